import { useTranslation } from 'react-i18next';
import { keysOf, type ShortcutId, areaShortcuts } from '../lib/shortcuts.ts';
import { Dialog } from '../ui/overlays/dialog.tsx';
import styles from './frame.module.css';
import { closeOverlay, useOverlay } from './overlay-state.ts';
import { shownAreas } from './palette/palette-items.ts';
import type { Screen } from './screen.ts';

interface Line {
  readonly keys: string;
  readonly what: string;
}

/** Every key with a meaning ("?"). */
export function ShortcutList({ screens }: { readonly screens: readonly Screen[] }) {
  const { t } = useTranslation();
  const isOpen = useOverlay(({ open }) => open === 'shortcuts');
  const line = (id: Exclude<ShortcutId, `area-${number}`>): Line => ({
    keys: keysOf(id),
    what: t(`app.shortcuts.${id}`),
  });
  const other = (id: 'enter' | 'tab' | 'arrows' | 'esc' | 'pages'): Line => ({
    keys: t(`app.shortcuts.otherKeys.${id}`),
    what: t(`app.shortcuts.other.${id}`),
  });
  const areas = shownAreas(screens).flatMap(({ area }, place): Line[] => {
    const id = areaShortcuts[place];
    const what = t('app.shortcuts.area', { area: t(`app.rail.${area}`) });
    return id ? [{ keys: keysOf(id), what }] : [];
  });
  return (
    <Dialog title={t('app.shortcuts.title')} isOpen={isOpen} onClose={closeOverlay}>
      <p>{t('app.shortcuts.lead')}</p>
      <Keys
        title={t('app.shortcuts.group.program')}
        lines={[line('find'), line('undo'), line('lock'), line('list')]}
      />
      <Keys title={t('app.shortcuts.group.areas')} lines={areas} />
      <Keys title={t('app.shortcuts.group.form')} lines={[line('save'), other('enter')]} />
      <Keys
        title={t('app.shortcuts.group.move')}
        lines={[other('tab'), other('arrows'), other('esc'), other('pages')]}
      />
      <Keys
        title={t('app.shortcuts.group.meeting')}
        lines={[
          line('item-next'),
          line('item-previous'),
          line('page-next'),
          line('page-previous'),
          line('to-decision'),
          line('grant-as-proposed'),
        ]}
      />
    </Dialog>
  );
}

function Keys({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  return (
    <section>
      <h3 className={styles['keysHead']}>{title}</h3>
      <dl className={styles['keys']}>
        {lines.map(({ keys, what }) => (
          <div key={keys} className={styles['keysLine']}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

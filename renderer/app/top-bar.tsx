import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Lock, User } from 'lucide-react';
import { ChangePasswordDialog } from '../features/security/change-password-dialog.tsx';
import { useLock } from '../features/security/use-lock.ts';
import { useCommandEntry } from '../lib/call.ts';
import { flushDrafts } from '../lib/draft.tsx';
import { useSavedAt } from '../lib/saved-at.ts';
import { useSession } from '../lib/session.ts';
import { formatDateTime } from '#shared/base/format.ts';
import { Button } from '../ui/actions/button.tsx';
import { Menu, type MenuAction } from '../ui/actions/menu.tsx';
import { SavedAt } from '../ui/feedback/saved-at.tsx';
import { useAppearance } from './appearance.ts';
import styles from './frame.module.css';

export function TopBar({ search }: { readonly search: ReactNode }) {
  const { t } = useTranslation();
  const session = useSession();
  const savedAt = useSavedAt((state) => state.savedAt);
  const lock = useLock();
  return (
    <header className={styles['top']}>
      <div className={styles['topRow']}>
        <div className={styles['search']}>{search}</div>
        <SavedAt at={savedAt} />
        <div className={styles['user']}>
          <UserMenu />
          <Button kind="quiet" icon={<Lock />} shortcut="Ctrl+L" onPress={lock}>
            {t('app.lock')}
          </Button>
        </div>
      </div>
      {session.demo ? (
        <p className={styles['strip']} data-tone="demo">
          {t('app.demo')}
        </p>
      ) : null}
      {session.readOnly ? (
        <p className={styles['strip']} data-tone="read-only">
          {t('app.readOnly', { at: formatDateTime(session.readOnly.copyFrom) })}
        </p>
      ) : null}
    </header>
  );
}

function UserMenu() {
  const { t, i18n } = useTranslation();
  const { user, demo, readOnly } = useSession();
  const { theme, highContrast, setTheme, setHighContrast } = useAppearance();
  const signOut = useCommandEntry('session.signOut', { saves: false });
  const leaveDemo = useCommandEntry('session.leaveDemo', { saves: false });
  const [changing, setChanging] = useState(false);
  if (!user) return null;

  const appearance = (['system', 'light', 'dark'] as const)
    .filter((choice) => choice !== theme)
    .map((choice): MenuAction => ({
      id: choice,
      label: `${t('app.appearance')}: ${t(`app.theme.${choice}`)}`,
      onAction: () => setTheme(choice),
    }));
  const actions: MenuAction[] = [
    ...appearance,
    {
      id: 'contrast',
      label: t(highContrast ? 'app.contrastOff' : 'app.contrastOn'),
      onAction: () => setHighContrast(!highContrast),
    },
    {
      id: 'language',
      label: t('app.otherLanguage'),
      onAction: () => void i18n.changeLanguage(i18n.language === 'en' ? 'da' : 'en'),
    },
    ...(demo
      ? [{ id: 'leave-demo', label: t('app.demoLeave'), onAction: () => leaveDemo.mutate(null) }]
      : []),
    ...(demo || readOnly
      ? []
      : [
          {
            id: 'password',
            label: t('security.changePassword.ownTitle'),
            onAction: () => setChanging(true),
          },
        ]),
    {
      id: 'sign-out',
      label: t('app.signOut'),
      onAction: () => {
        flushDrafts();
        signOut.mutate(null);
      },
    },
  ];
  return (
    <>
      <Menu label={user.initials} icon={<User />} kind="quiet" actions={actions} />
      {changing ? <ChangePasswordDialog onClose={() => setChanging(false)} /> : null}
    </>
  );
}

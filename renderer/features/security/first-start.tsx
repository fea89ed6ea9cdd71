import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommandEntry } from '../../lib/call.ts';
import { useSession } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { ProgressBar } from '../../ui/feedback/progress.tsx';
import { CreateDatabase } from './create-database.tsx';
import { EntryPage } from './entry-page.tsx';
import styles from './security.module.css';
import { useBuildProgress } from './use-build-progress.ts';

/** Nothing here yet: make a database, or look round in the demo municipality. */
export function FirstStart() {
  const { t } = useTranslation();
  const { building } = useSession();
  const [creating, setCreating] = useState(false);
  const openDemo = useCommandEntry('session.openDemo', { saves: false });

  if (creating) return <CreateDatabase onBack={() => setCreating(false)} />;
  if (building || openDemo.isPending) return <BuildingDemo />;
  return (
    <EntryPage title={t('security.firstStart.title')} lead={t('security.firstStart.lead')} isWide>
      {openDemo.error ? <ErrorPanel error={openDemo.error.appError} /> : null}
      <div className={styles['choices']}>
        <section className={styles['choice']} aria-labelledby="choose-create">
          <h2 id="choose-create">{t('security.firstStart.createTitle')}</h2>
          <p>{t('security.firstStart.createText')}</p>
          <Button kind="primary" onPress={() => setCreating(true)}>
            {t('security.firstStart.create')}
          </Button>
        </section>
        <section className={styles['choice']} aria-labelledby="choose-demo">
          <h2 id="choose-demo">{t('security.firstStart.demoTitle')}</h2>
          <p>{t('security.firstStart.demoText')}</p>
          <Button onPress={() => openDemo.mutate(null)}>{t('security.firstStart.demo')}</Button>
        </section>
      </div>
    </EntryPage>
  );
}

export function BuildingDemo() {
  const { t } = useTranslation();
  const progress = useBuildProgress();
  return (
    <EntryPage title={t('security.demo.title')}>
      <ProgressBar
        label={t('security.firstStart.building')}
        done={progress?.done ?? 0}
        total={progress?.total ?? null}
      />
    </EntryPage>
  );
}

import { useTranslation } from 'react-i18next';
import { formatDateTime } from '#shared/base/format.ts';
import { useSession } from '../lib/session.ts';
import styles from './frame.module.css';

/** What every screen says at its top: that the people do not exist, or that nothing can be saved. */
export function Strips() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <>
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
    </>
  );
}

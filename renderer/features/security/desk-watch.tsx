import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Dialog } from '../../ui/overlays/dialog.tsx';
import styles from './security.module.css';
import { useIdle } from './use-idle.ts';
import { useLock, useLockKey } from '../../lib/lock.ts';

/** Stands once, above every screen of the open program: the lock key, the idle lock and its warning. */
export function DeskWatch() {
  const { t } = useTranslation();
  const { idleLockMinutes } = useSession();
  const lock = useLock();
  useLockKey(lock);
  const secondsLeft = useIdle(idleLockMinutes, lock);
  // Any key or movement starts the time over; the button is for those who look for one.
  const close = () => undefined;
  return (
    <Dialog
      title={t('security.idle.title')}
      isOpen={secondsLeft !== null}
      onClose={close}
      size="small"
      role="alertdialog"
      actions={
        <Button kind="primary" onPress={close}>
          {t('security.idle.stay')}
        </Button>
      }
    >
      <p className={styles['countdown']} role="timer">
        {t('security.idle.seconds', { count: secondsLeft ?? 0 })}
      </p>
      <p>{t('security.idle.text')}</p>
    </Dialog>
  );
}

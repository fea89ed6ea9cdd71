import { useTranslation } from 'react-i18next';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { Dialog } from '../../ui/overlays/dialog.tsx';
import styles from './settings.module.css';

interface OneTimePasswordProps {
  readonly userName: string;
  readonly password: string;
  readonly onClose: () => void;
}

/** Shown once. Only its own button closes it, so that a stray Escape does not lose it. */
export function OneTimePassword({ userName, password, onClose }: OneTimePasswordProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={t('settings.oneTimePassword.title', { userName })}
      isOpen
      onClose={onClose}
      isDismissable={false}
      actions={
        <ButtonRow>
          <Button kind="primary" onPress={onClose}>
            {t('settings.oneTimePassword.done')}
          </Button>
        </ButtonRow>
      }
    >
      <p className={styles['oneTimePassword']}>{password}</p>
      <p>{t('settings.oneTimePassword.text')}</p>
    </Dialog>
  );
}

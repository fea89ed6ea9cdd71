import { useTranslation } from 'react-i18next';
import { showToast } from '../../ui/feedback/toast.tsx';
import { Dialog } from '../../ui/overlays/dialog.tsx';
import { ChangePasswordForm } from './change-password-form.tsx';

/** One's own password, changed of one's own accord. */
export function ChangePasswordDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={t('security.changePassword.ownTitle')}
      isOpen
      onClose={onClose}
      isDismissable={false}
      size="small"
    >
      <ChangePasswordForm
        currentLabel={t('security.changePassword.ownCurrent')}
        onDone={() => {
          showToast({ title: t('security.changePassword.done') });
          onClose();
        }}
        onCancel={onClose}
      />
    </Dialog>
  );
}

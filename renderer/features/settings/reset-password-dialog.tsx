import { useTranslation } from 'react-i18next';
import { useCommandEntry } from '../../lib/call.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { ConfirmDialog } from '../../ui/overlays/dialog.tsx';
import { OneTimePassword } from './one-time-password.tsx';
import type { UserDialogProps } from './roles-dialog.tsx';

export function ResetPasswordDialog({ user, initials, onClose }: UserDialogProps) {
  const { t } = useTranslation();
  const reset = useCommandEntry('settings.resetPassword');
  if (reset.data) {
    return (
      <OneTimePassword
        userName={user.userName}
        password={reset.data.oneTimePassword}
        onClose={onClose}
      />
    );
  }
  return (
    <ConfirmDialog
      title={t('settings.user.resetTitle', { initials })}
      confirmLabel={t('settings.user.resetConfirm')}
      isOpen
      isPending={reset.isPending}
      onConfirm={() => reset.mutate({ userId: user.id })}
      onClose={onClose}
    >
      {reset.error ? <ErrorPanel error={reset.error.appError} /> : null}
      <p>{t('settings.user.resetText')}</p>
    </ConfirmDialog>
  );
}

import { useTranslation } from 'react-i18next';
import { useCommandEntry } from '../../lib/call.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { ConfirmDialog } from '../../ui/overlays/dialog.tsx';
import type { UserDialogProps } from './roles-dialog.tsx';

export function BlockDialog({ user, initials, onClose }: UserDialogProps) {
  const { t } = useTranslation();
  const setActive = useCommandEntry('settings.setUserActive');
  const block = () =>
    setActive.mutate(
      { userId: user.id, version: user.version, active: false },
      { onSuccess: onClose },
    );
  return (
    <ConfirmDialog
      title={t('settings.user.blockTitle', { initials })}
      confirmLabel={t('settings.user.block')}
      isDanger
      isOpen
      isPending={setActive.isPending}
      onConfirm={block}
      onClose={onClose}
    >
      {setActive.error ? <ErrorPanel error={setActive.error.appError} /> : null}
      <p>{t('settings.user.blockText')}</p>
    </ConfirmDialog>
  );
}

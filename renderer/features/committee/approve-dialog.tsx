import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/domain/committee/meeting.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { ConfirmDialog } from '../../ui/overlays/dialog.tsx';

interface ActOnMinutes {
  readonly meeting: Meeting;
  readonly onClose: () => void;
}

/** It cannot be undone, so it says what it does first. */
export function ApproveDialog({ meeting, onClose }: ActOnMinutes) {
  const { t } = useTranslation();
  const approve = useCommandEntry('committee.approveMinutes');
  const { id: meetingId, version } = meeting;
  const onSuccess = () => {
    onClose();
    showToast({ title: t('minutes.approved') });
  };
  return (
    <ConfirmDialog
      title={t('minutes.approve')}
      confirmLabel={t('minutes.approve')}
      isOpen
      isPending={approve.isPending}
      onConfirm={() => approve.mutate({ meetingId, version }, { onSuccess })}
      onClose={onClose}
    >
      <p>{t('minutes.approveHint')}</p>
      {approve.error ? <ErrorPanel error={approve.error.appError} /> : null}
    </ConfirmDialog>
  );
}

/** Closed too soon. */
export function ReopenDialog({ meeting, onClose }: ActOnMinutes) {
  const { t } = useTranslation();
  const reopen = useCommandEntry('committee.reopenMeeting');
  const { id: meetingId, version } = meeting;
  return (
    <ConfirmDialog
      title={t('minutes.reopen')}
      confirmLabel={t('minutes.reopen')}
      isOpen
      isPending={reopen.isPending}
      onConfirm={() => reopen.mutate({ meetingId, version }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{t('minutes.reopenHint')}</p>
      {reopen.error ? <ErrorPanel error={reopen.error.appError} /> : null}
    </ConfirmDialog>
  );
}

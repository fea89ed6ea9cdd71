import { useTranslation } from 'react-i18next';
import { useCommandEntry } from '../../lib/call.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { ReasonDialog } from '../../ui/overlays/dialog.tsx';

interface CandidateDialogProps {
  readonly caseId: string;
  readonly onClose: () => void;
}

/** A person puts the case on the list, and says why: no rule and no age does. */
export function CandidateDialog({ caseId, onClose }: CandidateDialogProps) {
  const { t } = useTranslation();
  const add = useCommandEntry('revisitation.addCandidate');
  const onSuccess = () => {
    onClose();
    showToast({ title: t('revisitation.candidateAdded') });
  };
  return (
    <ReasonDialog
      title={t('revisitation.addCandidate')}
      reasonLabel={t('revisitation.candidateReason')}
      confirmLabel={t('revisitation.addCandidate')}
      isOpen
      isPending={add.isPending}
      onConfirm={(reason) => add.mutate({ caseId, reason }, { onSuccess })}
      onClose={onClose}
    >
      {add.error ? <ErrorPanel error={add.error.appError} /> : null}
    </ReasonDialog>
  );
}

interface RemoveCandidateDialogProps extends CandidateDialogProps {
  readonly entry: { readonly id: string; readonly version: number };
}

export function RemoveCandidateDialog({ caseId, entry, onClose }: RemoveCandidateDialogProps) {
  const { t } = useTranslation();
  const remove = useCommandEntry('revisitation.removeCandidate');
  return (
    <ReasonDialog
      title={t('revisitation.removeCandidate')}
      confirmLabel={t('revisitation.removeCandidate')}
      isOpen
      isPending={remove.isPending}
      onConfirm={(reason) =>
        remove.mutate(
          { caseId, candidateId: entry.id, version: entry.version, reason },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    >
      {remove.error ? <ErrorPanel error={remove.error.appError} /> : null}
    </ReasonDialog>
  );
}

import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { ReasonDialog } from '../../ui/overlays/dialog.tsx';

interface WithdrawDialogProps {
  readonly item: AgendaItem;
  readonly onClose: () => void;
}

export function WithdrawDialog({ item, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation();
  const withdraw = useCommandEntry('committee.withdrawItem');
  const { caseId, id: itemId, version } = item;
  return (
    <ReasonDialog
      title={t('agendaItem.withdraw')}
      confirmLabel={t('agendaItem.withdraw')}
      isOpen
      isPending={withdraw.isPending}
      onConfirm={(reason) =>
        withdraw.mutate(
          { caseId, itemId, version, reason },
          {
            onSuccess: () => {
              onClose();
              showToast({ title: t('agendaItem.withdrawn') });
            },
          },
        )
      }
      onClose={onClose}
    >
      <p>{t('agendaItem.withdrawLead')}</p>
      {withdraw.error ? <ErrorPanel error={withdraw.error.appError} /> : null}
    </ReasonDialog>
  );
}

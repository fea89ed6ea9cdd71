import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import { offerTakeBack } from '../../lib/annul.tsx';
import { call, useCommandEntry } from '../../lib/call.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
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
            onSuccess: (saved) => {
              onClose();
              offerTakeBack(t, t('agendaItem.withdrawn'), {
                id: itemId,
                takeBack: () =>
                  call.committee.restoreItem({ caseId, itemId, version: saved.version }),
              });
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

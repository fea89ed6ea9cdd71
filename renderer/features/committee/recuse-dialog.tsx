import { useTranslation } from 'react-i18next';
import { meetings } from '#shared/contract/committee-meetings.ts';
import type { AgendaItemLine, ParticipantView } from '#shared/domain/committee/agenda-view.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { ReasonDialog } from '../../ui/overlays/dialog.tsx';
import { participantName } from './participant-name.ts';

interface RecuseDialogProps {
  readonly line: AgendaItemLine;
  readonly participants: readonly ParticipantView[];
  readonly onClose: () => void;
}

/** Who takes no part in one item, and why. */
export function RecuseDialog({ line, participants, onClose }: RecuseDialogProps) {
  const { t } = useTranslation();
  const recuse = useCommandEntry('committee.recuse');
  const form = useContractForm(meetings.recuse.input, {
    caseId: line.caseId,
    itemId: line.itemId,
    participantId: null,
    reason: '',
  });
  const submit = useSubmit(form, async (input) => {
    await recuse.mutateAsync(input);
    onClose();
  });
  const labels = { participantId: t('meeting.whoIsRecused'), reason: t('meeting.recusedWhy') };
  const recused = new Set(line.recusals.map(({ participantId }) => participantId));
  return (
    <FormDialog title={t('meeting.recuse')} submit={submit} onClose={onClose}>
      <p>{t('meeting.recuseHint')}</p>
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="participantId">
        {(field) => (
          <Select
            label={labels.participantId}
            isRequired
            options={participants
              .filter(({ participant }) => !recused.has(participant.id))
              .map((one) => ({
                id: one.participant.id,
                label: `${participantName(one)} · ${t(`meeting.role.${one.participant.role}`)}`,
              }))}
            {...field}
          />
        )}
      </FormField>
      <FormField form={form} name="reason">
        {(field) => <TextArea label={labels.reason} isRequired {...field} />}
      </FormField>
    </FormDialog>
  );
}

interface WithdrawRecusalDialogProps {
  readonly line: AgendaItemLine;
  readonly recusalId: string;
  readonly onClose: () => void;
}

export function WithdrawRecusalDialog({ line, recusalId, onClose }: WithdrawRecusalDialogProps) {
  const { t } = useTranslation();
  const withdraw = useCommandEntry('committee.withdrawRecusal');
  const version = line.recusals.find(({ id }) => id === recusalId)?.version ?? 1;
  return (
    <ReasonDialog
      title={t('meeting.withdrawRecusal')}
      confirmLabel={t('meeting.withdrawRecusal')}
      isOpen
      isPending={withdraw.isPending}
      onConfirm={(reason) =>
        withdraw.mutate({ caseId: line.caseId, recusalId, version, reason }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      {line.mayOpen ? null : <p>{t('meeting.withdrawRecusalOpens')}</p>}
      {withdraw.error ? <ErrorPanel error={withdraw.error.appError} /> : null}
    </ReasonDialog>
  );
}

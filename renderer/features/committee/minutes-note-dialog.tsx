import { useTranslation } from 'react-i18next';
import { held } from '#shared/contract/committee-held.ts';
import type { Meeting } from '#shared/domain/committee/meeting.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';

interface MinutesNoteDialogProps {
  readonly meeting: Meeting;
  readonly onClose: () => void;
}

/** What the minutes say beside the decisions, until they are approved. */
export function MinutesNoteDialog({ meeting, onClose }: MinutesNoteDialogProps) {
  const { t } = useTranslation();
  const write = useCommandEntry('committee.writeMinutes');
  const form = useContractForm(held.writeMinutes.input, {
    meetingId: meeting.id,
    version: meeting.version,
    minutesNote: meeting.minutesNote,
  });
  const draft = useDraft(`minutes-note::${meeting.id}`, form);
  const submit = useSubmit(form, async (input) => {
    await write.mutateAsync(input);
    draft.drop();
    onClose();
  });
  const labels = { minutesNote: t('minutes.note') };
  return (
    <FormDialog title={t('minutes.write')} submit={submit} draft={draft} onClose={onClose}>
      <StaleSave form={form} submit={submit} labels={labels} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="minutesNote">
        {(field) => (
          <TextArea
            label={labels.minutesNote}
            description={t('minutes.noteHint')}
            rows={6}
            emptyIsNull
            takesFocus
            {...field}
          />
        )}
      </FormField>
    </FormDialog>
  );
}

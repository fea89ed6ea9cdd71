import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import { meetings } from '#shared/contract/committee-meetings.ts';
import type { Meeting } from '#shared/domain/committee/meeting.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { TimeField } from '../../lib/time-field.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Row } from '../../ui/layout/stack.tsx';

interface MeetingDialogProps {
  /** null: a new one. */
  readonly meeting: Meeting | null;
  /** Those who took part in it may be asked again. */
  readonly participantsFrom: Meeting | null;
  readonly onSaved?: (id: string) => void;
  readonly onClose: () => void;
}

/** When and where. A new meeting begins at the last one's time of day, with those who took part in it. */
export function MeetingDialog({ meeting, participantsFrom, onSaved, onClose }: MeetingDialogProps) {
  const { t } = useTranslation();
  const save = useCommandEntry('committee.saveMeeting');
  const like = meeting ?? participantsFrom;
  const [takesOver, setTakesOver] = useState(true);
  const form = useContractForm(meetings.saveMeeting.input, {
    meetingId: meeting?.id ?? null,
    version: meeting?.version ?? null,
    fields: {
      heldOn: meeting?.heldOn ?? null,
      startsAt: like?.startsAt ?? null,
      endsAt: like?.endsAt ?? null,
      room: like?.room ?? null,
    },
    participantsFromId: null,
  });
  const submit = useSubmit(form, async (input) => {
    const participantsFromId =
      takesOver && meeting === null ? (participantsFrom?.id ?? null) : null;
    const { id } = await save.mutateAsync({ ...input, participantsFromId });
    onClose();
    onSaved?.(id);
  });
  const labels = {
    heldOn: t('meeting.date'),
    startsAt: t('meeting.startsAt'),
    endsAt: t('meeting.endsAt'),
    room: t('meeting.room'),
  };
  const below = Object.fromEntries(
    Object.entries(labels).map(([field, label]) => [`fields.${field}`, label]),
  );
  return (
    <FormDialog
      title={t(meeting ? 'meeting.edit' : 'meeting.new')}
      submit={submit}
      onClose={onClose}
    >
      <StaleSave form={form} submit={submit} prefix="fields." labels={labels} />
      <FormErrors form={form} labels={below} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="fields.heldOn">
        {(field) => <DateField label={labels.heldOn} isRequired takesFocus {...field} />}
      </FormField>
      <Row>
        <FormField form={form} name="fields.startsAt">
          {(field) => <TimeField label={labels.startsAt} isRequired {...field} />}
        </FormField>
        <FormField form={form} name="fields.endsAt">
          {(field) => <TimeField label={labels.endsAt} isRequired {...field} />}
        </FormField>
      </Row>
      <FormField form={form} name="fields.room">
        {(field) => <TextField label={labels.room} emptyIsNull {...field} />}
      </FormField>
      {meeting === null && participantsFrom !== null ? (
        <Checkbox value={takesOver} onChange={setTakesOver}>
          {t('meeting.sameParticipants', { date: formatDate(participantsFrom.heldOn) })}
        </Checkbox>
      ) : null}
    </FormDialog>
  );
}

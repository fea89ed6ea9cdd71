import { useTranslation } from 'react-i18next';
import { meetings } from '#shared/contract/committee-meetings.ts';
import { type MeetingParticipant, ParticipantRole } from '#shared/domain/committee/meeting.ts';
import { useCommandEntry, useQueryEntry } from '../../lib/call.ts';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';

interface ParticipantDialogProps {
  readonly meetingId: string;
  /** null: a new one. */
  readonly participant: MeetingParticipant | null;
  readonly onClose: () => void;
}

const FROM_OUTSIDE = 'from-outside';

/** An employee, or somebody from outside by name; and as what. */
export function ParticipantDialog({ meetingId, participant, onClose }: ParticipantDialogProps) {
  const { t } = useTranslation();
  const save = useCommandEntry('committee.saveParticipant');
  const people = useQueryEntry('settings.people', null);
  const form = useContractForm(meetings.saveParticipant.input, {
    meetingId,
    participantId: participant?.id ?? null,
    version: participant?.version ?? null,
    participant: {
      employeeId: participant?.employeeId ?? null,
      name: participant?.name ?? null,
      organisation: participant?.organisation ?? null,
      role: participant?.role ?? 'caseworker',
      isPresent: participant?.isPresent ?? true,
    },
  });
  const submit = useSubmit(form, async (input) => {
    await save.mutateAsync(input);
    onClose();
  });
  const labels = {
    employeeId: t('meeting.employee'),
    name: t('meeting.outsiderName'),
    organisation: t('meeting.organisation'),
    role: t('meeting.roleLabel'),
    isPresent: t('meeting.present'),
  };
  const below = Object.fromEntries(
    Object.entries(labels).map(([field, label]) => [`participant.${field}`, label]),
  );
  const employees = (people.data?.employees ?? [])
    .filter((one) => one.active || one.id === participant?.employeeId)
    .map(({ id, initials, name }) => ({
      id,
      label: name === null ? initials : `${name} (${initials})`,
    }));
  const isOutsider = form.watch('participant.employeeId') === null;
  return (
    <FormDialog
      title={t(participant ? 'meeting.participantTitle' : 'meeting.addParticipant')}
      submit={submit}
      onClose={onClose}
    >
      <StaleSave form={form} submit={submit} prefix="participant." labels={labels} />
      <FormErrors form={form} labels={below} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="participant.employeeId">
        {({ value, onChange, ...field }) => (
          <Select
            label={labels.employeeId}
            options={[{ id: FROM_OUTSIDE, label: t('meeting.fromOutside') }, ...employees]}
            {...field}
            value={value ?? FROM_OUTSIDE}
            onChange={(id) => {
              onChange(id === FROM_OUTSIDE ? null : id);
              if (id !== FROM_OUTSIDE) form.setValue('participant.name', null);
            }}
          />
        )}
      </FormField>
      {isOutsider ? (
        <>
          <FormField form={form} name="participant.name">
            {(field) => <TextField label={labels.name} emptyIsNull {...field} />}
          </FormField>
          <FormField form={form} name="participant.organisation">
            {(field) => <TextField label={labels.organisation} emptyIsNull {...field} />}
          </FormField>
        </>
      ) : null}
      <FormField form={form} name="participant.role">
        {(field) => (
          <Select
            label={labels.role}
            options={ParticipantRole.options.map((id) => ({ id, label: t(`meeting.role.${id}`) }))}
            {...field}
          />
        )}
      </FormField>
      <FormField form={form} name="participant.isPresent">
        {(field) => (
          <Checkbox description={t('meeting.presentHint')} {...field}>
            {labels.isPresent}
          </Checkbox>
        )}
      </FormField>
    </FormDialog>
  );
}

import { useTranslation } from 'react-i18next';
import { decisions } from '#shared/contract/committee-decisions.ts';
import type { CaseTask } from '#shared/domain/committee/decision.ts';
import { useCommandEntry, useQueryEntry } from '../../lib/call.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';

interface TaskDialogProps {
  readonly caseId: string;
  /** null: a new one. */
  readonly task: CaseTask | null;
  readonly onClose: () => void;
}

export function TaskDialog({ caseId, task, onClose }: TaskDialogProps) {
  const { t } = useTranslation();
  const save = useCommandEntry('committee.saveTask');
  const people = useQueryEntry('settings.people', null);
  const form = useContractForm(decisions.saveTask.input, {
    caseId,
    id: task?.id ?? null,
    version: task?.version ?? null,
    task: {
      text: task?.text ?? null,
      responsibleId: task?.responsibleId ?? null,
      dueOn: task?.dueOn ?? null,
    },
  });
  const draft = useDraft(`case-task:${caseId}:${task?.id ?? 'new'}`, form);
  const submit = useSubmit(form, async (input) => {
    await save.mutateAsync(input);
    draft.drop();
    onClose();
    showToast({ title: t('decision.task.saved') });
  });
  const labels = {
    text: t('decision.task.text'),
    responsibleId: t('history.field.responsibleId'),
    dueOn: t('decision.task.dueOn'),
  };
  const below = Object.fromEntries(
    Object.entries(labels).map(([field, label]) => [`task.${field}`, label]),
  );
  const employees = (people.data?.employees ?? [])
    .filter((one) => one.active || one.id === task?.responsibleId)
    .map(({ id, initials, name }) => ({
      id,
      label: name === null ? initials : `${name} (${initials})`,
    }));
  const nameOf = (id: unknown) => employees.find((one) => one.id === id)?.label ?? '';
  return (
    <FormDialog
      title={t(task === null ? 'decision.task.new' : 'decision.task.edit')}
      submit={submit}
      draft={draft}
      onClose={onClose}
    >
      <StaleSave
        form={form}
        submit={submit}
        prefix="task."
        labels={labels}
        describe={(field, value) => (field === 'responsibleId' ? nameOf(value) : String(value))}
      />
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={below} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="task.text">
        {(field) => <TextField label={labels.text} {...field} isRequired takesFocus />}
      </FormField>
      <FieldRow>
        <FormField form={form} name="task.responsibleId">
          {(field) => (
            <Select label={labels.responsibleId} {...field} isRequired options={employees} />
          )}
        </FormField>
        <FormField form={form} name="task.dueOn">
          {(field) => <DateField label={labels.dueOn} {...field} isRequired />}
        </FormField>
      </FieldRow>
    </FormDialog>
  );
}

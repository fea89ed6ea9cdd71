import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
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

interface NewTaskDialogProps {
  readonly caseId: string;
  readonly onClose: () => void;
}

export function NewTaskDialog({ caseId, onClose }: NewTaskDialogProps) {
  const { t } = useTranslation();
  const add = useCommandEntry('committee.addTask');
  const form = useContractForm(decisions.addTask.input, {
    caseId,
    task: { text: null, responsibleId: null, dueOn: null },
  });
  const draft = useDraft(`case-task:${caseId}:new`, form);
  const submit = useSubmit(form, async (input) => {
    await add.mutateAsync(input);
    draft.drop();
    onClose();
    showToast({ title: t('decision.task.saved') });
  });
  const { labels, below } = useTaskLabels();
  const employees = useEmployees(null);
  return (
    <FormDialog title={t('decision.task.new')} submit={submit} draft={draft} onClose={onClose}>
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

interface TaskDialogProps {
  readonly task: CaseTask;
  readonly onClose: () => void;
}

export function TaskDialog({ task: { caseId, id, version, ...task }, onClose }: TaskDialogProps) {
  const { t } = useTranslation();
  const save = useCommandEntry('committee.saveTask');
  const { text, responsibleId, dueOn } = task;
  const form = useContractForm(decisions.saveTask.input, {
    caseId,
    taskId: id,
    version,
    task: { text, responsibleId, dueOn },
  });
  const draft = useDraft(`case-task:${caseId}:${id}`, form);
  const submit = useSubmit(form, async (input) => {
    await save.mutateAsync(input);
    draft.drop();
    onClose();
    showToast({ title: t('decision.task.saved') });
  });
  const { labels, below } = useTaskLabels();
  const employees = useEmployees(responsibleId);
  const describe = (field: string, value: unknown) => {
    if (field === 'responsibleId') return employees.find((one) => one.id === value)?.label ?? '';
    if (typeof value !== 'string') return '';
    return field === 'dueOn' ? formatDate(value) : value;
  };
  return (
    <FormDialog title={t('decision.task.edit')} submit={submit} draft={draft} onClose={onClose}>
      <StaleSave form={form} submit={submit} prefix="task." labels={labels} describe={describe} />
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

function useTaskLabels() {
  const { t } = useTranslation();
  const labels = {
    text: t('decision.task.text'),
    responsibleId: t('history.field.responsibleId'),
    dueOn: t('decision.task.dueOn'),
  };
  const below = Object.fromEntries(
    Object.entries(labels).map(([field, label]) => [`task.${field}`, label]),
  );
  return { labels, below };
}

/** Whoever has it stays to be chosen, also when they have left. */
function useEmployees(chosenId: string | null) {
  const people = useQueryEntry('settings.people', null);
  return (people.data?.employees ?? [])
    .filter((one) => one.active || one.id === chosenId)
    .map(({ id, initials, name }) => ({
      id,
      label: name === null ? initials : `${name} (${initials})`,
    }));
}

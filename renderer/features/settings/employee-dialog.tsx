import { useTranslation } from 'react-i18next';
import { type EmployeeView, settings, type TeamView } from '#shared/contract/settings.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Checkbox, CheckboxGroup } from '../../ui/fields/checkbox.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';

interface EmployeeDialogProps {
  readonly employee: EmployeeView | null;
  readonly teams: readonly TeamView[];
  readonly onClose: () => void;
}

export function EmployeeDialog({ employee, teams, onClose }: EmployeeDialogProps) {
  const { t } = useTranslation();
  const save = useCommandEntry('settings.saveEmployee');
  const form = useContractForm(settings.saveEmployee.input, {
    id: employee?.id ?? null,
    version: employee?.version ?? null,
    initials: employee?.initials ?? '',
    name: employee?.name ?? null,
    active: employee?.active ?? true,
    teamIds: [...(employee?.teamIds ?? [])],
  });
  const submit = useSubmit(form, async (input) => {
    await save.mutateAsync(input);
    onClose();
  });
  const labels = {
    initials: t('settings.initials'),
    name: t('settings.name'),
    active: t('settings.employee.isActive'),
  };
  const choices = teams.filter((team) => team.active || employee?.teamIds.includes(team.id));
  return (
    <FormDialog
      title={t(employee ? 'settings.employee.edit' : 'settings.employee.new')}
      submit={submit}
      onClose={onClose}
    >
      <StaleSave form={form} submit={submit} labels={labels} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="initials">
        {(field) => (
          <TextField label={labels.initials} {...field} width="short" isRequired takesFocus />
        )}
      </FormField>
      <FormField form={form} name="name">
        {(field) => <TextField label={labels.name} emptyIsNull {...field} />}
      </FormField>
      <FormField form={form} name="teamIds">
        {(field) => (
          <CheckboxGroup
            label={t('settings.teams')}
            description={
              choices.length === 0
                ? t('settings.employee.noTeams')
                : t('settings.employee.teamsText')
            }
            options={choices.map((team) => ({ id: team.id, label: team.name }))}
            {...field}
          />
        )}
      </FormField>
      <FormField form={form} name="active">
        {(field) => (
          <Checkbox description={t('settings.employee.isActiveText')} {...field}>
            {t('settings.employee.isActive')}
          </Checkbox>
        )}
      </FormField>
    </FormDialog>
  );
}

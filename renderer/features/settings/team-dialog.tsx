import { useTranslation } from 'react-i18next';
import { settings, type TeamView } from '#shared/contract/settings.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';

interface TeamDialogProps {
  readonly team: TeamView | null;
  readonly onClose: () => void;
}

export function TeamDialog({ team, onClose }: TeamDialogProps) {
  const { t } = useTranslation();
  const save = useCommandEntry('settings.saveTeam');
  const form = useContractForm(settings.saveTeam.input, {
    id: team?.id ?? null,
    version: team?.version ?? null,
    name: team?.name ?? '',
    active: team?.active ?? true,
  });
  const submit = useSubmit(form, async (input) => {
    await save.mutateAsync(input);
    onClose();
  });
  const labels = { name: t('settings.name'), active: t('settings.team.isActive') };
  return (
    <FormDialog
      title={t(team ? 'settings.team.edit' : 'settings.team.new')}
      submit={submit}
      onClose={onClose}
    >
      <StaleSave form={form} submit={submit} labels={labels} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="name">
        {(field) => <TextField label={labels.name} {...field} isRequired takesFocus />}
      </FormField>
      <FormField form={form} name="active">
        {(field) => (
          <Checkbox description={t('settings.team.isActiveText')} {...field}>
            {t('settings.team.isActive')}
          </Checkbox>
        )}
      </FormField>
    </FormDialog>
  );
}

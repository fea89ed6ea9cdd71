import { useTranslation } from 'react-i18next';
import { type EmployeeView, settings } from '#shared/contract/settings.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { RolesField } from './roles-field.tsx';

export interface UserDialogProps {
  readonly user: NonNullable<EmployeeView['user']>;
  readonly initials: string;
  readonly onClose: () => void;
}

export function RolesDialog({ user, initials, onClose }: UserDialogProps) {
  const { t } = useTranslation();
  const save = useCommandEntry('settings.setRoles');
  const form = useContractForm(settings.setRoles.input, {
    userId: user.id,
    version: user.version,
    roles: [...user.roles],
  });
  const submit = useSubmit(form, async (input) => {
    await save.mutateAsync(input);
    onClose();
  });
  return (
    <FormDialog
      title={t('settings.user.editRolesTitle', { initials })}
      submit={submit}
      onClose={onClose}
    >
      <FormErrors form={form} labels={{ roles: t('settings.user.roles') }} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="roles">
        {(field) => <RolesField {...field} />}
      </FormField>
    </FormDialog>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '#shared/access/capabilities.ts';
import { type EmployeeView, settings } from '#shared/contract/settings.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { OneTimePassword } from './one-time-password.tsx';
import { RolesField } from './roles-field.tsx';
import styles from './settings.module.css';

interface CreateUserDialogProps {
  readonly employee: EmployeeView;
  readonly onClose: () => void;
}

export function CreateUserDialog({ employee, onClose }: CreateUserDialogProps) {
  const { t } = useTranslation();
  const [made, setMade] = useState<{ userName: string; password: string } | null>(null);
  const create = useCommandEntry('settings.createUser');
  const roles: Role[] = ['caseworker'];
  const form = useContractForm(settings.createUser.input, {
    employeeId: employee.id,
    userName: employee.initials.toLowerCase(),
    roles,
  });
  const submit = useSubmit(form, async (input) => {
    const { oneTimePassword } = await create.mutateAsync(input);
    setMade({ userName: input.userName, password: oneTimePassword });
  });
  const labels = { userName: t('settings.user.userName'), roles: t('settings.user.roles') };
  if (made) return <OneTimePassword {...made} onClose={onClose} />;
  return (
    <FormDialog
      title={t('settings.user.createTitle', { initials: employee.initials })}
      submit={submit}
      submitLabel={t('settings.user.create')}
      onClose={onClose}
    >
      <p className={styles['note']}>{t('settings.user.createText')}</p>
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="userName">
        {(field) => <TextField label={labels.userName} {...field} isRequired takesFocus />}
      </FormField>
      <FormField form={form} name="roles">
        {(field) => <RolesField {...field} />}
      </FormField>
    </FormDialog>
  );
}

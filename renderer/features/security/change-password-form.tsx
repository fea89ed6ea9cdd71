import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { session } from '#shared/contract/session.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { notTheSame, passwordRepeat, sameTwice } from './new-password.ts';
import { PasswordFields } from './password-fields.tsx';
import { Refusal } from './refusal.tsx';
import styles from './security.module.css';

const { currentPassword, newPassword } = session.changePassword.input.shape;
const Form = z
  .strictObject({ currentPassword: currentPassword.min(1), newPassword, passwordRepeat })
  .refine(sameTwice('newPassword'), notTheSame);

interface ChangePasswordFormProps {
  /** 'Engangskoden', or 'Nuværende adgangskode'. */
  readonly currentLabel: string;
  readonly onDone: () => void;
  readonly onCancel?: () => void;
}

export function ChangePasswordForm({ currentLabel, onDone, onCancel }: ChangePasswordFormProps) {
  const { t } = useTranslation();
  const change = useCommandEntry('session.changePassword');
  const form = useContractForm(Form, { currentPassword: '', newPassword: '', passwordRepeat: '' });
  const submit = useSubmit(form, async (typed) => {
    await change.mutateAsync({
      currentPassword: typed.currentPassword,
      newPassword: typed.newPassword,
    });
    onDone();
  });
  const labels = {
    currentPassword: currentLabel,
    newPassword: t('security.newPassword'),
    passwordRepeat: t('security.newPasswordRepeat'),
  };
  return (
    <form className={styles['form']} onSubmit={submit.onSubmit} noValidate>
      <FormErrors form={form} labels={labels} />
      <Refusal error={submit.error} />
      <FormField form={form} name="currentPassword">
        {(field) => (
          <TextField
            label={labels.currentPassword}
            {...field}
            type="password"
            autoComplete="current-password"
            isRequired
            takesFocus
          />
        )}
      </FormField>
      <PasswordFields
        form={form}
        name="newPassword"
        label={labels.newPassword}
        repeatLabel={labels.passwordRepeat}
      />
      <ButtonRow>
        <Button type="submit" kind="primary" isPending={submit.isPending}>
          {t('security.changePassword.submit')}
        </Button>
        {onCancel ? <Button onPress={onCancel}>{t('ui.cancel')}</Button> : null}
      </ButtonRow>
    </form>
  );
}

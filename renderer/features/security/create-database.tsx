import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { session } from '#shared/contract/session.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { EntryPage } from './entry-page.tsx';
import { notTheSame, passwordRepeat, sameTwice } from './new-password.ts';
import { PasswordFields } from './password-fields.tsx';
import { showRecoveryKey } from './recovery-key-store.ts';
import styles from './security.module.css';

const Form = z
  .strictObject({ ...session.createDatabase.input.shape, passwordRepeat })
  .refine(sameTwice('password'), notTheSame);

export function CreateDatabase({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation();
  const create = useCommandEntry('session.createDatabase', { saves: false });
  const form = useContractForm(Form, {
    name: '',
    initials: '',
    userName: '',
    password: '',
    passwordRepeat: '',
  });
  const submit = useSubmit(form, async ({ name, initials, userName, password }) => {
    const { recoveryKey } = await create.mutateAsync({ name, initials, userName, password });
    showRecoveryKey(recoveryKey);
  });
  const labels = {
    name: t('security.create.name'),
    initials: t('security.create.initials'),
    userName: t('security.userName'),
    password: t('security.password'),
    passwordRepeat: t('security.passwordRepeat'),
  };
  return (
    <EntryPage title={t('security.create.title')} lead={t('security.create.lead')}>
      <form className={styles['form']} onSubmit={submit.onSubmit} noValidate>
        <FormErrors form={form} labels={labels} />
        {submit.error ? <ErrorPanel error={submit.error} /> : null}
        <FormField form={form} name="name">
          {(field) => <TextField label={labels.name} {...field} isRequired takesFocus />}
        </FormField>
        <FormField form={form} name="initials">
          {(field) => <TextField label={labels.initials} {...field} width="short" isRequired />}
        </FormField>
        <FormField form={form} name="userName">
          {(field) => (
            <TextField
              label={labels.userName}
              description={t('security.create.userNameText')}
              {...field}
              autoComplete="username"
              isRequired
            />
          )}
        </FormField>
        <PasswordFields
          form={form}
          name="password"
          label={labels.password}
          repeatLabel={labels.passwordRepeat}
        />
        <ButtonRow>
          <Button type="submit" kind="primary" isPending={submit.isPending}>
            {t('security.create.submit')}
          </Button>
          <Button onPress={onBack}>{t('security.back')}</Button>
        </ButtonRow>
      </form>
    </EntryPage>
  );
}

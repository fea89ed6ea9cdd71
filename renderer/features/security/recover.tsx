import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { session } from '#shared/contract/session.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { EntryPage } from './entry-page.tsx';
import { notTheSame, passwordRepeat, sameTwice } from './new-password.ts';
import { PasswordFields } from './password-fields.tsx';
import { showRecoveryKey } from './recovery-key-store.ts';
import { Refusal } from './refusal.tsx';
import styles from './security.module.css';
import { useWait } from './use-wait.ts';

const { recoveryKey, userName, newPassword } = session.recover.input.shape;
const Form = z
  .strictObject({ recoveryKey: recoveryKey.min(1), userName, newPassword, passwordRepeat })
  .refine(sameTwice('newPassword'), notTheSame);

/** All passwords forgotten: the key on paper opens, and an administrator gets a new one. */
export function Recover({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation();
  const recover = useCommandEntry('session.recover', { saves: false });
  const form = useContractForm(Form, {
    recoveryKey: '',
    userName: '',
    newPassword: '',
    passwordRepeat: '',
  });
  const submit = useSubmit(form, async (typed) => {
    const fresh = await recover.mutateAsync({
      recoveryKey: typed.recoveryKey,
      userName: typed.userName,
      newPassword: typed.newPassword,
    });
    showRecoveryKey(fresh.recoveryKey);
  });
  const wait = useWait(submit.error);
  const labels = {
    recoveryKey: t('security.recover.recoveryKey'),
    userName: t('security.recover.userName'),
    newPassword: t('security.newPassword'),
    passwordRepeat: t('security.newPasswordRepeat'),
  };
  return (
    <EntryPage title={t('security.recover.title')} lead={t('security.recover.lead')}>
      <form className={styles['form']} onSubmit={submit.onSubmit} noValidate>
        <FormErrors form={form} labels={labels} />
        <Refusal error={submit.error} />
        <FormField form={form} name="recoveryKey">
          {(field) => (
            <TextField
              label={labels.recoveryKey}
              description={t('security.recover.recoveryKeyText')}
              {...field}
              isRequired
              takesFocus
            />
          )}
        </FormField>
        <FormField form={form} name="userName">
          {(field) => <TextField label={labels.userName} {...field} isRequired />}
        </FormField>
        <PasswordFields
          form={form}
          name="newPassword"
          label={labels.newPassword}
          repeatLabel={labels.passwordRepeat}
        />
        <ButtonRow>
          <Button
            type="submit"
            kind="primary"
            isPending={submit.isPending}
            disabledReason={wait > 0 ? t('security.signIn.waitReason', { count: wait }) : undefined}
          >
            {t('security.recover.submit')}
          </Button>
          <Button onPress={onBack}>{t('security.back')}</Button>
        </ButtonRow>
      </form>
    </EntryPage>
  );
}

import { useTranslation } from 'react-i18next';
import { session } from '#shared/contract/session.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useCommandEntry } from '../../lib/call.ts';
import { useSubmit } from '../../lib/submit.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Refusal } from './refusal.tsx';
import styles from './security.module.css';
import { useWait } from './use-wait.ts';

interface CredentialsFormProps {
  /** Both entries take a user name and a password and differ in what they open. */
  readonly entry: 'session.signIn' | 'session.openLastGoodCopy';
  readonly submitLabel: string;
  /** Given: whose password it is is known, and only that is asked for. */
  readonly userName?: string;
}

export function CredentialsForm({ entry, submitLabel, userName }: CredentialsFormProps) {
  const { t } = useTranslation();
  const open = useCommandEntry(entry, { saves: false });
  const form = useContractForm(session.signIn.input, { userName: userName ?? '', password: '' });
  const submit = useSubmit(form, async (input) => {
    // Emptied whatever the answer: a wrong password is typed again, a right one is not kept in the page.
    form.setValue('password', '');
    await open.mutateAsync(input);
  });
  const wait = useWait(submit.error);
  const labels = { userName: t('security.userName'), password: t('security.password') };
  return (
    <form className={styles['form']} onSubmit={submit.onSubmit} noValidate>
      <FormErrors form={form} labels={labels} />
      <Refusal error={submit.error} />
      {userName === undefined ? (
        <FormField form={form} name="userName">
          {(field) => (
            <TextField
              label={labels.userName}
              {...field}
              autoComplete="username"
              isRequired
              takesFocus
            />
          )}
        </FormField>
      ) : null}
      <FormField form={form} name="password">
        {(field) => (
          <TextField
            label={labels.password}
            {...field}
            type="password"
            autoComplete="current-password"
            isRequired
            takesFocus={userName !== undefined}
          />
        )}
      </FormField>
      <ButtonRow>
        <Button
          type="submit"
          kind="primary"
          isPending={submit.isPending}
          disabledReason={wait > 0 ? t('security.signIn.waitReason', { count: wait }) : undefined}
        >
          {submitLabel}
        </Button>
      </ButtonRow>
    </form>
  );
}

import { useTranslation } from 'react-i18next';
import { session } from '#shared/contract/session.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useCanSave } from '../../lib/session.ts';
import { useSubmit } from '../../lib/submit.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { showRecoveryKey } from './recovery-key-store.ts';
import { Refusal } from './refusal.tsx';
import styles from './security.module.css';
import { useWait } from './use-wait.ts';

const Form = session.renewRecoveryKey.input.extend({
  password: session.renewRecoveryKey.input.shape.password.min(1),
});

/** The key on paper is lost, or was never seen: a new one, shown once as the first was. */
export function RenewRecoveryKeyScreen() {
  const { t } = useTranslation();
  const canSave = useCanSave();
  const renew = useCommandEntry('session.renewRecoveryKey');
  const form = useContractForm(Form, { password: '' });
  const submit = useSubmit(form, async (typed) => {
    const fresh = await renew.mutateAsync(typed);
    showRecoveryKey(fresh.recoveryKey);
  });
  const wait = useWait(submit.error);
  const label = t('security.renewKey.password');
  const reason = canSave
    ? wait > 0 && t('security.signIn.waitReason', { count: wait })
    : t('errors.readOnly.title');
  return (
    <Stack>
      <PageHeader
        title={t('security.renewKey.title')}
        steps={[{ label: t('settings.title'), to: '/settings' }]}
        lead={t('security.renewKey.lead')}
      />
      <Banner tone="warning">
        <p>{t('security.renewKey.warning')}</p>
      </Banner>
      <form className={styles['form']} onSubmit={submit.onSubmit} noValidate>
        <FormErrors form={form} labels={{ password: label }} />
        <Refusal error={submit.error} />
        <FormField form={form} name="password">
          {(field) => (
            <TextField
              label={label}
              description={t('security.renewKey.passwordText')}
              {...field}
              type="password"
              autoComplete="current-password"
              width="medium"
              isRequired
            />
          )}
        </FormField>
        <ButtonRow>
          <Button
            type="submit"
            kind="primary"
            isPending={submit.isPending}
            disabledReason={reason || undefined}
          >
            {t('security.renewKey.submit')}
          </Button>
        </ButtonRow>
      </form>
    </Stack>
  );
}

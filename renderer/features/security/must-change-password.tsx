import { useTranslation } from 'react-i18next';
import { useCommandEntry } from '../../lib/call.ts';
import { Button } from '../../ui/actions/button.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { ChangePasswordForm } from './change-password-form.tsx';
import { EntryPage } from './entry-page.tsx';

/** Between a one-time password and anything else. */
export function MustChangePassword() {
  const { t } = useTranslation();
  const signOut = useCommandEntry('session.signOut', { saves: false });
  return (
    <EntryPage
      title={t('security.changePassword.title')}
      lead={t('security.changePassword.lead')}
      foot={
        <Button kind="quiet" onPress={() => signOut.mutate(null)}>
          {t('app.signOut')}
        </Button>
      }
    >
      <ChangePasswordForm
        currentLabel={t('security.changePassword.current')}
        onDone={() => showToast({ title: t('security.changePassword.done') })}
      />
    </EntryPage>
  );
}

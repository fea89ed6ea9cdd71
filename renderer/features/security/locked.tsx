import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { CredentialsForm } from './credentials-form.tsx';
import { DemoSignIn } from './demo-sign-in.tsx';
import { EntryPage } from './entry-page.tsx';

/** Who the desk is locked for. Anyone with a user of their own may sign in instead. */
export function Locked() {
  const { t } = useTranslation();
  const { user, demo } = useSession();
  const [other, setOther] = useState(false);
  const restarted = useWasRestarted();
  if (demo) return <DemoSignIn />;
  if (user === null || other) {
    return (
      <EntryPage
        title={t('security.locked.otherTitle')}
        foot={
          user === null ? undefined : (
            <Button kind="quiet" onPress={() => setOther(false)}>
              {t('security.back')}
            </Button>
          )
        }
      >
        <CredentialsForm entry="session.signIn" submitLabel={t('security.signIn.submit')} />
      </EntryPage>
    );
  }
  return (
    <EntryPage
      title={t('security.locked.title')}
      lead={
        <>
          <p>{t('security.locked.who', { name: user.name, initials: user.initials })}</p>
          <p>{t(restarted ? 'security.locked.restarted' : 'security.locked.draft')}</p>
        </>
      }
      foot={
        <Button kind="quiet" onPress={() => setOther(true)}>
          {t('security.locked.other')}
        </Button>
      }
    >
      <CredentialsForm
        entry="session.signIn"
        submitLabel={t('security.locked.submit')}
        userName={user.userName}
      />
    </EntryPage>
  );
}

/** Main begins the page anew when it has gone down; said until the desk is opened again. */
function useWasRestarted(): boolean {
  const [restarted] = useState(() => new URLSearchParams(location.search).has('restarted'));
  useEffect(
    () => () => history.replaceState(history.state, '', `${location.pathname}${location.hash}`),
    [],
  );
  return restarted;
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommandEntry } from '../../lib/call.ts';
import { useSession } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { CredentialsForm } from './credentials-form.tsx';
import { DemoSignIn } from './demo-sign-in.tsx';
import { EntryPage } from './entry-page.tsx';
import { BuildingDemo } from './first-start.tsx';
import { Recover } from './recover.tsx';

export function SignIn() {
  const { t } = useTranslation();
  const { demo, building } = useSession();
  const [recovering, setRecovering] = useState(false);
  const openDemo = useCommandEntry('session.openDemo', { saves: false });

  if (building || openDemo.isPending) return <BuildingDemo />;
  if (demo) return <DemoSignIn />;
  if (recovering) return <Recover onBack={() => setRecovering(false)} />;
  return (
    <EntryPage
      title={t('security.signIn.title')}
      foot={
        <>
          <Button kind="quiet" onPress={() => setRecovering(true)}>
            {t('security.signIn.recover')}
          </Button>
          <Button kind="quiet" onPress={() => openDemo.mutate(null)}>
            {t('security.signIn.demo')}
          </Button>
        </>
      }
    >
      <CredentialsForm entry="session.signIn" submitLabel={t('security.signIn.submit')} />
    </EntryPage>
  );
}

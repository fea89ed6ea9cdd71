import { useTranslation } from 'react-i18next';
import type { DemoUser } from '#shared/contract/session.ts';
import { useCommandEntry, useQueryEntry } from '../../lib/call.ts';
import { Button } from '../../ui/actions/button.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { EntryPage } from './entry-page.tsx';
import { Refusal } from './refusal.tsx';
import styles from './security.module.css';

/** In the demo municipality nobody needs a password of their own: choose who to be. */
export function DemoSignIn() {
  const { t } = useTranslation();
  const demo = useQueryEntry('session.demoUsers', null);
  const signIn = useCommandEntry('session.signIn', { saves: false });
  const leave = useCommandEntry('session.leaveDemo', { saves: false });
  const password = demo.data?.password ?? '';
  return (
    <EntryPage
      title={t('security.demo.title')}
      lead={t('security.demo.lead')}
      foot={
        <Button kind="quiet" onPress={() => leave.mutate(null)}>
          {t('security.demo.leave')}
        </Button>
      }
    >
      <Refusal error={signIn.error?.appError ?? null} />
      {demo.error ? <ErrorPanel error={demo.error.appError} /> : null}
      <ul className={styles['people']}>
        {(demo.data?.users ?? []).map((user) => (
          <Person
            key={user.userName}
            user={user}
            isPending={signIn.isPending && signIn.variables.userName === user.userName}
            onChoose={() => signIn.mutate({ userName: user.userName, password })}
          />
        ))}
      </ul>
    </EntryPage>
  );
}

interface PersonProps {
  readonly user: DemoUser;
  readonly isPending: boolean;
  readonly onChoose: () => void;
}

function Person({ user, isPending, onChoose }: PersonProps) {
  const { t } = useTranslation();
  return (
    <li className={styles['person']}>
      <span>
        <span className={styles['personName']}>{user.name}</span>
        <br />
        <span className={styles['personRoles']}>
          {user.roles.map((role) => t(`words.role.${role}`)).join(', ')}
        </span>
      </span>
      <Button
        size="small"
        isPending={isPending}
        aria-label={t('security.demo.be', { name: user.name })}
        onPress={onChoose}
      >
        {t('security.signIn.submit')}
      </Button>
    </li>
  );
}

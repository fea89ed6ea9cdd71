import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Lock, User } from 'lucide-react';
import { useLock } from '../lib/lock.ts';
import { useSavedAt } from '../lib/saved-at.ts';
import { useSession } from '../lib/session.ts';
import { keysOf } from '../lib/shortcuts.ts';
import { Button } from '../ui/actions/button.tsx';
import { Menu } from '../ui/actions/menu.tsx';
import { SavedAt } from '../ui/feedback/saved-at.tsx';
import styles from './frame.module.css';
import { useOwnCommands } from './own-commands.ts';
import { Strips } from './strips.tsx';

export function TopBar({ search }: { readonly search: ReactNode }) {
  const { t } = useTranslation();
  const savedAt = useSavedAt((state) => state.savedAt);
  const lock = useLock();
  return (
    <header className={styles['top']}>
      <div className={styles['topRow']}>
        <div className={styles['search']}>{search}</div>
        <SavedAt at={savedAt} />
        <div className={styles['user']}>
          <UserMenu />
          <Button kind="quiet" icon={<Lock />} shortcut={keysOf('lock')} onPress={lock}>
            {t('app.lock')}
          </Button>
        </div>
      </div>
      <Strips />
    </header>
  );
}

function UserMenu() {
  const { user } = useSession();
  const commands = useOwnCommands();
  if (!user) return null;
  return (
    <Menu
      label={user.initials}
      icon={<User />}
      kind="quiet"
      actions={commands
        // It has its own button beside the menu.
        .filter(({ id }) => id !== 'lock')
        .map(({ id, label, shortcut, run }) => ({ id, label, shortcut, onAction: run }))}
    />
  );
}

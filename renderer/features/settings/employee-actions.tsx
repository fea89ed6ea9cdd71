import { useTranslation } from 'react-i18next';
import type { EmployeeView } from '#shared/contract/settings.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { errorTitle } from '../../lib/error-text.ts';
import { useUser } from '../../lib/session.ts';
import { Menu, type MenuAction } from '../../ui/actions/menu.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';

/** What opens a dialog about one person. */
export type PersonAct = 'edit' | 'create-user' | 'roles' | 'reset' | 'block';

interface EmployeeActionsProps {
  readonly employee: EmployeeView;
  readonly onAct: (act: PersonAct) => void;
}

/** What can be done with one person: only what applies is listed. */
export function EmployeeActions({ employee, onAct }: EmployeeActionsProps) {
  const { t } = useTranslation();
  const me = useUser();
  const unblock = useUnblock(employee.user);
  const edit = {
    id: 'edit',
    label: t('settings.employee.edit'),
    onAction: () => onAct('edit'),
  };
  const roles = {
    id: 'roles',
    label: t('settings.user.editRoles'),
    onAction: () => onAct('roles'),
  };
  const create = {
    id: 'create-user',
    label: t('settings.user.create'),
    onAction: () => onAct('create-user'),
  };
  const reset = { id: 'reset', label: t('settings.user.reset'), onAction: () => onAct('reset') };
  const block = {
    id: 'block',
    label: t('settings.user.block'),
    onAction: () => onAct('block'),
    isDanger: true,
  };
  const open = { id: 'unblock', label: t('settings.user.unblock'), onAction: unblock };
  const { user } = employee;
  const more: MenuAction[] = !user
    ? [create]
    : !user.active
      ? [roles, open]
      : // Nobody blocks or resets their own user from here: they would lock themselves out.
        user.id === me.id
        ? [roles]
        : [roles, reset, block];
  return <Menu label={t('settings.actions')} size="small" kind="quiet" actions={[edit, ...more]} />;
}

function useUnblock(user: EmployeeView['user']): () => void {
  const { t } = useTranslation();
  const setActive = useCommandEntry('settings.setUserActive');
  return () => {
    if (!user) return;
    setActive.mutate(
      { userId: user.id, version: user.version, active: true },
      {
        onSuccess: () => showToast({ title: t('settings.user.unblocked') }),
        onError: (error) =>
          showToast({ title: errorTitle(t, error.appError).title, tone: 'error' }),
      },
    );
  };
}

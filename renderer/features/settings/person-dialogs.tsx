import type { EmployeeView, TeamView } from '#shared/contract/settings.ts';
import { BlockDialog } from './block-dialog.tsx';
import { CreateUserDialog } from './create-user-dialog.tsx';
import type { PersonAct } from './employee-actions.tsx';
import { EmployeeDialog } from './employee-dialog.tsx';
import { ResetPasswordDialog } from './reset-password-dialog.tsx';
import { RolesDialog } from './roles-dialog.tsx';

interface PersonDialogsProps {
  readonly act: PersonAct;
  /** As the person was when the dialog was opened: what a save is based on. Null for a new one. */
  readonly employee: EmployeeView | null;
  readonly teams: readonly TeamView[];
  readonly onClose: () => void;
}

/** Stands outside the table: a dialog inside a row would hand its clicks and keys to the row. */
export function PersonDialogs({ act, employee, teams, onClose }: PersonDialogsProps) {
  if (act === 'edit' || employee === null) {
    return <EmployeeDialog employee={employee} teams={teams} onClose={onClose} />;
  }
  if (act === 'create-user') return <CreateUserDialog employee={employee} onClose={onClose} />;
  const { user, initials } = employee;
  if (user === null) return null;
  const dialog = { user, initials, onClose };
  if (act === 'roles') return <RolesDialog {...dialog} />;
  return act === 'reset' ? <ResetPasswordDialog {...dialog} /> : <BlockDialog {...dialog} />;
}

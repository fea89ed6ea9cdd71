import { eq, inArray } from 'drizzle-orm';
import type { Role } from '#shared/access/capabilities.ts';
import { employee, employeeTeam, team, user, userRole } from '../schema/people.ts';
import type { WriteTx } from '../unit-of-work.ts';
import { rowCommands } from './row-commands.ts';
import { insertRow, updateVersioned } from './save-row.ts';

export const teams = rowCommands(team);
export const employees = rowCommands(employee);
export const addUser = rowCommands(user).add;

/** Answers the new version. Stale: a `Refusal`. */
export function changeUser(
  tx: WriteTx,
  saved: { readonly id: string; readonly version: number },
  patch: { readonly active?: boolean; readonly mustChangePassword?: boolean },
): number {
  return updateVersioned(tx, user, saved.id, saved.version, patch);
}

/** Adds and takes away what differs, so that history shows only what was changed. */
export function setTeamsOf(
  tx: WriteTx,
  employeeId: string,
  teamIds: readonly string[],
  newId: () => string,
): void {
  const own = tx.select().from(employeeTeam).where(eq(employeeTeam.employeeId, employeeId)).all();
  const left = own.filter((row) => !teamIds.includes(row.teamId)).map((row) => row.id);
  if (left.length > 0) tx.delete(employeeTeam).where(inArray(employeeTeam.id, left)).run();
  for (const teamId of new Set(teamIds)) {
    if (!own.some((row) => row.teamId === teamId)) {
      insertRow(tx, employeeTeam, { id: newId(), employeeId, teamId });
    }
  }
}

export function setRolesOf(
  tx: WriteTx,
  userId: string,
  roles: readonly Role[],
  newId: () => string,
): void {
  const held = tx.select().from(userRole).where(eq(userRole.userId, userId)).all();
  const left = held.filter((row) => !roles.includes(row.role)).map((row) => row.id);
  if (left.length > 0) tx.delete(userRole).where(inArray(userRole.id, left)).run();
  for (const role of new Set(roles)) {
    if (!held.some((row) => row.role === role))
      insertRow(tx, userRole, { id: newId(), userId, role });
  }
}

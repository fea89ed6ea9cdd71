import { and, asc, eq, or } from 'drizzle-orm';
import type { Role } from '#shared/access/capabilities.ts';
import type { EmployeeView, TeamView } from '#shared/contract/settings.ts';
import type { ReadDb } from '../open.ts';
import { employee, employeeTeam, team, user, userRole } from '../schema/people.ts';

/** Somebody who may sign in, as the session needs to know them. */
export interface UserRow {
  readonly id: string;
  readonly version: number;
  readonly employeeId: string;
  readonly userName: string;
  readonly initials: string;
  readonly name: string | null;
  /** Both the user and the employee behind it. */
  readonly active: boolean;
  readonly mustChangePassword: boolean;
  readonly roles: readonly Role[];
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

export function findUser(db: ReadDb, userId: string): UserRow | null {
  const row = db
    .select({
      id: user.id,
      version: user.version,
      employeeId: user.employeeId,
      userName: user.userName,
      initials: employee.initials,
      name: employee.name,
      userActive: user.active,
      employeeActive: employee.active,
      mustChangePassword: user.mustChangePassword,
    })
    .from(user)
    .innerJoin(employee, eq(employee.id, user.employeeId))
    .where(eq(user.id, userId))
    .get();
  if (!row) return null;
  const { userActive, employeeActive, ...rest } = row;
  return {
    ...rest,
    active: userActive && employeeActive,
    roles: rolesOf(db, userId),
    teams: activeTeamsOf(db, row.employeeId),
  };
}

/** User names are kept as the vault understands them: see `normaliseUserName`. */
export function userIdByName(db: ReadDb, userName: string): string | null {
  const row = db.select({ id: user.id }).from(user).where(eq(user.userName, userName)).get();
  return row?.id ?? null;
}

/** Users who may not sign in: blocked themselves, or no longer employed. */
export function blockedUserNames(db: ReadDb): readonly string[] {
  return db
    .select({ userName: user.userName })
    .from(user)
    .innerJoin(employee, eq(employee.id, user.employeeId))
    .where(or(eq(user.active, false), eq(employee.active, false)))
    .all()
    .map((row) => row.userName);
}

export function rolesOf(db: ReadDb, userId: string): Role[] {
  return db
    .select({ role: userRole.role })
    .from(userRole)
    .where(eq(userRole.userId, userId))
    .orderBy(asc(userRole.role))
    .all()
    .map((row) => row.role);
}

function activeTeamsOf(db: ReadDb, employeeId: string) {
  return db
    .select({ id: team.id, name: team.name })
    .from(employeeTeam)
    .innerJoin(team, eq(team.id, employeeTeam.teamId))
    .where(and(eq(employeeTeam.employeeId, employeeId), eq(team.active, true)))
    .orderBy(asc(team.name))
    .all();
}

export function listTeams(db: ReadDb): TeamView[] {
  return db.select().from(team).orderBy(asc(team.name)).all();
}

/** Everyone, by initials, with the user they may have. A handful of hundred at most: read whole. */
export function listEmployees(db: ReadDb): EmployeeView[] {
  const teamIds = Map.groupBy(db.select().from(employeeTeam).all(), (row) => row.employeeId);
  const roles = Map.groupBy(db.select().from(userRole).all(), (row) => row.userId);
  const users = new Map(
    db
      .select()
      .from(user)
      .all()
      .map((row) => [row.employeeId, row]),
  );
  return db
    .select()
    .from(employee)
    .orderBy(asc(employee.initials))
    .all()
    .map((row) => {
      const own = users.get(row.id);
      return {
        ...row,
        teamIds: (teamIds.get(row.id) ?? []).map((link) => link.teamId),
        user: own
          ? {
              id: own.id,
              userName: own.userName,
              active: own.active,
              mustChangePassword: own.mustChangePassword,
              roles: (roles.get(own.id) ?? []).map((held) => held.role),
              version: own.version,
            }
          : null,
      };
    });
}

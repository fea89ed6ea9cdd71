import { sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Role } from '#shared/access/capabilities.ts';
import { flag, id, version } from './column.ts';

export const team = sqliteTable('team', {
  id: id(),
  version: version(),
  name: text('name').notNull().unique(),
  active: flag('active').notNull().default(true),
});

export const employee = sqliteTable('employee', {
  id: id(),
  version: version(),
  initials: text('initials').notNull().unique(),
  name: text('name'),
  active: flag('active').notNull().default(true),
});

export const employeeTeam = sqliteTable(
  'employee_team',
  {
    id: id(),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employee.id),
    teamId: text('team_id')
      .notNull()
      .references(() => team.id),
  },
  (t) => [uniqueIndex('employee_team_once').on(t.employeeId, t.teamId)],
);

/** Somebody who may sign in. The password is the vault's; here stands only who it is and what they may. */
export const user = sqliteTable('user', {
  id: id(),
  version: version(),
  employeeId: text('employee_id')
    .notNull()
    .unique()
    .references(() => employee.id),
  userName: text('user_name').notNull().unique(),
  active: flag('active').notNull().default(true),
  mustChangePassword: flag('must_change_password').notNull().default(false),
});

export const userRole = sqliteTable(
  'user_role',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id),
    role: text('role').$type<Role>().notNull(),
  },
  (t) => [uniqueIndex('user_role_once').on(t.userId, t.role)],
);

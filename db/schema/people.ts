import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { flag, id, version } from './column.ts';

export const team = sqliteTable('team', {
  id: id(),
  name: text('name').notNull().unique(),
  active: flag('active').notNull().default(true),
  version: version(),
});

export const employee = sqliteTable('employee', {
  id: id(),
  initials: text('initials').notNull().unique(),
  name: text('name').notNull(),
  active: flag('active').notNull().default(true),
  version: version(),
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
  employeeId: text('employee_id')
    .notNull()
    .unique()
    .references(() => employee.id),
  userName: text('user_name').notNull().unique(),
  active: flag('active').notNull().default(true),
  mustChangePassword: flag('must_change_password').notNull().default(false),
  version: version(),
});

export const userRole = sqliteTable(
  'user_role',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id),
    role: text('role', {
      enum: ['caseworker', 'chair', 'team-leader', 'controller', 'admin'],
    }).notNull(),
  },
  (t) => [uniqueIndex('user_role_once').on(t.userId, t.role), index('user_role_user').on(t.userId)],
);

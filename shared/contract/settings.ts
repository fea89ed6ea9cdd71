import { z } from 'zod';
import { roles, type Role } from '../access/capabilities.ts';
import { Id } from '../base/ids.ts';
import { command, query, returns } from './define.ts';
import { Line, Version } from '../base/text.ts';
import { Exported, TableOnScreen, Reason, UserName } from './field.ts';
import { Initials } from './session.ts';
import type { ChangePreview } from '../domain/follow-ups/preview-change.ts';
import { RefundYear, type RefundYearView } from '../domain/settings/refund-years.ts';
import { SettingChange } from '../domain/settings/setting-change.ts';
import type { SettingView } from '../domain/settings/setting-view.ts';

export interface TeamView {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly version: number;
}

export interface EmployeeView {
  readonly id: string;
  readonly initials: string;
  readonly name: string | null;
  readonly active: boolean;
  readonly teamIds: readonly string[];
  readonly version: number;
  readonly user: null | {
    readonly id: string;
    readonly userName: string;
    readonly active: boolean;
    readonly mustChangePassword: boolean;
    readonly roles: readonly Role[];
    readonly version: number;
  };
}

const Roles = z.array(z.enum(roles)).min(1).max(roles.length);

const SettingsTable = z.enum(['people', 'teams', 'values', 'refundYears']);
export type SettingsTable = z.infer<typeof SettingsTable>;

export const settings = {
  people: query({
    access: 'settings.read',
    input: z.null(),
    output: returns<{
      readonly teams: readonly TeamView[];
      readonly employees: readonly EmployeeView[];
    }>(),
  }),
  values: query({
    access: 'settings.read',
    input: z.null(),
    output: returns<readonly SettingView[]>(),
  }),
  exportTable: command({
    access: 'settings.read',
    input: z.strictObject({ table: SettingsTable, sheet: TableOnScreen }),
    output: Exported,
  }),
  /** What a change does to the follow-ups of all open cases, before it is saved. */
  preview: query({
    access: 'settings.write',
    input: SettingChange,
    output: returns<ChangePreview>(),
  }),
  /** A new value from a day on; the old one keeps its time. */
  change: command({
    access: 'settings.write',
    input: SettingChange.extend({ reason: Reason }),
    output: returns<{ readonly id: string }>(),
    touches: ['settings', 'catalogue', 'case', 'cases', 'my-day'],
  }),
  /** The thresholds of § 176, newest year first. */
  refundYears: query({
    access: 'settings.read',
    input: z.null(),
    output: returns<readonly RefundYearView[]>(),
  }),
  /** The thresholds of a year, with where they were published. */
  addRefundYear: command({
    access: 'settings.write',
    input: RefundYear,
    output: returns<{ readonly id: string }>(),
    touches: ['settings', 'case', 'committee'],
  }),
  saveTeam: command({
    access: 'user.manage',
    input: z.strictObject({
      id: Id.nullable(),
      version: Version.nullable(),
      name: Line,
      active: z.boolean(),
    }),
    output: returns<{ readonly id: string }>(),
    touches: ['settings'],
  }),
  saveEmployee: command({
    access: 'user.manage',
    input: z.strictObject({
      id: Id.nullable(),
      version: Version.nullable(),
      initials: Initials,
      name: Line.nullable(),
      active: z.boolean(),
      teamIds: z.array(Id).max(100),
    }),
    output: returns<{ readonly id: string }>(),
    touches: ['settings'],
  }),
  /** Answers a password to hand over once; it must be changed at the first sign-in. */
  createUser: command({
    access: 'user.manage',
    input: z.strictObject({ employeeId: Id, userName: UserName, roles: Roles }),
    output: returns<{ readonly oneTimePassword: string }>(),
    touches: ['settings'],
  }),
  setRoles: command({
    access: 'user.manage',
    input: z.strictObject({ userId: Id, version: Version, roles: Roles }),
    output: returns<null>(),
    touches: ['settings'],
  }),
  setUserActive: command({
    access: 'user.manage',
    input: z.strictObject({ userId: Id, version: Version, active: z.boolean() }),
    output: returns<null>(),
    touches: ['settings'],
  }),
  resetPassword: command({
    access: 'user.manage',
    input: z.strictObject({ userId: Id }),
    output: returns<{ readonly oneTimePassword: string }>(),
    touches: ['settings'],
  }),
};

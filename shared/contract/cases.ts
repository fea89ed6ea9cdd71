import { z } from 'zod';
import { CivilDate } from '../base/dates.ts';
import { Id } from '../base/ids.ts';
import { Line, Version } from '../base/text.ts';
import { Case, Citizen, Need, Ownership, Provider } from '../domain/cases/model.ts';
import type { CaseListRow, CaseView } from '../domain/cases/view.ts';
import { casesEndings } from './cases-endings.ts';
import { casesHelp } from './cases-help.ts';
import { command, query, returns } from './define.ts';
import { Exported, OneCase, OneCaseAsOf, Reason, TableOnScreen } from './field.ts';

/** A hit while searching. Of another team's case only number, initials and team are shown. */
export interface CaseHit {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly teamName: string;
  readonly initials: string;
  /** null where the user may not see the case without giving a reason. */
  readonly name: string | null;
  readonly maskedCpr: string | null;
  readonly isProtected: boolean;
  readonly closed: boolean;
}

/** One change of one row: what, before, after, who, when and under which act. */
export interface ChangeView {
  readonly changeSetId: string;
  readonly at: string;
  readonly userInitials: string;
  /** Command name; i18n key below `commands.`. */
  readonly command: string;
  readonly reason: string | null;
  readonly table: string;
  readonly rowId: string;
  readonly operation: 'insert' | 'update' | 'delete';
  readonly fields: readonly {
    readonly field: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
}

export interface ProviderView extends Provider {
  readonly departments: readonly { readonly id: string; readonly name: string }[];
}

/** What can be annulled as a whole: entered on the wrong person or by mistake. */
export const AnnullableKind = z.enum([
  'stay',
  'intervention',
  'rate-period',
  'support-period',
  'need',
  'goal',
  'sub-goal',
  'measurement',
  'follow-up',
  'municipality-period',
  'tight-series',
  'provider-status',
  'appointment',
  'move-out-plan',
  'transition-hours',
  'negotiation',
  'price-change',
  'revisitation',
  'agenda-item',
]);
export type AnnullableKind = z.infer<typeof AnnullableKind>;

const NewCitizen = Citizen.omit({
  id: true,
  version: true,
  diedOn: true,
  annulledAt: true,
  annulledReason: true,
});
const Saved = returns<{ readonly id: string; readonly version: number }>();

export const CaseFilter = z.strictObject({
  scope: z.enum(['mine', 'my-teams', 'all-mine-to-see']),
  status: z.enum(['open', 'closed', 'all']),
  teamId: Id.nullable(),
  employeeId: Id.nullable(),
  providerId: Id.nullable(),
  paragraph: Line.nullable(),
  followUp: z.enum(['overdue', 'due-30', 'not-set']).nullable(),
  text: z.string().max(200),
});
export type CaseFilter = z.infer<typeof CaseFilter>;

/** The lists on the page of a case that leave as a file. */
const CaseTable = z.enum([
  'history',
  'interventions',
  'stays',
  'rates',
  'support',
  'needs',
  'goals',
  'measurements',
  'follow-ups',
  'transition-hours',
]);
export type CaseTable = z.infer<typeof CaseTable>;

export const cases = {
  list: query({
    access: 'case.read',
    input: CaseFilter,
    output: returns<{
      readonly rows: readonly CaseListRow[];
      readonly total: number;
      /** There are cases, and this scope and status leave all of them out. */
      readonly onlyElsewhere: boolean;
    }>(),
  }),
  find: query({
    access: 'case.read',
    input: z.strictObject({ text: z.string().max(200) }),
    output: returns<readonly CaseHit[]>(),
  }),
  /** The search field was left or a hit opened: that, and not each keystroke, is logged. */
  searchEnded: command({
    access: 'case.read',
    input: z.strictObject({ text: z.string().max(200), openedCaseId: Id.nullable() }),
    output: returns<null>(),
  }),
  page: query({ access: 'case.read', input: OneCaseAsOf, output: returns<CaseView>() }),
  history: query({ access: 'case.read', input: OneCase, output: returns<readonly ChangeView[]>() }),
  /** Opens a case outside one's teams; the reason is shown to the team leader. */
  openWithReason: command({
    access: 'case.read',
    /** `outsideCaseId` and not `caseId`: this is the way in, so it is not asked whether one is in. */
    input: z.strictObject({ outsideCaseId: Id, reason: Reason }),
    output: returns<null>(),
  }),
  /** Openings with a reason in the teams one leads. */
  outsideOpenings: query({
    access: 'team.oversee',
    input: z.null(),
    output: returns<
      readonly {
        readonly at: string;
        readonly caseId: string;
        readonly caseNumber: string;
        readonly userInitials: string;
        readonly reason: string;
      }[]
    >(),
  }),
  exportList: command({
    access: 'case.export',
    input: CaseFilter,
    output: Exported,
  }),
  exportOpenings: command({ access: 'team.oversee', input: z.null(), output: Exported }),
  /** A list about one case. */
  exportTable: command({
    access: 'case.export',
    input: OneCase.extend({ table: CaseTable, sheet: TableOnScreen }),
    output: Exported,
  }),

  /** Finds a citizen before one is created, by whole CPR. Says only what the user may know. */
  findCitizen: query({
    access: 'case.write',
    input: z.strictObject({ cpr: Citizen.shape.cpr }),
    output: returns<
      | { readonly found: false }
      | {
          readonly found: true;
          readonly citizenId: string;
          readonly name: string | null;
          readonly initials: string;
          readonly cases: readonly CaseHit[];
        }
    >(),
  }),
  create: command({
    access: 'case.write',
    input: z.strictObject({
      citizen: z.union([NewCitizen, z.strictObject({ id: Id })]),
      caseNumber: Line,
      teamId: Id,
      employeeId: Id.nullable(),
      openedOn: CivilDate,
    }),
    output: returns<{ readonly caseId: string }>(),
    touches: ['cases'],
  }),
  /** `version` is the citizen's. */
  saveCitizen: command({
    access: 'case.write',
    input: z.strictObject({ caseId: Id, version: Version, citizen: NewCitizen }),
    output: Saved,
    touches: ['case', 'cases'],
  }),
  saveWishes: command({
    access: 'case.write',
    input: z.strictObject({
      caseId: Id,
      version: Version,
      citizenWishes: Case.shape.citizenWishes,
    }),
    output: Saved,
    touches: ['case'],
  }),
  /** Case number and team. */
  saveCase: command({
    access: 'case.write',
    input: z.strictObject({ caseId: Id, version: Version, caseNumber: Line, teamId: Id }),
    output: Saved,
    touches: ['case', 'cases'],
  }),
  /** A change of caseworker, or cover for a time, from a date. */
  assign: command({
    access: 'case.write',
    input: z.strictObject({
      caseId: Id,
      employeeId: Id,
      kind: z.enum(['caseworker', 'cover']),
      from: CivilDate,
      to: CivilDate.nullable(),
    }),
    output: returns<null>(),
    touches: ['case', 'cases', 'my-day'],
  }),

  ...casesHelp,
  recordNeed: command({
    access: 'case.write',
    input: z.strictObject({
      caseId: Id,
      need: Need.pick({ assessedOn: true, text: true, supportNeedLevel: true, themeLevels: true }),
    }),
    output: Saved,
    touches: ['case'],
  }),

  ...casesEndings,
  /** Undo within 10 minutes by the same person asks nothing: `reason` null is then accepted. */
  annul: command({
    access: 'case.write',
    input: z.strictObject({
      caseId: Id,
      kind: AnnullableKind,
      id: Id,
      version: Version,
      reason: Reason.nullable(),
    }),
    output: returns<null>(),
    touches: ['case', 'cases', 'my-day'],
  }),

  providers: query({
    access: 'case.read',
    input: z.null(),
    output: returns<readonly ProviderView[]>(),
  }),
  createProvider: command({
    access: 'case.write',
    input: z.strictObject({
      name: Line,
      ownership: Ownership.nullable(),
      isExternal: Provider.shape.isExternal,
      noticePeriodDays: Provider.shape.noticePeriodDays,
    }),
    output: Saved,
    touches: ['catalogue'],
  }),
};

import type { CivilDate, Instant } from '../../base/dates.ts';
import type {
  Case,
  CaseAssignment,
  Citizen,
  Intervention,
  MunicipalityPeriod,
  Provider,
  RatePeriod,
  Stay,
  SupportPeriod,
} from '../cases/model.ts';
import type { FollowUp, FollowUpIntervention, FollowUpSchedule } from '../follow-ups/model.ts';
import type { Goal } from '../goals/model.ts';
import type { KnownRegister } from './register.ts';

/** How every row begins. */
export const NEW_ROW = { version: 1, annulledAt: null, annulledReason: null } as const;

/** New rows, in the order they can be written: what is pointed at stands first. */
export interface AddedRows {
  readonly teams: { readonly id: string; readonly version: number; readonly name: string }[];
  readonly employees: {
    readonly id: string;
    readonly version: number;
    readonly initials: string;
    readonly name: null;
  }[];
  readonly employeeTeams: {
    readonly id: string;
    readonly employeeId: string;
    readonly teamId: string;
  }[];
  readonly providers: Provider[];
  readonly citizens: Citizen[];
  readonly municipalityPeriods: MunicipalityPeriod[];
  readonly cases: Case[];
  readonly assignments: CaseAssignment[];
  readonly stays: Stay[];
  readonly interventions: Intervention[];
  readonly rates: RatePeriod[];
  readonly supports: SupportPeriod[];
  readonly schedules: FollowUpSchedule[];
  readonly followUps: Omit<FollowUp, 'interventions' | 'goals'>[];
  readonly followUpInterventions: (FollowUpIntervention & {
    readonly id: string;
    readonly followUpId: string;
  })[];
}

/** Known rows as they will be, by id; each carries the version it was read with. */
export interface ChangedRows {
  readonly providers: Map<string, Provider>;
  readonly citizens: Map<string, Citizen>;
  readonly cases: Map<string, Case>;
  readonly assignments: Map<string, CaseAssignment>;
  readonly stays: Map<string, Stay>;
  readonly interventions: Map<string, Intervention>;
  readonly rates: Map<string, RatePeriod>;
  readonly supports: Map<string, SupportPeriod>;
  readonly schedules: Map<string, FollowUpSchedule>;
  readonly goals: Map<string, Goal>;
}

/** All that an import will write. Nothing of it is written before the whole is ready. */
export interface ImportWrites {
  readonly added: AddedRows;
  readonly changed: ChangedRows;
}

/** What registering needs to know beside the row. */
export interface RegistrationSettings {
  readonly known: KnownRegister;
  readonly today: CivilDate;
  readonly now: Instant;
  readonly newId: () => string;
  /** The day the file's rates and hours are known to hold from; before it they are "ikke oplyst". */
  readonly ratesFrom: CivilDate;
  /** Our own name; null where the municipality has not said it. */
  readonly municipality: string | null;
  readonly stayParagraphs: ReadonlySet<string>;
  readonly scheduledParagraphs: ReadonlySet<string>;
  /** Kept on rows that give way, as people's own reasons are. */
  readonly reasons: { readonly replaced: string; readonly helpEnded: string };
  /** The goals of interventions that the file ends. */
  readonly goalsOf: (interventionId: string) => readonly Goal[];
}

export function noWrites(): ImportWrites {
  return {
    added: {
      teams: [],
      employees: [],
      employeeTeams: [],
      providers: [],
      citizens: [],
      municipalityPeriods: [],
      cases: [],
      assignments: [],
      stays: [],
      interventions: [],
      rates: [],
      supports: [],
      schedules: [],
      followUps: [],
      followUpInterventions: [],
    },
    changed: {
      providers: new Map(),
      citizens: new Map(),
      cases: new Map(),
      assignments: new Map(),
      stays: new Map(),
      interventions: new Map(),
      rates: new Map(),
      supports: new Map(),
      schedules: new Map(),
      goals: new Map(),
    },
  };
}

/** Changes a known row on top of what was already changed of it. */
export function change<T extends { readonly id: string }>(
  changed: Map<string, T>,
  known: T,
  patch: Partial<T>,
): void {
  changed.set(known.id, { ...(changed.get(known.id) ?? known), ...patch });
}

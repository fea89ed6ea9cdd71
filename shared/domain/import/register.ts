import { searchKey } from '../../base/danish-text.ts';
import { earliest, latest, type CivilDate } from '../../base/dates.ts';
import { isAnnulled } from '../cases/annulment.ts';
import type {
  Case,
  CaseAssignment,
  Citizen,
  Employee,
  Intervention,
  Provider,
  RatePeriod,
  Stay,
  SupportPeriod,
  Team,
} from '../cases/model.ts';
import { validOn } from '../cases/periods.ts';
import { isProtectedOn } from '../cases/protection.ts';
import type { FollowUpSchedule } from '../follow-ups/model.ts';
import type { BarCode, RegisterIntervention, RegisterState } from './plan.ts';

/** ABL § 105 is housing, not help: the help given there is § 85 (product/register.md). */
export const HELP_IN_HOUSING = 'SEL_85';
export const HOUSING = 'ABL_105';

/** What the register holds that an extract can speak of. Annulled rows only of citizens and cases. */
export interface RegisterRows {
  readonly teams: readonly Team[];
  readonly employees: readonly Pick<Employee, 'id' | 'initials'>[];
  readonly providers: readonly Provider[];
  readonly citizens: readonly Citizen[];
  readonly cases: readonly Case[];
  readonly assignments: readonly CaseAssignment[];
  readonly stays: readonly Stay[];
  readonly interventions: readonly Intervention[];
  readonly rates: readonly RatePeriod[];
  readonly supports: readonly SupportPeriod[];
  readonly schedules: readonly FollowUpSchedule[];
  /** The latest held follow-up that counts, by intervention. */
  readonly lastHeld: ReadonlyMap<string, CivilDate>;
}

/** An intervention with all that belongs to it. */
export interface KnownHelp {
  readonly intervention: Intervention;
  readonly stay: Stay | null;
  readonly case: Case;
  readonly citizen: Citizen;
  readonly provider: Provider | null;
  readonly rates: readonly RatePeriod[];
  readonly supports: readonly SupportPeriod[];
  readonly schedule: FollowUpSchedule | null;
}

/** The register, found by what an extract calls things. Names are compared by their search key. */
export interface KnownRegister {
  readonly teams: ReadonlyMap<string, Team>;
  readonly employees: ReadonlyMap<string, Pick<Employee, 'id' | 'initials'>>;
  readonly providers: ReadonlyMap<string, Provider>;
  readonly citizens: ReadonlyMap<string, Citizen>;
  readonly cases: ReadonlyMap<string, Case>;
  readonly help: ReadonlyMap<string, KnownHelp>;
  readonly caseworkers: ReadonlyMap<string, readonly CaseAssignment[]>;
  readonly stays: ReadonlyMap<string, readonly Stay[]>;
}

export function indexRegister(rows: RegisterRows): KnownRegister {
  const caseworkers = rows.assignments.filter((one) => one.kind === 'caseworker');
  return {
    teams: new Map(rows.teams.map((team) => [searchKey(team.name), team])),
    employees: new Map(rows.employees.map((one) => [searchKey(one.initials), one])),
    providers: new Map(rows.providers.map((one) => [searchKey(one.name), one])),
    citizens: new Map(rows.citizens.map((citizen) => [citizen.cpr, citizen])),
    cases: new Map(rows.cases.map((one) => [searchKey(one.caseNumber), one])),
    help: new Map(knownHelp(rows).map((help) => [help.intervention.id, help])),
    caseworkers: Map.groupBy(caseworkers, (one) => one.caseId),
    stays: Map.groupBy(rows.stays, (stay) => stay.caseId),
  };
}

/** The register in the words of an extract, as it stands today. */
export function registerState(
  rows: RegisterRows,
  known: KnownRegister,
  today: CivilDate,
): RegisterState {
  const cprOf = new Map(rows.citizens.map((citizen) => [citizen.id, citizen.cpr]));
  const names: Names = {
    teams: new Map(rows.teams.map((team) => [team.id, team.name])),
    initials: new Map(rows.employees.map((one) => [one.id, one.initials])),
    caseworkers: known.caseworkers,
    lastHeld: rows.lastHeld,
  };
  return {
    citizens: rows.citizens.map((citizen) => ({ ...citizen, barredBy: citizenBar(citizen) })),
    cases: rows.cases.map((one) => ({
      caseNumber: one.caseNumber,
      cpr: cprOf.get(one.citizenId) ?? '',
      barredBy: caseBar(one),
    })),
    interventions: [...known.help.values()].flatMap((help) => inExtract(help, names, today) ?? []),
  };
}

interface Names {
  readonly teams: ReadonlyMap<string, string>;
  readonly initials: ReadonlyMap<string, string>;
  readonly caseworkers: KnownRegister['caseworkers'];
  readonly lastHeld: RegisterRows['lastHeld'];
}

/** Null where it has no provider or no start yet: no line of an extract can mean it. */
function inExtract(help: KnownHelp, names: Names, today: CivilDate): RegisterIntervention | null {
  const { intervention, stay, provider } = help;
  const start = startOf(intervention);
  if (start === null || provider === null) return null;
  const day = dayOfComparison(intervention, today);
  const rate = validOn(help.rates, day);
  const caseworker = validOn(names.caseworkers.get(help.case.id) ?? [], today);
  return {
    interventionId: intervention.id,
    cpr: help.citizen.cpr,
    caseNumber: help.case.caseNumber,
    paragraph: isHelpInHousing(intervention, stay) ? HOUSING : intervention.paragraph,
    provider: provider.name,
    start,
    isProtected: isProtectedOn(help.citizen, today),
    caseworker: caseworker && (names.initials.get(caseworker.employeeId) ?? null),
    team: names.teams.get(help.case.teamId) ?? '',
    ownership: provider.ownership,
    expectedEnd: intervention.plannedEnd,
    // Help that was cancelled never ran: it is not absent, and its line is not new.
    ended: intervention.endedOn ?? intervention.cancelledOn,
    rate: rate && { amount: rate.amount, unit: rate.unit },
    weeklyHours: hoursOn(help.supports, day),
    primaryTargetGroup: intervention.primaryTargetGroup,
    otherTargetGroups: intervention.otherTargetGroups,
    lastFollowUp: names.lastHeld.get(intervention.id) ?? null,
  };
}

export function startOf(
  intervention: Pick<Intervention, 'startedOn' | 'plannedStart'>,
): CivilDate | null {
  return intervention.startedOn ?? intervention.plannedStart;
}

/** Rate and hours are compared as they are today; before the start as they begin, after the end as they ended. */
export function dayOfComparison(
  intervention: Pick<Intervention, 'startedOn' | 'plannedStart' | 'endedOn'>,
  today: CivilDate,
): CivilDate {
  const lastDay = earliest(today, intervention.endedOn ?? today);
  return latest(lastDay, startOf(intervention) ?? lastDay);
}

/** An extract has one figure: support and transport together. */
export function hoursOn(supports: readonly SupportPeriod[], day: CivilDate): number | null {
  const support = validOn(supports, day);
  return support && support.supportHours + support.transportHours;
}

function isHelpInHousing(intervention: Intervention, stay: Stay | null): boolean {
  return stay?.paragraph === HOUSING && intervention.paragraph === HELP_IN_HOUSING;
}

function citizenBar(citizen: Citizen): BarCode | null {
  if (isAnnulled(citizen)) return 'annulled-in-register';
  return citizen.diedOn === null ? null : 'citizen-dead';
}

function caseBar(one: Case): BarCode | null {
  if (isAnnulled(one)) return 'annulled-in-register';
  return one.closedOn === null ? null : 'case-closed';
}

function knownHelp(rows: RegisterRows): readonly KnownHelp[] {
  const citizens = byId(rows.citizens);
  const cases = byId(rows.cases);
  const providers = byId(rows.providers);
  const stays = byId(rows.stays);
  const rates = Map.groupBy(rows.rates, (rate) => rate.interventionId);
  const supports = Map.groupBy(rows.supports, (support) => support.interventionId);
  const schedules = new Map(rows.schedules.map((one) => [one.interventionId, one]));
  return rows.interventions.flatMap((intervention) => {
    const ownCase = cases.get(intervention.caseId);
    const citizen = ownCase && citizens.get(ownCase.citizenId);
    if (!ownCase || !citizen || isAnnulled(ownCase) || isAnnulled(citizen)) return [];
    return [
      {
        intervention,
        case: ownCase,
        citizen,
        stay: stays.get(intervention.stayId ?? '') ?? null,
        provider: providers.get(intervention.providerId ?? '') ?? null,
        rates: rates.get(intervention.id) ?? [],
        supports: supports.get(intervention.id) ?? [],
        schedule: schedules.get(intervention.id) ?? null,
      },
    ];
  });
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

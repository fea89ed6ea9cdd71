import { addDays, type CivilDate, earliest, latest, yearOf } from '#shared/base/dates.ts';
import type { Intervention, RatePeriod, Stay } from '#shared/domain/cases/model.ts';
import type { FollowUpSchedule } from '#shared/domain/follow-ups/model.ts';
import { interventions, ratePeriods, stays, supportPeriods } from '../commands/cases.ts';
import { schedules } from '../commands/follow-ups.ts';
import type { WriteTx } from '../unit-of-work.ts';
import { type Act, type DemoGround, NEW_ROW } from './act.ts';
import type { DemoHelp } from './places.ts';
import type { Chance } from './random.ts';

/** Rates are set anew each January; a year earlier they were this much lower. */
const YEARLY_RISE = 1.027;

export interface GivenHelp {
  readonly help: DemoHelp;
  readonly intervention: Intervention;
  readonly stay: Stay | null;
  readonly schedule: FollowUpSchedule;
}

/** Help as it begins: the place, the intervention, its rates and hours, its schedule. */
export function beginHelp(
  ground: DemoGround,
  chance: Chance,
  of: {
    readonly caseId: string;
    readonly help: DemoHelp;
    readonly start: CivilDate;
    readonly wasImported: boolean;
  },
): { readonly given: GivenHelp; readonly write: Act['write'] } {
  const { caseId, help, start } = of;
  const providerId = ground.providerIds.get(help.provider) ?? null;
  const stay = help.stay === null ? null : stayAt(ground, { caseId, start, help, providerId });
  const intervention = interventionAt(ground, chance, { ...of, providerId, stayId: stay?.id });
  const schedule = scheduleOf(ground, intervention, of.wasImported ? null : start);
  const rates = ratesOf(ground, intervention.id, help, start);
  const hours = help.paragraph === 'SEL_85' ? chance.between(2, 16) * 50 : null;
  return {
    given: { help, intervention, stay, schedule },
    write: (tx) => {
      if (stay) stays.add(tx, stay);
      interventions.add(tx, intervention);
      schedules.add(tx, schedule);
      for (const rate of rates) ratePeriods.add(tx, rate);
      if (hours !== null) addHours(tx, ground, intervention.id, hours, start);
    },
  };
}

function stayAt(
  ground: DemoGround,
  of: {
    readonly caseId: string;
    readonly help: DemoHelp;
    readonly start: CivilDate;
    readonly providerId: string | null;
  },
): Stay {
  return {
    ...NEW_ROW,
    id: ground.newId(),
    caseId: of.caseId,
    paragraph: of.help.stay ?? of.help.paragraph,
    stayKind: of.help.stay === 'SEL_107' ? 'place' : null,
    providerId: of.providerId,
    departmentId: null,
    movedInOn: of.start,
    movedOutOn: null,
  };
}

function interventionAt(
  ground: DemoGround,
  chance: Chance,
  of: {
    readonly caseId: string;
    readonly help: DemoHelp;
    readonly start: CivilDate;
    readonly wasImported: boolean;
    readonly providerId: string | null;
    readonly stayId: string | undefined;
  },
): Intervention {
  const { help, start } = of;
  const isPlanned = start > ground.today;
  return {
    ...NEW_ROW,
    id: ground.newId(),
    caseId: of.caseId,
    stayId: of.stayId ?? null,
    paragraph: help.paragraph,
    providerId: of.providerId,
    departmentId: null,
    // An import brings no purpose; it is written when somebody has time.
    purpose: of.wasImported && chance.happens(0.25) ? null : help.purpose,
    primaryTargetGroup: chance.happens(0.05)
      ? null
      : (ground.targetGroupCodes[chance.between(0, ground.targetGroupCodes.length - 1)] ?? null),
    otherTargetGroups: [],
    services: [],
    isAcute: help.paragraph === 'SEL_107' && start > addDays(ground.today, -120),
    isSelfReferral: false,
    grantedOn: addDays(start, -chance.between(7, 40)),
    plannedStart: isPlanned ? start : null,
    startedOn: isPlanned ? null : start,
    plannedEnd: null,
    endedOn: null,
    endReason: null,
    cancelledOn: null,
    cancelReason: null,
  };
}

function scheduleOf(
  ground: DemoGround,
  intervention: Intervention,
  countsFrom: CivilDate | null,
): FollowUpSchedule {
  return {
    ...NEW_ROW,
    id: ground.newId(),
    interventionId: intervention.id,
    progressionPotential: 'not-assessed',
    potentialReason: null,
    potentialSetOn: null,
    potentialSetById: null,
    ownIntervalMonths: null,
    ownIntervalReason: null,
    countsFrom: intervention.startedOn === null ? null : countsFrom,
    firstDueOn: null,
    holdUntil: null,
    holdReason: null,
    stoppedOn: null,
  };
}

/** The rate of today for as long as the program was in use, one period a calendar year. */
function ratesOf(
  ground: DemoGround,
  interventionId: string,
  help: DemoHelp,
  start: CivilDate,
): readonly RatePeriod[] {
  const thisYear = yearOf(ground.today);
  const from = latest(start, ground.begunOn);
  const years = Array.from(
    { length: Math.max(1, thisYear - yearOf(from) + 1) },
    (_, place) => yearOf(from) + place,
  );
  return years.map((year) => ({
    ...NEW_ROW,
    id: ground.newId(),
    interventionId,
    amount: Math.round(help.rate / YEARLY_RISE ** Math.max(0, thisYear - year)),
    unit: help.unit,
    from: latest(from, `${year}-01-01`),
    to: year < thisYear ? earliest(`${year}-12-31`, ground.today) : null,
    reason: null,
    isKept: false,
    paidBy: null,
    source: 'entered' as const,
  }));
}

function addHours(
  tx: WriteTx,
  ground: DemoGround,
  interventionId: string,
  hours: number,
  from: CivilDate,
): void {
  supportPeriods.add(tx, {
    ...NEW_ROW,
    id: ground.newId(),
    interventionId,
    supportHours: hours,
    transportHours: 0,
    servicePackage: null,
    mode: 'individual',
    from,
    to: null,
  });
}

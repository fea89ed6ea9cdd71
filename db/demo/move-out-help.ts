import { addDays, type CivilDate } from '#shared/base/dates.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { endIntervention, periodsEndedOn } from '#shared/domain/cases/ending.ts';
import type { Intervention } from '#shared/domain/cases/model.ts';
import { interventions, ratePeriods, supportPeriods } from '../commands/cases.ts';
import { schedules } from '../commands/follow-ups.ts';
import { goals } from '../commands/goals.ts';
import type { WriteTx } from '../unit-of-work.ts';
import { type DemoGround, NEW_ROW } from './act.ts';

/** The § 85 that comes after another help: at the same case, from the day. */
export function supportAfter(
  ground: DemoGround,
  before: Intervention,
  startedOn: CivilDate,
  providerId: string | null,
): Intervention {
  return {
    ...before,
    ...NEW_ROW,
    id: ground.newId(),
    stayId: null,
    paragraph: 'SEL_85',
    providerId,
    departmentId: null,
    purpose: 'At borgeren falder til i egen bolig og holder fast i det, der er lært.',
    grantedOn: startedOn,
    plannedStart: null,
    startedOn,
    endedOn: null,
    endReason: null,
  };
}

export function beginSupport(
  tx: WriteTx,
  ground: DemoGround,
  help: Intervention,
  supportHours: number,
): void {
  const from = help.startedOn ?? ground.today;
  interventions.add(tx, help);
  schedules.add(tx, {
    ...NEW_ROW,
    id: ground.newId(),
    interventionId: help.id,
    progressionPotential: 'high',
    potentialReason: 'Er lige flyttet og lærer hurtigt.',
    potentialSetOn: from,
    countsFrom: from,
  });
  supportPeriods.add(tx, {
    ...NEW_ROW,
    id: ground.newId(),
    interventionId: help.id,
    supportHours,
    mode: 'individual',
    from,
  });
}

/** Its last day is the day before; open goals follow to the next, or stay on the case. */
export function endHelp(
  tx: WriteTx,
  rows: CaseRows,
  help: Intervention,
  firstDayOfNew: CivilDate,
  nextId: string | null,
): void {
  const endedOn = addDays(firstDayOfNew, -1);
  const own = notAnnulled(rows.goals).filter(({ interventionId }) => interventionId === help.id);
  const answers = own
    .filter(({ status }) => status === 'active')
    .map(({ id: goalId }) =>
      nextId === null
        ? { goalId, choice: 'stay-on-case' as const }
        : { goalId, choice: 'follow' as const, interventionId: nextId },
    );
  const ended = endIntervention(
    help,
    { endedOn, endReason: 'moved-out', goals: answers },
    { goals: own, successorIds: nextId === null ? [] : [nextId] },
    firstDayOfNew,
  );
  if (!ended.ok) throw new Error(JSON.stringify(ended.error));
  interventions.replace(tx, ended.value.intervention);
  for (const goal of ended.value.goals) goals.replace(tx, goal);
  const ofHelp = <
    P extends { readonly interventionId: string; readonly annulledAt: string | null },
  >(
    periods: readonly P[],
  ) => notAnnulled(periods).filter(({ interventionId }) => interventionId === help.id);
  for (const rate of periodsEndedOn(ofHelp(rows.rates), endedOn)) ratePeriods.replace(tx, rate);
  for (const rate of ofHelp(rows.rates).filter(({ from }) => from > endedOn)) {
    ratePeriods.replace(tx, {
      ...rate,
      annulledAt: `${firstDayOfNew}T08:00:00.000Z`,
      annulledReason: 'Indsatsen er afsluttet',
    });
  }
  for (const hours of periodsEndedOn(ofHelp(rows.supports), endedOn)) {
    supportPeriods.replace(tx, hours);
  }
  for (const schedule of ofHelp(rows.schedules)) {
    schedules.replace(tx, { ...schedule, stoppedOn: endedOn });
  }
}

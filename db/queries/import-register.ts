import { and, eq, isNotNull, isNull, max, or, sum } from 'drizzle-orm';
import type { Goal } from '#shared/domain/goals/model.ts';
import type { RegisterRows } from '#shared/domain/import/register.ts';
import type { ReadDb } from '../open.ts';
import {
  caseAssignment,
  caseFile,
  citizen,
  intervention,
  provider,
  ratePeriod,
  stay,
  supportPeriod,
} from '../schema/cases.ts';
import { historyHead } from '../schema/change-log.ts';
import { followUp, followUpIntervention, followUpSchedule } from '../schema/follow-ups.ts';
import { goal } from '../schema/goals.ts';
import { employee, team } from '../schema/people.ts';
import { among } from './among.ts';

/**
 * Everything an extract can speak of, in as many statements as there are tables. Annulled citizens and cases
 * are there, for their numbers are taken; annulled rows of other kinds are not.
 */
export function loadRegister(read: ReadDb): RegisterRows {
  return {
    teams: read.select().from(team).all(),
    employees: read.select({ id: employee.id, initials: employee.initials }).from(employee).all(),
    providers: read.select().from(provider).all(),
    citizens: read.select().from(citizen).all(),
    cases: read.select().from(caseFile).all(),
    assignments: read.select().from(caseAssignment).where(isNull(caseAssignment.annulledAt)).all(),
    stays: read.select().from(stay).where(isNull(stay.annulledAt)).all(),
    interventions: read.select().from(intervention).where(isNull(intervention.annulledAt)).all(),
    rates: read.select().from(ratePeriod).where(isNull(ratePeriod.annulledAt)).all(),
    supports: read.select().from(supportPeriod).where(isNull(supportPeriod.annulledAt)).all(),
    schedules: read
      .select()
      .from(followUpSchedule)
      .where(isNull(followUpSchedule.annulledAt))
      .all(),
    lastHeld: lastHeld(read),
  };
}

/** By intervention; the same follow-ups count as in the rule `lastHeldOn`. */
function lastHeld(read: ReadDb): RegisterRows['lastHeld'] {
  const rows = read
    .select({ interventionId: followUpIntervention.interventionId, heldOn: max(followUp.heldOn) })
    .from(followUp)
    .innerJoin(followUpIntervention, eq(followUpIntervention.followUpId, followUp.id))
    .where(
      and(
        eq(followUp.status, 'held'),
        isNull(followUp.annulledAt),
        isNotNull(followUp.heldOn),
        or(eq(followUp.kind, 'ordinary'), eq(followUp.countsAsOrdinary, true)),
      ),
    )
    .groupBy(followUpIntervention.interventionId)
    .all();
  return new Map(
    rows.flatMap(({ interventionId, heldOn }) =>
      heldOn === null ? [] : [[interventionId, heldOn] as const],
    ),
  );
}

/** The goals of interventions that an extract ends, by intervention. */
export function loadGoalsOf(
  read: ReadDb,
  interventionIds: readonly string[],
): ReadonlyMap<string, readonly Goal[]> {
  const rows = read
    .select()
    .from(goal)
    .where(and(among(goal.interventionId, interventionIds), isNull(goal.annulledAt)))
    .all();
  return Map.groupBy(rows, (row) => row.interventionId ?? '');
}

/**
 * Moves with every change set that is closed, so not with the one that is open: tells whether what was read
 * still is what there is.
 */
export function registerMark(read: ReadDb): string {
  return (
    read
      .select({ closed: sum(historyHead.seq) })
      .from(historyHead)
      .get()?.closed ?? '0'
  );
}

import { addDays, type CivilDate } from '../../base/dates.ts';
import type { CaseTask, Decision } from '../committee/decision.ts';
import { isItemOpen } from '../committee/item-page.ts';
import type { AgendaItem } from '../committee/item.ts';
import type { Appointment, FollowUp, FollowUpSchedule, TightSeries } from '../follow-ups/model.ts';
import type { Goal } from '../goals/model.ts';
import type { MoveOutPlan } from '../move-out/model.ts';
import { isOver, planAfterDeath, planState } from '../move-out/state.ts';
import type { Revisitation } from '../revisitation/model.ts';
import { isRunning } from '../revisitation/state.ts';
import { isClosed } from '../goals/transitions.ts';
import { notAnnulled } from './annulment.ts';
import { periodsEndedOn } from './ending.ts';
import type { Case, Citizen, Intervention, RatePeriod, Stay, SupportPeriod } from './model.ts';

/** Everything of one citizen, over all their cases. */
export interface CitizenRows {
  readonly citizen: Citizen;
  readonly cases: readonly Case[];
  readonly stays: readonly Stay[];
  readonly interventions: readonly Intervention[];
  readonly rates: readonly RatePeriod[];
  readonly support: readonly SupportPeriod[];
  readonly goals: readonly Goal[];
  readonly schedules: readonly FollowUpSchedule[];
  readonly tightSeries: readonly TightSeries[];
  readonly appointments: readonly Appointment[];
  readonly followUps: readonly FollowUp[];
  readonly moveOutPlans: readonly MoveOutPlan[];
  readonly revisitations: readonly Revisitation[];
  readonly agendaItems: readonly AgendaItem[];
  readonly decisions: readonly Decision[];
  readonly tasks: readonly CaseTask[];
}

/** Only what changes. */
export interface AfterDeath extends Omit<CitizenRows, 'followUps' | 'decisions' | 'tasks'> {
  /** What was to begin after the death, and what nobody is to do any more: annulled by the caller. */
  readonly toAnnul: {
    readonly stays: readonly string[];
    readonly rates: readonly string[];
    readonly support: readonly string[];
    readonly followUps: readonly string[];
    readonly tasks: readonly string[];
  };
}

/**
 * A death: one act with one date, never refused. Help, rates and hours have it as their last day, the
 * place is free the day after, help that had not begun is cancelled, goals stop, every open case closes.
 *
 * @param reason the words that stand as the reason on what is stopped and cancelled
 */
export function afterDeath(rows: CitizenRows, diedOn: CivilDate, reason: string): AfterDeath {
  const stays = notAnnulled(rows.stays);
  const rates = notAnnulled(rows.rates);
  const support = notAnnulled(rows.support);
  return {
    citizen: { ...rows.citizen, diedOn },
    cases: notAnnulled(rows.cases)
      .filter((one) => one.closedOn === null)
      .map((one) => ({ ...one, closedOn: diedOn, closeReason: 'died' as const })),
    stays: endedStays(stays, diedOn),
    interventions: endedInterventions(notAnnulled(rows.interventions), diedOn, reason),
    rates: periodsEndedOn(rates, diedOn),
    support: periodsEndedOn(support, diedOn),
    goals: notAnnulled(rows.goals)
      .filter((goal) => !isClosed(goal.status))
      .map((goal) => ({ ...goal, status: 'stopped', closedOn: diedOn, closedReason: reason })),
    schedules: stopped(notAnnulled(rows.schedules), diedOn),
    tightSeries: stopped(notAnnulled(rows.tightSeries), diedOn),
    appointments: notAnnulled(rows.appointments)
      .filter((one) => one.on > diedOn && one.cancelledOn === null)
      .map((one) => ({ ...one, cancelledOn: diedOn })),
    moveOutPlans: notAnnulled(rows.moveOutPlans)
      .filter((plan) => !isOver(planState(plan)))
      .map((plan) => planAfterDeath(plan, diedOn)),
    revisitations: notAnnulled(rows.revisitations)
      .filter((course) => isRunning(course))
      .map((course) => ({ ...course, closedOn: diedOn, closedAs: 'died' as const })),
    agendaItems: rows.agendaItems
      .filter((item) => isItemOpen(item, rows.decisions))
      .map((item) => ({ ...item, withdrawnOn: diedOn, withdrawnReason: reason })),
    toAnnul: {
      stays: ids(stays.filter((stay) => stay.movedInOn > diedOn)),
      rates: ids(rates.filter((rate) => rate.from > diedOn)),
      support: ids(support.filter((hours) => hours.from > diedOn)),
      followUps: ids(notAnnulled(rows.followUps).filter((one) => one.status === 'draft')),
      tasks: ids(notAnnulled(rows.tasks).filter((task) => task.doneOn === null)),
    },
  };
}

function endedStays(stays: readonly Stay[], diedOn: CivilDate): readonly Stay[] {
  const movedOutOn = addDays(diedOn, 1);
  return stays
    .filter((stay) => stay.movedInOn <= diedOn)
    .filter((stay) => stay.movedOutOn === null || stay.movedOutOn > movedOutOn)
    .map((stay) => ({ ...stay, movedOutOn }));
}

function endedInterventions(
  interventions: readonly Intervention[],
  diedOn: CivilDate,
  reason: string,
): readonly Intervention[] {
  return interventions
    .filter((one) => one.cancelledOn === null && (one.endedOn === null || one.endedOn > diedOn))
    .map((one) =>
      one.startedOn !== null && one.startedOn <= diedOn
        ? { ...one, endedOn: diedOn, endReason: 'died' as const }
        : { ...one, endedOn: null, endReason: null, cancelledOn: diedOn, cancelReason: reason },
    );
}

function stopped<T extends { readonly stoppedOn: CivilDate | null }>(
  rows: readonly T[],
  diedOn: CivilDate,
): readonly T[] {
  return rows
    .filter((one) => one.stoppedOn === null || one.stoppedOn > diedOn)
    .map((one) => ({ ...one, stoppedOn: diedOn }));
}

function ids(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map((one) => one.id);
}

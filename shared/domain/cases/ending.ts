import { addDays, type CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import type { Goal } from '../goals/model.ts';
import { notAnnulled } from './annulment.ts';
import type { EndReason, Intervention } from './model.ts';
import { endedBy, type Period } from './periods.ts';

/** What becomes of an active goal when its intervention ends. Nothing is closed silently. */
export type GoalAtEnding =
  | { readonly goalId: string; readonly choice: 'close'; readonly reason: string }
  | { readonly goalId: string; readonly choice: 'follow'; readonly interventionId: string }
  | { readonly goalId: string; readonly choice: 'stay-on-case' };

export interface InterventionEnding {
  /** The last day with the help. */
  readonly endedOn: CivilDate;
  readonly endReason: EndReason;
  readonly goals: readonly GoalAtEnding[];
}

export interface EndedIntervention {
  readonly intervention: Intervention;
  /** The goals that changed. */
  readonly goals: readonly Goal[];
}

/**
 * Ends an active intervention, takes its active goals where each was said to go, and stops its draft
 * goals (they can be reopened). The caller stops its schedule on the same day.
 *
 * @param facts `goals` are the case's; `successorIds` the interventions a goal may follow to.
 */
export function endIntervention(
  intervention: Intervention,
  ending: InterventionEnding,
  facts: { readonly goals: readonly Goal[]; readonly successorIds: readonly string[] },
  today: CivilDate,
): Result<EndedIntervention, readonly FieldIssue[]> {
  const itsGoals = notAnnulled(facts.goals).filter(
    (goal) => goal.interventionId === intervention.id,
  );
  const active = itsGoals.filter((goal) => goal.status === 'active');
  const issues = [
    ...dateIssues(intervention, ending.endedOn, today),
    ...choiceIssues(active, ending.goals, facts.successorIds),
  ];
  if (issues.length > 0) return fail(issues);
  const moved = active.flatMap((goal) =>
    ending.goals
      .filter((choice) => choice.goalId === goal.id)
      .map((choice) => withChoice(goal, choice, ending.endedOn)),
  );
  const drafts = itsGoals
    .filter((goal) => goal.status === 'draft')
    .map((goal): Goal => ({ ...goal, status: 'stopped', closedOn: ending.endedOn }));
  return succeed({
    intervention: { ...intervention, endedOn: ending.endedOn, endReason: ending.endReason },
    goals: [...moved, ...drafts],
  });
}

/** Rates and hours of help that ended run to its last day. Only those that are still open then change. */
export function periodsEndedOn<P extends Period>(
  periods: readonly P[],
  endedOn: CivilDate,
): readonly P[] {
  return periods
    .map((period) => ({ period, ended: endedBy(period, addDays(endedOn, 1)) }))
    .filter(({ period, ended }) => period !== ended)
    .map(({ ended }) => ended);
}

function dateIssues(
  intervention: Intervention,
  endedOn: CivilDate,
  today: CivilDate,
): readonly FieldIssue[] {
  if (intervention.startedOn === null || intervention.cancelledOn !== null) {
    return [{ path: '', code: 'intervention.not-started' }];
  }
  if (intervention.endedOn !== null) return [{ path: '', code: 'intervention.already-ended' }];
  if (endedOn < intervention.startedOn) {
    return [{ path: 'endedOn', code: 'intervention.ends-before-it-starts' }];
  }
  return endedOn > today ? [{ path: 'endedOn', code: 'intervention.ended-in-the-future' }] : [];
}

/** Each active goal exactly once, and only to an intervention that is there. */
function choiceIssues(
  active: readonly Goal[],
  choices: readonly GoalAtEnding[],
  successorIds: readonly string[],
): readonly FieldIssue[] {
  const chosen = choices.map((choice) => choice.goalId);
  return [
    ...active
      .filter((goal) => !chosen.includes(goal.id))
      .map((goal) => ({
        path: 'goals',
        code: 'intervention.goal-unanswered',
        params: { goalId: goal.id },
      })),
    ...choices.flatMap((choice, place): readonly FieldIssue[] => {
      const path = `goals.${place}`;
      if (chosen.indexOf(choice.goalId) !== place) {
        return [{ path, code: 'intervention.goal-twice' }];
      }
      if (!active.some((goal) => goal.id === choice.goalId)) {
        return [{ path, code: 'intervention.goal-not-its' }];
      }
      return choice.choice === 'follow' && !successorIds.includes(choice.interventionId)
        ? [{ path: `${path}.interventionId`, code: 'intervention.no-such-successor' }]
        : [];
    }),
  ];
}

function withChoice(goal: Goal, choice: GoalAtEnding, endedOn: CivilDate): Goal {
  switch (choice.choice) {
    case 'close':
      return { ...goal, status: 'stopped', closedOn: endedOn, closedReason: choice.reason };
    case 'follow':
      return { ...goal, interventionId: choice.interventionId };
    case 'stay-on-case':
      return { ...goal, interventionId: null };
    default:
      return choice satisfies never;
  }
}

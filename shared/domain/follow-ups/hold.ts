import { addDays, type CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import type { Goal, Measurement } from '../goals/model.ts';
import type { FollowUp, FollowUpGoal } from './model.ts';
import { followUpState } from './overdue.ts';
import type { DueDate } from './schedule.ts';

/** Ticked beforehand: overdue, or due within this many days. */
const TICKED_DAYS_AHEAD = 30;
/** A measurement this old at most may stand for one made at the follow-up. */
export const MEASUREMENT_DAYS = 14;

type OpenGoal = Pick<Goal, 'id' | 'interventionId' | 'status' | 'annulledAt'>;

/** What the case has, to hold a follow-up against. */
export interface HoldFacts {
  readonly activeInterventionIds: readonly string[];
  readonly goals: readonly OpenGoal[];
  readonly measurements: readonly Pick<
    Measurement,
    'id' | 'goalId' | 'measuredOn' | 'annulledAt'
  >[];
}

/** Which of the case's active interventions the form ticks when it opens. */
export function isTickedBeforehand(due: DueDate, today: CivilDate): boolean {
  const { state, dueOn } = followUpState(due, today);
  if (state === 'overdue' || state === 'due-today') return true;
  return state === 'upcoming' && dueOn !== null && dueOn <= addDays(today, TICKED_DAYS_AHEAD);
}

/** Each active goal of a ticked intervention, and each without intervention. */
export function goalsToAnswer<G extends OpenGoal>(
  goals: readonly G[],
  tickedInterventionIds: readonly string[],
): readonly G[] {
  return goals.filter(
    (goal) =>
      goal.status === 'active' &&
      goal.annulledAt === null &&
      (goal.interventionId === null || tickedInterventionIds.includes(goal.interventionId)),
  );
}

/** Everything that keeps a follow-up from being saved as held; empty when it may be. */
export function holdIssues(
  followUp: FollowUp,
  facts: HoldFacts,
  today: CivilDate,
): readonly FieldIssue[] {
  return [
    ...formIssues(followUp, today),
    ...interventionIssues(followUp, facts),
    ...goalIssues(followUp, facts),
  ];
}

function formIssues(followUp: FollowUp, today: CivilDate): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (followUp.heldOn === null) {
    issues.push({ path: 'heldOn', code: 'follow-up.date-missing' });
  } else if (followUp.heldOn > today) {
    issues.push({ path: 'heldOn', code: 'follow-up.held-in-the-future' });
  }
  if (followUp.form === null) issues.push({ path: 'form', code: 'follow-up.form-missing' });
  const isRemote = followUp.form === 'phone' || followUp.form === 'video';
  if (isRemote && followUp.consentNote === null) {
    issues.push({ path: 'consentNote', code: 'follow-up.consent-missing' });
  }
  if (followUp.interventions.length === 0) {
    issues.push({ path: 'interventions', code: 'follow-up.nothing-ticked' });
  }
  return issues;
}

function interventionIssues(followUp: FollowUp, facts: HoldFacts): readonly FieldIssue[] {
  return followUp.interventions.flatMap((ticked, place): readonly FieldIssue[] => {
    const path = `interventions.${place}`;
    const first = followUp.interventions.findIndex(
      (other) => other.interventionId === ticked.interventionId,
    );
    if (first !== place) return [{ path, code: 'follow-up.intervention-twice' }];
    if (!facts.activeInterventionIds.includes(ticked.interventionId)) {
      return [{ path, code: 'follow-up.intervention-not-active' }];
    }
    return ticked.outcome === null
      ? [{ path: `${path}.outcome`, code: 'follow-up.outcome-missing' }]
      : [];
  });
}

function goalIssues(followUp: FollowUp, facts: HoldFacts): readonly FieldIssue[] {
  const ticked = followUp.interventions.map((intervention) => intervention.interventionId);
  const required = goalsToAnswer(facts.goals, ticked).map((goal) => goal.id);
  const answered = followUp.goals.map((goal) => goal.goalId);
  const unanswered = required.filter((goalId) => !answered.includes(goalId));
  return [
    ...unanswered.map((goalId) => ({
      path: 'goals',
      code: 'follow-up.goal-unanswered',
      params: { goalId },
    })),
    ...followUp.goals.flatMap((answer, place): readonly FieldIssue[] => {
      const path = `goals.${place}`;
      if (answered.indexOf(answer.goalId) !== place) {
        return [{ path, code: 'follow-up.goal-twice' }];
      }
      if (!required.includes(answer.goalId)) {
        return [{ path, code: 'follow-up.goal-not-asked' }];
      }
      return answerIssues(answer, path, followUp.heldOn, facts);
    }),
  ];
}

/** A measurement or a reason: one of the two, not both. */
function answerIssues(
  answer: FollowUpGoal,
  path: string,
  heldOn: CivilDate | null,
  facts: HoldFacts,
): readonly FieldIssue[] {
  if (answer.measurementId === null) {
    return answer.notMeasuredReason === null
      ? [{ path, code: 'follow-up.measurement-or-reason' }]
      : [];
  }
  if (answer.notMeasuredReason !== null) {
    return [{ path, code: 'follow-up.measurement-and-reason' }];
  }
  const measurement = facts.measurements.find(
    (one) => one.id === answer.measurementId && one.goalId === answer.goalId,
  );
  if (measurement === undefined || measurement.annulledAt !== null) {
    return [{ path: `${path}.measurementId`, code: 'follow-up.measurement-unknown' }];
  }
  if (heldOn === null) return [];
  const { measuredOn } = measurement;
  return measuredOn > heldOn || measuredOn < addDays(heldOn, -MEASUREMENT_DAYS)
    ? [{ path: `${path}.measurementId`, code: 'follow-up.measurement-too-old' }]
    : [];
}

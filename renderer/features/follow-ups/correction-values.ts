import type { CaseView } from '#shared/domain/cases/view.ts';
import type { FollowUp } from '#shared/domain/follow-ups/model.ts';
import {
  type GoalAnswer,
  type HelpAnswer,
  type HoldInput,
  MEASURE_NOW,
  NOT_MEASURED,
  startingValues,
} from './hold-form-values.ts';

/** The form as it was held: a correction changes what was wrong and leaves the rest. */
export function correctionValues(view: CaseView, old: FollowUp): HoldInput {
  const blank = startingValues(view, old);
  const help = Object.keys(blank.help).map((id): [string, HelpAnswer] => {
    const said = old.interventions.find((one) => one.interventionId === id);
    if (!said) return [id, { ticked: false }];
    const { outcome, workingOutcomes, note } = said;
    return [id, { ticked: true, outcome, workingOutcomes, note }];
  });
  const goals = old.goals.flatMap((answer): [string, GoalAnswer][] => {
    const measurements = view.goals.find(({ goal }) => goal.id === answer.goalId)?.measurements;
    const measured = measurements?.find(({ id }) => id === answer.measurementId);
    if (!measured) {
      return [[answer.goalId, { answer: NOT_MEASURED, reason: answer.notMeasuredReason }]];
    }
    const { id, value, source, sourceName, citizenRating, followUpId } = measured;
    // One made at another time is used again; one made at this meeting is typed anew.
    if (followUpId !== old.id) return [[answer.goalId, { answer: id, source, sourceName }]];
    return [[answer.goalId, { answer: MEASURE_NOW, value, source, sourceName, citizenRating }]];
  });
  const { heldOn, form, consentNote, participants, citizenView, note } = old;
  return {
    ...blank,
    tightSeriesId: old.tightSeriesId,
    countsAsOrdinary: old.tightSeriesId !== null && old.countsAsOrdinary,
    heldOn,
    form,
    consentNote,
    participants,
    citizenView,
    note,
    help: Object.fromEntries(help),
    goals: { ...blank.goals, ...Object.fromEntries(goals) },
  };
}

import type { Instant } from '#shared/base/dates.ts';
import type { HoldFollowUp } from '#shared/contract/follow-ups.ts';
import type { FollowUp, FollowUpGoal } from '#shared/domain/follow-ups/model.ts';
import type { Measurement } from '#shared/domain/goals/model.ts';
import { NEW_ROW } from '../cases/new-row.ts';

export interface PreparedFollowUp {
  readonly followUp: FollowUp;
  /** Made at the follow-up. */
  readonly measurements: readonly Measurement[];
}

/** The form as the rows it becomes, to be judged before anything is written. */
export function preparedFollowUp(
  input: HoldFollowUp,
  make: { readonly newId: () => string; readonly now: Instant },
): PreparedFollowUp {
  const followUpId = make.newId();
  const measurements: Measurement[] = [];
  const goals = input.goals.map((answer): FollowUpGoal => {
    const { goalId } = answer;
    if (answer.kind === 'existing') {
      return { goalId, measurementId: answer.measurementId, notMeasuredReason: null };
    }
    if (answer.kind === 'not-measured') {
      return { goalId, measurementId: null, notMeasuredReason: answer.reason };
    }
    const id = make.newId();
    const origin = { followUpId, correctsId: null, enteredAt: make.now };
    measurements.push({ ...NEW_ROW, ...answer.measurement, ...origin, id, goalId });
    return { goalId, measurementId: id, notMeasuredReason: null };
  });
  const {
    goals: _answers,
    potentials: _potentials,
    known: _known,
    deciding: _deciding,
    replaces: _replaces,
    ...fields
  } = input;
  const followUp: FollowUp = {
    ...NEW_ROW,
    ...fields,
    id: followUpId,
    status: 'held',
    kind: input.tightSeriesId === null ? 'ordinary' : 'tight',
    countsAsOrdinary: input.tightSeriesId === null || input.countsAsOrdinary,
    source: 'entered',
    enteredAt: make.now,
    goals,
  };
  return { followUp, measurements };
}

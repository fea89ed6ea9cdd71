import { notAnnulled } from '../cases/annulment.ts';
import type { FollowUp } from './model.ts';

/**
 * A follow-up somebody else has saved that may be the same meeting as the one at hand: about the same help, in
 * the same series or both ordinary, and held the same day or saved since the form was opened (so that both would
 * fulfil the same due date). The newest; null where there is none.
 *
 * @param known those that were held when the form was opened; null where that is not known
 * @param besides those the person has said are meetings of their own
 */
export function rivalOf(
  mine: FollowUp,
  followUps: readonly FollowUp[],
  known: readonly string[] | null,
  besides: readonly string[],
): FollowUp | null {
  const help = new Set(mine.interventions.map((one) => one.interventionId));
  return (
    notAnnulled(followUps)
      .filter((one) => one.status === 'held' && one.source === 'entered')
      .filter((one) => one.id !== mine.id && !besides.includes(one.id))
      .filter((one) => one.tightSeriesId === mine.tightSeriesId)
      .filter((one) => one.interventions.some(({ interventionId }) => help.has(interventionId)))
      .filter((one) => one.heldOn === mine.heldOn || (known !== null && !known.includes(one.id)))
      .toSorted((a, b) => ((a.enteredAt ?? '') < (b.enteredAt ?? '') ? -1 : 1))
      .at(-1) ?? null
  );
}

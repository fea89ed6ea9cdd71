import { addFollowUp, annulFollowUp } from '#db/commands/follow-ups.ts';
import { measurements } from '#db/commands/goals.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import type { Instant } from '#shared/base/dates.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { Merged } from '#shared/domain/follow-ups/merge.ts';
import type { FollowUp, FollowUpGoal } from '#shared/domain/follow-ups/model.ts';
import type { HoldFollowUp } from '#shared/contract/follow-ups.ts';
import { POTENTIAL } from '../../export-words.ts';
import { BECAUSE_MERGED } from '../cases/stored-words.ts';
import type { PreparedFollowUp } from './prepared-follow-up.ts';

interface Merging {
  readonly input: HoldFollowUp;
  readonly prepared: PreparedFollowUp;
  readonly theirs: FollowUp;
  /** The version of theirs that was decided upon. */
  readonly version: number;
  readonly merged: Merged;
  readonly rows: CaseRows;
  readonly newId: () => string;
  readonly now: Instant;
}

/**
 * Three rows in one act: the merged one is held; theirs and mine are annulled and keep every word. Each
 * measurement stands once: the chosen ones belong to the merged, the others are annulled with theirs or mine.
 */
export function holdMerged(tx: WriteTx, merging: Merging): { readonly followUpId: string } {
  const { theirs, version, merged, rows, newId, now } = merging;
  const held: FollowUp = { ...merged.followUp, id: newId() };
  const annulled = { annulledAt: now, annulledReason: BECAUSE_MERGED };
  const chosen = new Set(held.goals.map(({ measurementId }) => measurementId));
  // Mine first: the merged one may stand on a measurement that is made here.
  const mine = keptMine(merging, chosen);
  for (const made of merging.prepared.measurements) {
    if (chosen.has(made.id)) measurements.add(tx, { ...made, followUpId: held.id });
    else if (!mine.sameAsTheirs.has(made.id)) measurements.add(tx, { ...made, ...annulled });
  }
  addFollowUp(tx, { ...mine.followUp, ...annulled }, newId);
  annulFollowUp(tx, { ...theirs, ...annulled, version });
  addFollowUp(tx, held, newId);
  for (const made of madeAt(rows, theirs.id)) {
    if (chosen.has(made.id)) measurements.replace(tx, { ...made, followUpId: held.id });
    else if (!isUsedElsewhere(rows, theirs.id, made.id)) {
      measurements.replace(tx, { ...made, ...annulled });
    }
  }
  return { followUpId: held.id };
}

/** What I wrote, whole. A measurement we both made is theirs, and is not written a second time. */
function keptMine(
  { input, prepared, theirs, merged }: Merging,
  chosen: ReadonlySet<string | null>,
) {
  const sameAsTheirs = new Set<string>();
  const goals = prepared.followUp.goals.map((answer): FollowUpGoal => {
    const other = theirs.goals.find(({ goalId }) => goalId === answer.goalId);
    const isMade = prepared.measurements.some(({ id }) => id === answer.measurementId);
    const decided = input.deciding?.kind === 'merge' ? input.deciding.choices : {};
    const isUndisputed = decided[`goals.${answer.goalId}.answer`] === undefined;
    if (!isMade || !other?.measurementId || chosen.has(answer.measurementId) || !isUndisputed) {
      return answer;
    }
    sameAsTheirs.add(answer.measurementId ?? '');
    return { ...answer, measurementId: other.measurementId };
  });
  const assessed = new Set(merged.potentials.map(({ interventionId }) => interventionId));
  // A potential has no place on a follow-up: what was not chosen is kept as words.
  const interventions = prepared.followUp.interventions.map((one) => {
    const mine = input.potentials.find((each) => each.interventionId === one.interventionId);
    if (mine === undefined || assessed.has(one.interventionId)) return one;
    const words = `${POTENTIAL[mine.potential]}: ${mine.reason}`;
    return { ...one, note: one.note === null ? words : `${one.note}\n${words}` };
  });
  return { followUp: { ...prepared.followUp, goals, interventions }, sameAsTheirs };
}

function madeAt(rows: CaseRows, followUpId: string) {
  return notAnnulled(rows.measurements).filter((one) => one.followUpId === followUpId);
}

function isUsedElsewhere(rows: CaseRows, followUpId: string, measurementId: string): boolean {
  return notAnnulled(rows.followUps)
    .filter((one) => one.id !== followUpId)
    .some((one) => one.goals.some((answer) => answer.measurementId === measurementId));
}

import { addFollowUp, annulFollowUp } from '#db/commands/follow-ups.ts';
import { measurements } from '#db/commands/goals.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import type { Instant } from '#shared/base/dates.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { FollowUp } from '#shared/domain/follow-ups/model.ts';
import { madeOnlyAt } from '../cases/annul-follow-up.ts';
import { BECAUSE_CORRECTED } from '../cases/stored-words.ts';
import type { PreparedFollowUp } from './prepared-follow-up.ts';

interface Correcting {
  readonly prepared: PreparedFollowUp;
  readonly old: FollowUp;
  /** The version of the old one that was read. */
  readonly version: number;
  readonly reason: string;
  readonly rows: CaseRows;
  readonly newId: () => string;
  readonly now: Instant;
}

/**
 * The old one is annulled with the reason and the new one held in its place. What it said of goals that are not
 * asked any more (closed since) is carried over, with their measurements; the others are measured anew.
 */
export function holdCorrected(
  tx: WriteTx,
  correcting: Correcting,
): { readonly followUpId: string } {
  const { prepared, old, version, reason, rows, newId, now } = correcting;
  const answered = new Set(prepared.followUp.goals.map(({ goalId }) => goalId));
  const carried = old.goals.filter(({ goalId }) => !answered.has(goalId));
  const held = { ...prepared.followUp, goals: [...prepared.followUp.goals, ...carried] };
  const stands = new Set(held.goals.map(({ measurementId }) => measurementId));
  annulFollowUp(tx, { ...old, version, annulledAt: now, annulledReason: reason });
  for (const made of prepared.measurements) measurements.add(tx, made);
  addFollowUp(tx, held, newId);
  for (const made of madeOnlyAt(rows, old.id)) {
    const kept = { ...made, followUpId: held.id };
    const gone = { ...made, annulledAt: now, annulledReason: BECAUSE_CORRECTED };
    measurements.replace(tx, stands.has(made.id) ? kept : gone);
  }
  return { followUpId: held.id };
}

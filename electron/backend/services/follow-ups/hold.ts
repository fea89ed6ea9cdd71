import { discardDraft } from '#db/commands/drafts.ts';
import { addFollowUp, schedules } from '#db/commands/follow-ups.ts';
import { measurements } from '#db/commands/goals.ts';
import { saving } from '#db/commands/refusal.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import { invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { HoldFollowUp } from '#shared/contract/follow-ups.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { merge, type SaidPotential } from '#shared/domain/follow-ups/merge.ts';
import type { FollowUp, FollowUpSchedule } from '#shared/domain/follow-ups/model.ts';
import type { CallContext } from '../../context.ts';
import { loadOpenCase, ownRow } from '../cases/load-case.ts';
import { holdCorrected } from './hold-corrected.ts';
import { holdIssuesOf, mergedIssues } from './hold-issues.ts';
import { holdMerged } from './hold-merged.ts';
import { preparedFollowUp, type PreparedFollowUp } from './prepared-follow-up.ts';
import { asConflict, mySaid, rivalInTheWay, theirSaid } from './rival-in-the-way.ts';

interface Held {
  readonly followUpId: string;
}

/**
 * Holds a follow-up in one act: the follow-up, what it says of each help and goal, the measurements made at
 * it, and the potentials it assesses. The person's half-done form is finished with it. Where somebody else has
 * saved what may be the same meeting, both stand until the person has decided field by field.
 */
export function hold(ctx: CallContext, input: HoldFollowUp): Result<Held, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const rows = loaded.value;
  const prepared = preparedFollowUp(input, { newId: ctx.newId, now: ctx.now() });
  const issues = holdIssuesOf(input, prepared, rows, ctx.today());
  if (issues.length > 0) return fail(invalidFields(issues));
  if (input.replaces !== null) return correct(ctx, input, prepared, rows, input.replaces);
  const rival = rivalInTheWay(input, prepared, rows);
  if (rival !== null) return decide(ctx, input, prepared, rows, rival);
  return act(ctx, input, null, (tx) => {
    for (const made of prepared.measurements) measurements.add(tx, made);
    addFollowUp(tx, prepared.followUp, ctx.newId);
    assess(ctx, tx, input, rows, input.potentials);
    return { followUpId: prepared.followUp.id };
  });
}

/** The one act: refused as a whole, or done as a whole with the draft gone. */
function act(
  ctx: CallContext,
  input: HoldFollowUp,
  reason: string | null,
  work: (tx: WriteTx) => Held,
): Result<Held, AppError> {
  return ctx.commit(
    'followUps.hold',
    reason,
    saving((tx) => {
      const held = work(tx);
      // A correction has a draft of its own; a follow-up begun beside it goes on.
      if (input.replaces === null) {
        discardDraft(tx, { userId: ctx.user.userId, key: `follow-up:${input.caseId}` });
      }
      return held;
    }),
  );
}

function decide(
  ctx: CallContext,
  input: HoldFollowUp,
  prepared: PreparedFollowUp,
  rows: CaseRows,
  rival: FollowUp,
): Result<Held, AppError> {
  const [mine, theirs] = [mySaid(input, prepared, rows), theirSaid(rival, rows)];
  const { deciding } = input;
  // Decided about another, or about what has been changed since: asked again, with what now stands.
  const isDecided =
    deciding?.kind === 'merge' &&
    deciding.followUpId === rival.id &&
    deciding.version === rival.version;
  const merged = isDecided ? merge(mine, theirs, deciding.choices) : null;
  if (merged === null || !isDecided) return fail(asConflict(ctx.read, mine, theirs));
  const issues = mergedIssues(merged.followUp, prepared, rows, ctx.today());
  if (issues.length > 0) return fail(invalidFields(issues));
  return act(ctx, input, null, (tx) => {
    const held = holdMerged(tx, {
      input,
      prepared,
      theirs: rival,
      version: deciding.version,
      merged,
      rows,
      newId: ctx.newId,
      now: ctx.now(),
    });
    assess(ctx, tx, input, rows, merged.potentials);
    return held;
  });
}

function correct(
  ctx: CallContext,
  input: HoldFollowUp,
  prepared: PreparedFollowUp,
  rows: CaseRows,
  { followUpId, version, reason }: NonNullable<HoldFollowUp['replaces']>,
): Result<Held, AppError> {
  const old = ownRow(rows.followUps, followUpId);
  if (!old.ok) return old;
  return act(ctx, input, reason, (tx) => {
    const { newId } = ctx;
    const held = holdCorrected(tx, {
      prepared,
      old: old.value,
      version,
      reason,
      rows,
      newId,
      now: ctx.now(),
    });
    assess(ctx, tx, input, rows, input.potentials);
    return held;
  });
}

function assess(
  ctx: CallContext,
  tx: WriteTx,
  input: HoldFollowUp,
  rows: CaseRows,
  potentials: readonly SaidPotential[],
): void {
  for (const { interventionId, potential, reason } of potentials) {
    const schedule = notAnnulled(rows.schedules).find(
      (one) => one.interventionId === interventionId,
    );
    if (schedule === undefined) continue;
    schedules.replace(tx, {
      ...schedule,
      progressionPotential: potential,
      potentialReason: reason,
      potentialSetOn: input.heldOn,
      potentialSetById: ctx.user.employeeId,
    } satisfies FollowUpSchedule);
  }
}

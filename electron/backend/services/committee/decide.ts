import { saving } from '#db/commands/refusal.ts';
import { addDays } from '#shared/base/dates.ts';
import { below, invalid, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { decisions } from '#shared/contract/committee-decisions.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { decisionOn } from '#shared/domain/committee/agenda.ts';
import { decisionAsProposed } from '#shared/domain/committee/as-proposed.ts';
import type { DecisionDefaults } from '#shared/domain/committee/decision-view.ts';
import { limitOf } from '#shared/domain/committee/limit.ts';
import { withOwnFields } from '#shared/domain/committee/outcome-fields.ts';
import { caseworkerIdOn } from '#shared/domain/cases/assignment.ts';
import type { CallContext } from '../../context.ts';
import { maySee } from '../../may-see.ts';
import { costOf, issuesOf, loadDecisionBasis, type ItemAtMeeting } from './load-decision.ts';
import { saveDecision } from './save-decision.ts';
import { summaryOf } from './summary-of.ts';

export interface SavedDecision {
  readonly decisionId: string;
  readonly version: number;
}

/** One act: the decision, its page as shown, what goes on, the tasks and the notice to the citizen. */
export function decide(
  ctx: CallContext,
  input: ParsedInputOf<typeof decisions.decide>,
): Result<SavedDecision, AppError> {
  const found = loadDecisionBasis(ctx, input);
  if (!found.ok) return found;
  const basis = found.value;
  const { rows, item } = basis;
  if (decisionOn(rows.decisions, item.id) !== null) {
    return fail(invalid('', 'decision.already-made'));
  }
  // No merging field by field: what is decided on is the page that was read.
  if (item.version !== input.version) return fail(invalid('', 'decision.item-changed'));
  const fields = withOwnFields(input.decision);
  const issues = issuesOf(ctx, basis, fields);
  if (issues.length > 0) return fail(invalidFields(below('decision', issues)));
  const page = summaryOf(ctx, rows, item);
  return ctx.commit(
    'committee.decide',
    null,
    saving((tx) => ({ decisionId: saveDecision(ctx, tx, basis, fields, page), version: 1 })),
  );
}

/** What "Bevilget som indstillet" fills in, and whether it may be saved by the one who asks. */
export function decisionDefaults(
  ctx: CallContext,
  of: ItemAtMeeting,
): Result<DecisionDefaults, AppError> {
  // It tells what is proposed: a recused chair may put the item off, and not read it.
  if (!maySee(ctx, of.caseId)) return fail({ kind: 'forbidden', code: 'other-team' });
  const found = loadDecisionBasis(ctx, of);
  if (!found.ok) return found;
  const basis = found.value;
  const { rows, item, loaded, settings } = basis;
  const asProposed = decisionAsProposed(item, {
    meetingOn: loaded.meeting.heldOn,
    deadlineDays: settings.decisionDeadlineDays,
    caseworkerId: caseworkerIdOn(rows.assignments, ctx.today()),
  });
  return succeed({
    asProposed,
    usualDeadlineOn: addDays(loaded.meeting.heldOn, settings.decisionDeadlineDays),
    yearlyAgainstLimit: costOf(basis, asProposed).againstLimit,
    limit: limitOf(ctx.user.roles, settings),
    issues: issuesOf(ctx, basis, asProposed),
  });
}

import { caseTasks, decisions, notices } from '#db/commands/committee.ts';
import { saving } from '#db/commands/refusal.ts';
import { loadFrozenPage } from '#db/queries/committee-items.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import { below, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { decisions as contract } from '#shared/contract/committee-decisions.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { correctionIssues } from '#shared/domain/committee/correction-issues.ts';
import { meetingState } from '#shared/domain/committee/meeting.ts';
import { withOwnFields } from '#shared/domain/committee/outcome-fields.ts';
import type { CallContext } from '../../context.ts';
import { ownRow } from '../cases/load-case.ts';
import type { SavedDecision } from './decide.ts';
import { issuesOf, loadDecisionBasis } from './load-decision.ts';
import { saveDecision } from './save-decision.ts';
import { BECAUSE_DECISION_CORRECTED } from './stored-words.ts';
import { summaryOf } from './summary-of.ts';

/** Until the minutes are approved: the old one is annulled with what came of it, on the same frozen page. */
export function correctDecision(
  ctx: CallContext,
  input: ParsedInputOf<typeof contract.correctDecision>,
): Result<SavedDecision, AppError> {
  const found = loadDecisionBasis(ctx, input);
  if (!found.ok) return found;
  const basis = found.value;
  const { rows, item, loaded } = basis;
  const old = ownRow(
    rows.decisions.filter(({ itemId }) => itemId === item.id),
    input.decisionId,
  );
  if (!old.ok) return old;
  const fields = withOwnFields(input.decision);
  const blocking = correctionIssues(old.value, fields.outcome, {
    meetingState: meetingState(loaded.meeting),
    notices: rows.notices,
    items: rows.agendaItems,
  });
  if (blocking.length > 0) return fail(invalidFields(blocking));
  const issues = issuesOf(ctx, basis, fields);
  if (issues.length > 0) return fail(invalidFields(below('decision', issues)));
  const page = loadFrozenPage(ctx.read, old.value.id) ?? summaryOf(ctx, rows, item);
  const annulled = { annulledAt: ctx.now(), annulledReason: input.reason };
  return ctx.commit(
    'committee.correctDecision',
    input.reason,
    saving((tx) => {
      decisions.replace(tx, { ...old.value, ...annulled, version: input.version });
      takeBackWhatFollowed(ctx, tx, rows, old.value.id);
      return { decisionId: saveDecision(ctx, tx, basis, fields, page), version: 1 };
    }),
  );
}

/** Its tasks, and the notice that is not sent. What went on to the next meeting is `saveCarryOver`'s. */
function takeBackWhatFollowed(
  ctx: CallContext,
  tx: WriteTx,
  rows: CaseRows,
  decisionId: string,
): void {
  const annulled = { annulledAt: ctx.now(), annulledReason: BECAUSE_DECISION_CORRECTED };
  const isIts = (row: { readonly decisionId: string | null }) => row.decisionId === decisionId;
  for (const task of notAnnulled(rows.tasks).filter(isIts)) {
    caseTasks.replace(tx, { ...task, ...annulled });
  }
  for (const notice of notAnnulled(rows.notices).filter(isIts)) {
    notices.replace(tx, { ...notice, ...annulled });
  }
}

import { caseTasks, decisionPages, decisions, notices } from '#db/commands/committee.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import { TASK_TEXT, tasksAfter } from '#shared/domain/committee/after-decision.ts';
import { grantedHelpOf } from '#shared/domain/committee/carry-out.ts';
import type { DecisionFields } from '#shared/domain/committee/decision.ts';
import { isToldToCitizen } from '#shared/domain/committee/outcome-fields.ts';
import type { SummaryView } from '#shared/domain/committee/summary-view.ts';
import type { CallContext } from '../../context.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import { costOf, type DecisionBasis } from './load-decision.ts';
import { saveCarryOver } from './save-carry-over.ts';

/** The decision with everything that follows from it; the caller's commit holds it all, or none. */
export function saveDecision(
  ctx: CallContext,
  tx: WriteTx,
  basis: DecisionBasis,
  fields: DecisionFields,
  /** As it was shown. */
  page: SummaryView,
): string {
  const { item, rows, loaded, settings } = basis;
  const { meeting, participants } = loaded;
  const id = ctx.newId();
  const { employeeId } = ctx.user;
  const isDeputy = participants.find((one) => one.employeeId === employeeId)?.role === 'deputy';
  decisions.add(tx, {
    ...NEW_ROW,
    ...fields,
    id,
    itemId: item.id,
    caseId: item.caseId,
    decidedById: employeeId,
    decidedAs: isDeputy ? 'deputy' : 'chair',
    decidedAt: ctx.now(),
    // Nothing named is nothing granted anew: that is no cost of 0.
    grantedYearly: grantedHelpOf(fields, item).length === 0 ? null : costOf(basis, fields).granted,
    carriedOutOn: null,
    carriedOutById: null,
  });
  decisionPages.add(tx, { ...NEW_ROW, id: ctx.newId(), decisionId: id, summary: page });
  saveCarryOver(ctx, tx, item, fields.outcome, rows.agendaItems);
  const of = { caseId: item.caseId, decisionId: id };
  const due = { meetingOn: meeting.heldOn, deadlineDays: settings.decisionDeadlineDays };
  for (const { what, ...task } of tasksAfter(fields, item, due)) {
    const text = TASK_TEXT[what];
    const row = { ...NEW_ROW, ...of, ...task, id: ctx.newId(), text };
    caseTasks.add(tx, { ...row, doneOn: null, doneById: null });
  }
  if (isToldToCitizen(fields.outcome)) {
    notices.add(tx, { ...NEW_ROW, ...of, ...NOT_SENT, id: ctx.newId(), decidedOn: ctx.today() });
  }
  return id;
}

const NOT_SENT = {
  sentOn: null,
  receivedOn: null,
  complaintOn: null,
  reviewedOn: null,
  reviewResult: null,
  forwardedOn: null,
};

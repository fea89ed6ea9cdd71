import { decisionsNotCarriedOut } from '#db/queries/committee.ts';
import { loadNames } from '#db/queries/names.ts';
import type { CivilDate } from '#shared/base/dates.ts';
import type { CaseNames } from '#shared/domain/cases/build-names.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { awaitsCarryingOut, isLate } from '#shared/domain/committee/agenda.ts';
import type { Decision } from '#shared/domain/committee/decision.ts';
import type { OpenDecision } from '#shared/domain/printing/committee-content.ts';
import type { CallContext } from '../../context.ts';
import { nameFor } from '../committee/recused-on.ts';

export function openDecision(
  decision: Decision,
  { caseNumber, initials }: Pick<OpenDecision, 'caseNumber' | 'initials'>,
  { names, today }: { readonly names: CaseNames; readonly today: CivilDate },
): OpenDecision {
  const { responsibleId } = decision;
  return {
    decisionId: decision.id,
    caseId: decision.caseId,
    caseNumber,
    initials,
    outcome: decision.outcome,
    decidedAt: decision.decidedAt,
    responsible: responsibleId === null ? null : nameFor(names, responsibleId),
    deadlineOn: decision.deadlineOn,
    isLate: isLate(decision, today),
  };
}

/** Asked once for a run of many cases; latest first, and nothing of a closed case. */
export function openDecisionsByCase(
  ctx: Pick<CallContext, 'read' | 'today'>,
): (view: CaseView) => readonly OpenDecision[] {
  const today = ctx.today();
  const names = loadNames(ctx.read, today);
  const waiting = Map.groupBy(
    decisionsNotCarriedOut(ctx.read).filter((decision) => awaitsCarryingOut(decision)),
    ({ caseId }) => caseId,
  );
  return ({ header }) =>
    (waiting.get(header.caseId) ?? []).map((one) => openDecision(one, header, { names, today }));
}

import { addendaOf } from '#db/queries/committee-papers.ts';
import { loadFrozenPage } from '#db/queries/committee-items.ts';
import { findMeeting } from '#db/queries/committee.ts';
import { loadNames } from '#db/queries/names.ts';
import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import {
  type CaseNames,
  employeeOf,
  helpDisplay,
  nameOf,
} from '#shared/domain/cases/build-names.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { decisionOn } from '#shared/domain/committee/agenda.ts';
import { actsInWords } from '#shared/domain/committee/build-summary.ts';
import { grantedHelpOf, placementFrom } from '#shared/domain/committee/carry-out.ts';
import { correctedOn } from '#shared/domain/committee/corrected-decisions.ts';
import { correctionIssues } from '#shared/domain/committee/correction-issues.ts';
import type { DecisionOnItem, DecisionView } from '#shared/domain/committee/decision-view.ts';
import type { Decision } from '#shared/domain/committee/decision.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import { meetingState } from '#shared/domain/committee/meeting.ts';
import type { CallContext } from '../../context.ts';
import { logLook } from '../cases/log-look.ts';
import { loadItem, type ItemOfCase } from './load-item.ts';

/** What was decided on the item, what came of it, and what it was before it was corrected. */
export function loadDecisionOn(ctx: CallContext, of: ItemOfCase): Result<DecisionOnItem, AppError> {
  const loaded = loadItem(ctx.read, of);
  if (!loaded.ok) return loaded;
  const { rows, item } = loaded.value;
  logLook(ctx, 'open-case', { caseId: rows.case.id, citizenId: rows.citizen.id, details: {} });
  const names = loadNames(ctx.read, ctx.today());
  const current = decisionOn(rows.decisions, item.id);
  const view = (decision: Decision) => decisionView(rows, item, decision, names);
  return succeed({
    itemId: item.id,
    current: current && view(current),
    corrected: correctedOn(rows.decisions, item.id).map(view),
    notCorrectable: current === null ? [] : notCorrectable(ctx, rows, item, current),
    page: current && loadFrozenPage(ctx.read, current.id),
    addenda: addendaOf(ctx.read, current === null ? [] : [current.id]).map((one) => ({
      id: one.id,
      text: one.text,
      addedBy: employeeOf(names, one.addedById),
      addedAt: one.addedAt,
    })),
  });
}

export function decisionView(
  rows: CaseRows,
  item: AgendaItem,
  decision: Decision,
  names: CaseNames,
): DecisionView {
  const named = (id: string | null) => (id === null ? null : employeeOf(names, id));
  const helps = rows.interventions.map((intervention) => ({
    intervention,
    paragraphDisplay: helpDisplay(names, intervention, rows.stays),
    providerName: nameOf(names.providers, intervention.providerId),
  }));
  const lines = grantedHelpOf(decision, item);
  const isIts = (row: { readonly decisionId: string | null }) => row.decisionId === decision.id;
  return {
    decision,
    decidedBy: employeeOf(names, decision.decidedById),
    responsible: named(decision.responsibleId),
    carriedOutBy: named(decision.carriedOutById),
    lines,
    granted: actsInWords(lines, helps, names),
    placement: placementFrom(item),
    tasks: notAnnulled(rows.tasks).filter(isIts),
    notice: notAnnulled(rows.notices).find(isIts) ?? null,
  };
}

function notCorrectable(
  ctx: CallContext,
  rows: CaseRows,
  item: AgendaItem,
  current: Decision,
): DecisionOnItem['notCorrectable'] {
  const meeting = item.meetingId === null ? null : findMeeting(ctx.read, item.meetingId);
  if (meeting === null) return [{ path: '', code: 'decision.not-on-agenda' }];
  return correctionIssues(current, null, {
    meetingState: meetingState(meeting),
    notices: rows.notices,
    items: rows.agendaItems,
  });
}

import { loadCaseRowsAt } from '#db/queries/case-rows-as-of.ts';
import { settingsOn } from '#db/queries/catalogue.ts';
import { loadFrozenPage } from '#db/queries/committee-items.ts';
import { addendaOf } from '#db/queries/committee-papers.ts';
import { findMeeting } from '#db/queries/committee.ts';
import { loadNames } from '#db/queries/names.ts';
import { addDays } from '#shared/base/dates.ts';
import type { AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { committee } from '#shared/contract/committee.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { employeeOf, helpDisplay, nameOf } from '#shared/domain/cases/build-names.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { decisionOn } from '#shared/domain/committee/agenda.ts';
import type { DecidedView, ItemAtMeeting } from '#shared/domain/committee/at-meeting.ts';
import { actsInWords, yearlyAfter } from '#shared/domain/committee/build-summary.ts';
import { changedSections } from '#shared/domain/committee/changed-sections.ts';
import type { Decision } from '#shared/domain/committee/decision.ts';
import { limitOf } from '#shared/domain/committee/limit.ts';
import type { Meeting } from '#shared/domain/committee/meeting.ts';
import type { SummaryView } from '#shared/domain/committee/summary-view.ts';
import type { CallContext } from '../../context.ts';
import { logLook } from '../cases/log-look.ts';
import { loadItem } from './load-item.ts';
import { summaryOf } from './summary-of.ts';

type Input = ParsedInputOf<typeof committee.itemAtMeeting>;

/** One item as the room sees it: as the case stands now, or as it was when it was decided. */
export function itemAtMeeting(ctx: CallContext, input: Input): Result<ItemAtMeeting, AppError> {
  const loaded = loadItem(ctx.read, input);
  if (!loaded.ok) return loaded;
  const { rows, item } = loaded.value;
  const meeting = findMeeting(ctx.read, input.meetingId);
  if (meeting === null || item.meetingId !== meeting.id) return fail({ kind: 'not-found' });
  logLook(ctx, 'open-case', {
    caseId: rows.case.id,
    citizenId: rows.citizen.id,
    details: { meetingId: meeting.id },
  });
  const decision = decisionOn(rows.decisions, item.id);
  const frozen = decision === null ? null : loadFrozenPage(ctx.read, decision.id);
  const now = summaryOf(ctx, rows, item);
  const settings = settingsOn(ctx.read, meeting.heldOn).committee;
  return succeed({
    summary: frozen ?? now,
    version: item.version,
    changed: decision === null ? changedSince(ctx, meeting, now) : [],
    decided: decision === null ? null : decidedView(ctx, rows, decision),
    proposedYearly: yearlyAfter(rows, item.proposedHelp, item.validFrom ?? meeting.heldOn),
    limit: limitOf(ctx.user.roles, settings),
    deadlineOn: addDays(meeting.heldOn, settings.decisionDeadlineDays),
  });
}

/** Against the case as the program knew it when the agenda went out, both judged today. */
function changedSince(
  ctx: CallContext,
  { id, sentAt }: Meeting,
  now: SummaryView,
): ItemAtMeeting['changed'] {
  if (sentAt === null) return [];
  const rows = loadCaseRowsAt(ctx.read, now.item.caseId, sentAt);
  const item = rows?.agendaItems.find((one) => one.id === now.item.id);
  if (rows === null || item === undefined || item.meetingId !== id) return 'added';
  return changedSections(summaryOf(ctx, rows, item), now);
}

function decidedView(
  ctx: Pick<CallContext, 'read' | 'today'>,
  rows: CaseRows,
  decision: Decision,
): DecidedView {
  const names = loadNames(ctx.read, ctx.today());
  const { responsibleId } = decision;
  const helps = rows.interventions.map((intervention) => ({
    intervention,
    paragraphDisplay: helpDisplay(names, intervention, rows.stays),
    providerName: nameOf(names.providers, intervention.providerId),
  }));
  return {
    decision,
    decidedBy: employeeOf(names, decision.decidedById),
    responsible: responsibleId === null ? null : employeeOf(names, responsibleId),
    granted: actsInWords(decision.grantedHelp, helps, names),
    addenda: addendaOf(ctx.read, [decision.id]).map((addendum) => ({
      addendum,
      addedBy: employeeOf(names, addendum.addedById),
    })),
  };
}

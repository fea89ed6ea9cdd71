import { loadManyCaseRows } from '#db/queries/case-rows.ts';
import { addendaOf, frozenPagesOf } from '#db/queries/committee-papers.ts';
import { loadNames } from '#db/queries/names.ts';
import { civilDateOf } from '#shared/base/dates.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { type CaseNames, helpDisplay, nameOf } from '#shared/domain/cases/build-names.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { decisionOn } from '#shared/domain/committee/agenda.ts';
import { actsInWords } from '#shared/domain/committee/build-summary.ts';
import { grantedHelpOf } from '#shared/domain/committee/carry-out.ts';
import { correctionsOf } from '#shared/domain/committee/corrected-decisions.ts';
import type { Addendum, Decision } from '#shared/domain/committee/decision.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import { meetingState } from '#shared/domain/committee/meeting.ts';
import type {
  DecisionOnPaper,
  ItemOnPaper,
  MeetingOnPaper,
} from '#shared/domain/printing/committee-content.ts';
import type { CallContext } from '../../context.ts';
import { maySee } from '../../may-see.ts';
import { type LoadedMeeting, loadMeeting } from '../committee/load-meeting.ts';
import { nameFor, participantName, recusedOn } from '../committee/recused-on.ts';
import { summaryOf } from '../committee/summary-of.ts';

export interface MeetingPapers {
  readonly meeting: MeetingOnPaper;
  readonly items: readonly ItemOnPaper[];
}

/** A meeting as it stands on paper, before anything is taken out for whom it is printed. */
export function meetingPapers(
  ctx: CallContext,
  meetingId: string,
): Result<MeetingPapers, AppError> {
  const loaded = loadMeeting(ctx.read, meetingId);
  if (!loaded.ok) return loaded;
  const may = mayPrint(ctx, loaded.value);
  if (!may.ok) return may;
  const names = loadNames(ctx.read, ctx.today());
  return succeed({
    meeting: meetingOnPaper(loaded.value, names),
    items: itemsOnPaper(ctx, loaded.value, names),
  });
}

/**
 * Whoever prepares meetings, and whoever takes part in this one once it is sent; and every case must be open to
 * them. The approved minutes stay open to those who took part and prepare: they are what the meeting decided.
 */
function mayPrint(
  ctx: CallContext,
  { meeting, participants, items }: LoadedMeeting,
): Result<null, AppError> {
  const { employeeId, capabilities } = ctx.user;
  const state = meetingState(meeting);
  const prepares = capabilities.includes('committee.prepare');
  const takesPart = participants.some((one) => one.employeeId === employeeId);
  if (!prepares && (!takesPart || state === 'draft')) {
    return fail({ kind: 'forbidden', code: 'capability' });
  }
  if (prepares && takesPart && state === 'minutes-approved') return succeed(null);
  const caseIds = items.map(({ caseId }) => caseId);
  const closed = new Set(caseIds.filter((id) => !maySee(ctx, id, 'print')));
  return closed.size === 0
    ? succeed(null)
    : fail(invalid('', 'printing.cases-not-open', { count: closed.size }));
}

function meetingOnPaper(
  { meeting, participants }: LoadedMeeting,
  names: CaseNames,
): MeetingOnPaper {
  const { heldOn, startsAt, endsAt, room, approvedAt, approvedById, minutesNote } = meeting;
  return {
    heldOn,
    startsAt,
    endsAt,
    room,
    minutesNote,
    state: meetingState(meeting),
    approvedOn: approvedAt === null ? null : civilDateOf(approvedAt),
    approvedBy: approvedById === null ? null : nameFor(names, approvedById),
    participants: participants.map((one) => ({
      name: participantName(one, names),
      organisation: one.organisation,
      role: one.role,
      isPresent: one.isPresent,
    })),
  };
}

function itemsOnPaper(
  ctx: CallContext,
  loaded: LoadedMeeting,
  names: CaseNames,
): readonly ItemOnPaper[] {
  const { items, decisions } = loaded;
  const rowsOf = new Map(
    loadManyCaseRows(
      ctx.read,
      items.map(({ caseId }) => caseId),
    ).map((rows) => [rows.case.id, rows]),
  );
  const decisionIds = decisions.map(({ id }) => id);
  const frozen = frozenPagesOf(ctx.read, decisionIds);
  const addenda = addendaOf(ctx.read, decisionIds);
  return items.flatMap((item, row): ItemOnPaper[] => {
    const rows = rowsOf.get(item.caseId);
    if (rows === undefined) return [];
    const decision = decisionOn(decisions, item.id);
    const page = decision === null ? undefined : frozen.get(decision.id);
    return [
      {
        place: item.place ?? row + 1,
        summary: page ?? summaryOf(ctx, rows, item),
        decision: decision && decisionOnPaper(decision, { item, rows, names, addenda }),
        recused: recusedOn(loaded, item.id, names),
      },
    ];
  });
}

function decisionOnPaper(
  decision: Decision,
  of: {
    readonly item: AgendaItem;
    readonly rows: CaseRows;
    readonly names: CaseNames;
    readonly addenda: readonly Addendum[];
  },
): DecisionOnPaper {
  const { item, rows, names, addenda } = of;
  const { responsibleId } = decision;
  const helps = rows.interventions.map((intervention) => ({
    intervention,
    paragraphDisplay: helpDisplay(names, intervention, rows.stays),
    providerName: nameOf(names.providers, intervention.providerId),
  }));
  return {
    outcome: decision.outcome,
    reason: decision.reason,
    conditions: decision.conditions,
    validFrom: decision.validFrom,
    responsible: responsibleId === null ? null : nameFor(names, responsibleId),
    deadlineOn: decision.deadlineOn,
    nextOn: decision.nextOn,
    recommendedTo: decision.recommendedTo,
    granted: actsInWords(grantedHelpOf(decision, item), helps, names),
    grantedYearly: decision.grantedYearly,
    decidedBy: nameFor(names, decision.decidedById),
    decidedAs: decision.decidedAs,
    decidedAt: decision.decidedAt,
    carriedOutOn: decision.carriedOutOn,
    corrected: correctionsOf(rows.decisions, item.id),
    addenda: addenda
      .filter(({ decisionId }) => decisionId === decision.id)
      .map(({ text, addedById, addedAt }) => ({
        text,
        addedBy: nameFor(names, addedById),
        addedAt,
      })),
  };
}

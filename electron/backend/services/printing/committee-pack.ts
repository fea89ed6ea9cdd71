import { decisionsNotCarriedOut } from '#db/queries/committee.ts';
import { loadManyCaseRows } from '#db/queries/case-rows.ts';
import { loadNames } from '#db/queries/names.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { PrintRequest } from '#shared/contract/printing.ts';
import { nameOf } from '#shared/domain/cases/build-names.ts';
import { initialsOf } from '#shared/domain/cases/initials.ts';
import { awaitsCarryingOut } from '#shared/domain/committee/agenda.ts';
import {
  concernsProvider,
  type PaperChoice,
  summaryForProvider,
  summaryOnPaper,
} from '#shared/domain/committee/summary-for.ts';
import type {
  CommitteePack,
  DecisionList,
  ItemOnPaper,
  OpenDecision,
} from '#shared/domain/printing/committee-content.ts';
import type { PrintFrame } from '#shared/domain/printing/content.ts';
import type { CallContext } from '../../context.ts';
import { maySee } from '../../may-see.ts';
import { noteToPrint } from '../notes/note-to-print.ts';
import { meetingPapers } from './meeting-papers.ts';
import { openDecision } from './open-decisions.ts';

type Asked<Kind extends PrintRequest['kind']> = Extract<PrintRequest, { kind: Kind }>;

/** Everything for a meeting in one document, with what its readers must not have taken out. */
export function committeePackContent(
  ctx: CallContext,
  frame: PrintFrame,
  request: Asked<'committee-pack'>,
): Result<CommitteePack, AppError> {
  const papers = meetingPapers(ctx, request.meetingId);
  if (!papers.ok) return papers;
  const { meeting, items } = papers.value;
  const { edition } = request;
  const providerId = edition.audience === 'provider' ? edition.providerId : null;
  const providerName = nameOf(loadNames(ctx.read, ctx.today()).providers, providerId);
  if (providerId !== null && providerName === providerId) return fail({ kind: 'not-found' });
  const withNotes = edition.audience !== 'provider' && edition.withNotes;
  const notes = notesOnPaper(ctx, request.meetingId, withNotes);
  if (!notes.ok) return notes;
  return succeed({
    kind: 'committee-pack',
    frame,
    audience: edition.audience,
    providerName,
    withNames: request.withNames,
    meeting,
    items: (providerId === null ? items : ofProvider(items, providerId)).map((item) =>
      onPaper(item, request),
    ),
    openDecisions: providerId === null ? openDecisions(ctx) : null,
    notes: notes.value,
    pageOf: null,
  });
}

export function decisionListContent(
  ctx: CallContext,
  frame: PrintFrame,
  request: Asked<'decision-list'>,
): Result<DecisionList, AppError> {
  const papers = meetingPapers(ctx, request.meetingId);
  if (!papers.ok) return papers;
  const { meeting, items } = papers.value;
  const notes = notesOnPaper(ctx, request.meetingId, request.withNotes);
  if (!notes.ok) return notes;
  return succeed({
    kind: 'decision-list',
    frame,
    withNames: request.withNames,
    meeting,
    items: items.map((item) => onPaper(item, request)),
    notes: notes.value,
  });
}

/** Read only where they are asked for; a note that has gone since it was ticked is told of, not left out. */
function notesOnPaper(
  ctx: CallContext,
  meetingId: string,
  isAsked: boolean,
): Result<string | null, AppError> {
  if (!isAsked) return succeed(null);
  const note = noteToPrint(ctx, meetingId);
  return note.ok && note.value === null ? fail(invalid('', 'notes.none')) : note;
}

function onPaper(item: ItemOnPaper, choice: PaperChoice): ItemOnPaper {
  const { decision, summary } = item;
  const isHidden = summary.header.isProtected && !choice.withProtectedPlaces;
  return {
    ...item,
    summary: summaryOnPaper(summary, choice),
    decision:
      decision && isHidden
        ? {
            ...decision,
            granted: decision.granted.map((act) => ({
              ...act,
              providerId: null,
              providerName: null,
            })),
          }
        : decision,
  };
}

function ofProvider(items: readonly ItemOnPaper[], providerId: string): readonly ItemOnPaper[] {
  return items
    .filter(({ summary }) => concernsProvider(summary, providerId))
    .map((item) => ({
      ...item,
      summary: summaryForProvider(item.summary, providerId),
      decision: item.decision && {
        ...item.decision,
        granted: item.decision.granted.filter((act) => act.providerId === providerId),
        grantedYearly: null,
      },
    }));
}

/** Of the cases the reader may open; of others nothing is printed. Latest first, as the list on the screen. */
function openDecisions(ctx: CallContext): readonly OpenDecision[] {
  const today = ctx.today();
  const names = loadNames(ctx.read, today);
  const waiting = decisionsNotCarriedOut(ctx.read).filter(
    (decision) => awaitsCarryingOut(decision) && maySee(ctx, decision.caseId),
  );
  const rowsOf = new Map(
    loadManyCaseRows(
      ctx.read,
      waiting.map(({ caseId }) => caseId),
    ).map((rows) => [rows.case.id, rows]),
  );
  return waiting.flatMap((decision): OpenDecision[] => {
    const rows = rowsOf.get(decision.caseId);
    if (rows === undefined) return [];
    const { caseNumber } = rows.case;
    const person = { caseNumber, initials: initialsOf(rows.citizen) };
    return [openDecision(decision, person, { names, today })];
  });
}

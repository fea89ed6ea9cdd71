import { settingsOn } from '#db/queries/catalogue.ts';
import { loadCprOf } from '#db/queries/cpr.ts';
import type { AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { PrintRequest } from '#shared/contract/printing.ts';
import { chosenDue } from '#shared/domain/follow-ups/due-filter.ts';
import { sortDue } from '#shared/domain/follow-ups/sort-due.ts';
import { unlessPlaceTells } from '#shared/domain/cases/protection.ts';
import { sortCaseList } from '#shared/domain/cases/sort-list.ts';
import type { PrintContent } from '#shared/domain/printing/content.ts';
import type { CallContext } from '../../context.ts';
import { loadCaseList } from '../cases/list.ts';
import { loadCaseView } from '../cases/page.ts';
import { listDue } from '../follow-ups/due.ts';
import { caseOverviewContent } from './case-overview.ts';
import { committeePackContent, decisionListContent } from './committee-pack.ts';
import { dueListContent } from './due-list.ts';
import { goalSheetContent } from './goal-sheet.ts';
import { actionPlanContent, providerPaperContent } from './help-papers.ts';
import { insightContent } from './insight.ts';
import { hoursStatementContent, moveOutPlanContent } from './move-out.ts';
import { openDecisionsByCase } from './open-decisions.ts';
import { frameFor } from './print-frame.ts';
import { dueSelectionInWords, selectionInWords } from './selection.ts';
import { teamOverviewContent } from './team-overview.ts';

/** An empty choice prints nothing. */
export function isEmptyPrint(content: PrintContent): boolean {
  switch (content.kind) {
    case 'case-overview':
    case 'move-out-plan':
    case 'action-plan':
    case 'service-order':
    case 'status-sheet':
    case 'insight':
      return false;
    case 'case-overviews':
      return content.cases.length === 0;
    case 'hours-statement':
      return content.statement.lines.length === 0;
    case 'team-overview':
    case 'due-list':
      return content.rows.length === 0;
    case 'goal-sheet':
      return content.goals.length === 0;
    case 'committee-pack':
    case 'decision-list':
      return content.items.length === 0;
  }
}

/** What stands on the paper, from the same functions as the screens. */
export function printContent(
  ctx: CallContext,
  request: PrintRequest,
): Result<PrintContent, AppError> {
  switch (request.kind) {
    case 'case-overview': {
      const view = loadCaseView(ctx, request.caseId);
      if (view === null) return fail({ kind: 'not-found' });
      const openDecisions = openDecisionsByCase(ctx)(view);
      const { disclosure } = request;
      return succeed(caseOverviewContent(view, frameFor(ctx), { disclosure, openDecisions }));
    }
    case 'insight': {
      const view = loadCaseView(ctx, request.caseId);
      if (view === null) return fail({ kind: 'not-found' });
      const { municipality } = settingsOn(ctx.read, ctx.today());
      const { disclosure } = request;
      return insightContent(ctx, view, { frame: frameFor(ctx), disclosure, municipality });
    }
    case 'goal-sheet': {
      const view = loadCaseView(ctx, request.caseId);
      if (view === null) return fail({ kind: 'not-found' });
      const { municipality } = settingsOn(ctx.read, ctx.today());
      return goalSheetContent(view, frameFor(ctx), { goalId: request.goalId, municipality });
    }
    case 'move-out-plan': {
      const view = loadCaseView(ctx, request.caseId);
      if (view === null) return fail({ kind: 'not-found' });
      const { municipality } = settingsOn(ctx.read, ctx.today());
      return moveOutPlanContent(view, frameFor(ctx), { planId: request.planId, municipality });
    }
    case 'action-plan':
    case 'service-order':
    case 'status-sheet':
      return helpPaper(ctx, request);
    case 'hours-statement':
      return hoursStatementContent(ctx, frameFor(ctx), request);
    case 'committee-pack':
      return committeePackContent(ctx, frameFor(ctx), request);
    case 'decision-list':
      return decisionListContent(ctx, frameFor(ctx), request);
    case 'team-overview':
      return succeed(teamOverview(ctx, request));
    case 'due-list': {
      const due = listDue(ctx, request.filter);
      if (!due.ok) return due;
      const chosen = chosenDue(due.value, request.filter);
      const rows = sortDue(unlessPlaceTells(chosen, request.filter.providerId), request.sort);
      const selection = dueSelectionInWords(ctx, request.filter, request.sort);
      return succeed(dueListContent(rows, frameFor(ctx), selection));
    }
  }
}

function helpPaper(
  ctx: CallContext,
  request: Extract<PrintRequest, { kind: 'action-plan' | 'service-order' | 'status-sheet' }>,
): Result<PrintContent, AppError> {
  const view = loadCaseView(ctx, request.caseId);
  if (view === null) return fail({ kind: 'not-found' });
  const { municipality } = settingsOn(ctx.read, ctx.today());
  const asked = { frame: frameFor(ctx), disclosure: request.disclosure, municipality };
  return request.kind === 'action-plan'
    ? actionPlanContent(view, request.interventionId, asked)
    : providerPaperContent(view, request.kind, request.interventionId, asked);
}

function teamOverview(
  ctx: CallContext,
  request: Extract<PrintRequest, { kind: 'team-overview' }>,
): PrintContent {
  const chosen = loadCaseList(ctx, request.filter);
  const rows = sortCaseList(unlessPlaceTells(chosen, request.filter.providerId), request.sort);
  const ids = rows.map((row) => row.caseId);
  return teamOverviewContent(rows, frameFor(ctx), {
    selection: selectionInWords(ctx, request.filter, request.sort),
    withCost: request.withCost,
    cprOf: request.disclosure.fullCpr ? loadCprOf(ctx.read, ids) : null,
  });
}

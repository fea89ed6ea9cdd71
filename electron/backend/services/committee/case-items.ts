import { loadFrozenPage, loadMeetingsOf } from '#db/queries/committee-items.ts';
import type { AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { decisionOn } from '#shared/domain/committee/agenda.ts';
import {
  itemState,
  meetingOnItem,
  type ItemOnCase,
  type ItemPage,
} from '#shared/domain/committee/item-page.ts';
import type { AgendaItem, ItemFields } from '#shared/domain/committee/item.ts';
import type { SummaryView } from '#shared/domain/committee/summary-view.ts';
import type { CallContext } from '../../context.ts';
import { loadCase } from '../cases/load-case.ts';
import { logLook } from '../cases/log-look.ts';
import { loadItem, type ItemOfCase } from './load-item.ts';
import { summaryOf } from './summary-of.ts';

/** The items of a case, newest first. */
export function caseItems(
  ctx: CallContext,
  { caseId }: { readonly caseId: string },
): Result<readonly ItemOnCase[], AppError> {
  const loaded = loadCase(ctx.read, caseId);
  if (!loaded.ok) return loaded;
  const rows = loaded.value;
  const items = notAnnulled(rows.agendaItems).toSorted((a, b) => (a.id < b.id ? 1 : -1));
  return succeed(
    items.map((item) => {
      const { summary: _page, ...line } = pageOf(ctx, rows, item);
      return line;
    }),
  );
}

export function itemPage(ctx: CallContext, of: ItemOfCase): Result<ItemPage, AppError> {
  const loaded = loadItem(ctx.read, of);
  if (!loaded.ok) return loaded;
  const { rows, item } = loaded.value;
  look(ctx, rows);
  return succeed(pageOf(ctx, rows, item));
}

/** The page with what is written and not yet saved. */
export function previewItem(
  ctx: CallContext,
  { fields, ...of }: ItemOfCase & { readonly fields: ItemFields },
): Result<SummaryView, AppError> {
  const loaded = loadItem(ctx.read, of);
  if (!loaded.ok) return loaded;
  const { rows, item } = loaded.value;
  if (!isHelpOfCase(rows, fields)) return fail({ kind: 'not-found' });
  look(ctx, rows);
  return succeed(summaryOf(ctx, rows, { ...item, ...fields }));
}

/** What is named is the case's own, annulled or not. */
function isHelpOfCase({ interventions }: CaseRows, fields: ItemFields): boolean {
  const own = new Set(interventions.map(({ id }) => id));
  return [fields.proposedHelp, ...fields.alternatives.map(({ help }) => help)]
    .flat()
    .every((act) => act.act === 'begin' || own.has(act.interventionId));
}

function pageOf(ctx: CallContext, rows: CaseRows, item: AgendaItem): ItemPage {
  const decision = decisionOn(rows.decisions, item.id);
  const frozen = decision === null ? null : loadFrozenPage(ctx.read, decision.id);
  const summary = frozen ?? summaryOf(ctx, rows, item);
  const meeting = loadMeetingsOf(ctx.read, [item.meetingId]).get(item.meetingId ?? '') ?? null;
  return {
    item,
    proposedBy: summary.proposedBy,
    state: itemState(item, decision),
    meeting: meetingOnItem(meeting),
    decision,
    missing: summary.missing,
    summary,
  };
}

function look(ctx: CallContext, rows: CaseRows): void {
  logLook(ctx, 'open-case', { caseId: rows.case.id, citizenId: rows.citizen.id, details: {} });
}

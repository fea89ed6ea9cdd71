import { settingsOn } from '#db/queries/catalogue.ts';
import { loadNames } from '#db/queries/names.ts';
import { loadHelpElsewhere } from '#db/queries/other-cases.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { buildSummary } from '#shared/domain/committee/build-summary.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import { lastDecidedOn } from '#shared/domain/committee/last-decided.ts';
import type { SummaryView } from '#shared/domain/committee/summary-view.ts';
import type { CallContext } from '../../context.ts';

/** The page of one item as the case stands now. Logs nothing: the caller knows why it is read. */
export function summaryOf(
  ctx: Pick<CallContext, 'read' | 'today'>,
  rows: CaseRows,
  item: AgendaItem,
): SummaryView {
  const today = ctx.today();
  const names = loadNames(ctx.read, today);
  return buildSummary(rows, names, settingsOn(ctx.read, today), item, {
    today,
    helpElsewhere: loadHelpElsewhere(ctx.read, [rows.case.id])(rows.case.id),
    lastDecidedOn: lastDecidedOn(rows, item, today),
  });
}

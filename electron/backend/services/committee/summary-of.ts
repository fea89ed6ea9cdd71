import { settingsOn } from '#db/queries/catalogue.ts';
import { loadNames } from '#db/queries/names.ts';
import { loadHelpElsewhere } from '#db/queries/other-cases.ts';
import { civilDateOf, type CivilDate } from '#shared/base/dates.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { buildSummary } from '#shared/domain/committee/build-summary.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
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
    lastDecidedOn: lastDecidedOn(rows, item.id),
  });
}

/** The day the committee last decided something else on the case. */
function lastDecidedOn(rows: CaseRows, itemId: string): CivilDate | null {
  return notAnnulled(rows.decisions)
    .filter((decision) => decision.itemId !== itemId)
    .map(({ decidedAt }) => civilDateOf(decidedAt))
    .reduce<CivilDate | null>((last, on) => (last === null || on > last ? on : last), null);
}

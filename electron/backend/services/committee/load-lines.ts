import { caseIdsVisibleTo } from '#db/queries/case-access.ts';
import { loadManyCaseRows, loadManyListedRows } from '#db/queries/case-rows.ts';
import { settingsOn } from '#db/queries/catalogue.ts';
import {
  casesWithAcuteGrant,
  decisionsNotCarriedOut,
  decisionsOnItems,
  findMeeting,
  itemsById,
} from '#db/queries/committee.ts';
import { loadNames } from '#db/queries/names.ts';
import { addMonths, type CivilDate } from '#shared/base/dates.ts';
import { isAnnulled } from '#shared/domain/cases/annulment.ts';
import { acuteGrants, MONTHS_BEFORE_THE_FIRST } from '#shared/domain/committee/acute-grants.ts';
import type { AcuteLine, AgendaLine, CarryOutLine } from '#shared/domain/committee/agenda-view.ts';
import { awaitsCarryingOut, decisionOn } from '#shared/domain/committee/agenda.ts';
import { acuteLine, agendaLine, carryOutLine } from '#shared/domain/committee/build-lines.ts';
import { buildSummary } from '#shared/domain/committee/build-summary.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import type { CallContext } from '../../context.ts';
import { maySee } from '../../may-see.ts';

type LineContext = Pick<CallContext, 'read' | 'user' | 'today' | 'accessTo'>;

/** In the order asked for. Whether an item is ready is said only to those who may open its case. */
export function loadAgendaLines(
  ctx: LineContext,
  items: readonly AgendaItem[],
): readonly AgendaLine[] {
  const today = ctx.today();
  const names = loadNames(ctx.read, today);
  const settings = settingsOn(ctx.read, today);
  const caseIds = [...new Set(items.map(({ caseId }) => caseId))];
  const cases = new Map(loadManyCaseRows(ctx.read, caseIds).map((rows) => [rows.case.id, rows]));
  const carriedFrom = carriedFromOf(ctx, items);
  const decisions = decisionsOnItems(
    ctx.read,
    items.map(({ id }) => id),
  );
  return items.flatMap((item) => {
    const rows = cases.get(item.caseId);
    if (rows === undefined || isAnnulled(rows.case)) return [];
    const mayOpen = maySee(ctx, item.caseId);
    const facts = { today, helpElsewhere: [], lastDecidedOn: null };
    return agendaLine(rows, item, {
      names,
      today,
      mayOpen,
      summary: mayOpen ? buildSummary(rows, names, settings, item, facts) : null,
      outcome: decisionOn(decisions, item.id)?.outcome ?? null,
      carriedFrom: carriedFrom(item),
    });
  });
}

/** The meeting an item was on before, and what was decided there. */
function carriedFromOf(
  ctx: LineContext,
  items: readonly AgendaItem[],
): (item: AgendaItem) => AgendaLine['carriedFrom'] {
  const ids = items.flatMap(({ carriedFromId }) => carriedFromId ?? []);
  const earlier = new Map(itemsById(ctx.read, ids).map((item) => [item.id, item]));
  const decisions = decisionsOnItems(ctx.read, ids);
  return ({ carriedFromId }) => {
    const from = carriedFromId === null ? undefined : earlier.get(carriedFromId);
    if (from === undefined) return null;
    const meeting = from.meetingId === null ? null : findMeeting(ctx.read, from.meetingId);
    return {
      heldOn: meeting?.heldOn ?? null,
      outcome: decisionOn(decisions, from.id)?.outcome ?? null,
    };
  };
}

/** Of the cases one may see, oldest grant first. */
export function loadAcuteLines(
  ctx: LineContext,
  period: { readonly lastMeetingOn: CivilDate | null; readonly meetingOn: CivilDate },
): readonly AcuteLine[] {
  const today = ctx.today();
  const { lastMeetingOn, meetingOn } = period;
  const from = lastMeetingOn ?? addMonths(meetingOn, -MONTHS_BEFORE_THE_FIRST);
  const scope = { scope: 'all-mine-to-see', status: 'open' } as const;
  const visible = caseIdsVisibleTo(ctx.read, ctx.user, today, scope);
  const caseIds = casesWithAcuteGrant(ctx.read, visible, { from, to: meetingOn });
  const facts = { names: loadNames(ctx.read, today), today, mayOpen: true };
  return loadManyListedRows(ctx.read, caseIds)
    .flatMap((rows) =>
      acuteGrants(rows.interventions, rows.agendaItems, period).map((help) =>
        acuteLine(rows, help, facts),
      ),
    )
    .toSorted((a, b) => (a.grantedOn < b.grantedOn ? -1 : 1));
}

/** "Beslutninger der mangler at blive ført ud i livet", soonest deadline first. */
export function loadCarryOutLines(ctx: LineContext): readonly CarryOutLine[] {
  const today = ctx.today();
  const decisions = decisionsNotCarriedOut(ctx.read).filter((one) => awaitsCarryingOut(one));
  const items = itemsById(
    ctx.read,
    decisions.map(({ itemId }) => itemId),
  );
  const byId = new Map(items.map((item) => [item.id, item]));
  const caseIds = [...new Set(decisions.map(({ caseId }) => caseId))];
  const cases = new Map(loadManyListedRows(ctx.read, caseIds).map((rows) => [rows.case.id, rows]));
  const names = loadNames(ctx.read, today);
  return decisions.flatMap((decision) => {
    const [rows, item] = [cases.get(decision.caseId), byId.get(decision.itemId)];
    if (rows === undefined || item === undefined || isAnnulled(rows.case)) return [];
    const mayOpen = maySee(ctx, decision.caseId);
    return [carryOutLine(rows, decision, item, { names, today, mayOpen })];
  });
}

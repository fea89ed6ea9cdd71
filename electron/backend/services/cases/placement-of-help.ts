import { placements } from '#db/commands/move-out.ts';
import { paragraphsOn } from '#db/queries/catalogue.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import type { FieldIssue } from '#shared/base/errors.ts';
import type { cases } from '#shared/contract/cases.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { Intervention } from '#shared/domain/cases/model.ts';
import { housingIssues, startWithoutPlanIssues } from '#shared/domain/move-out/placement-start.ts';
import type { CallContext } from '../../context.ts';
import { emptyPlacement, placementOf } from '../move-out/entries.ts';
import { needOf } from '../move-out/make-plan.ts';

type Input = ParsedInputOf<typeof cases.saveIntervention>;

/** No § 107 placement becomes active without a plan, but for an acute one and a resident from before. */
export function startIssues(
  ctx: CallContext,
  rows: CaseRows,
  after: Intervention,
  before: Intervention | null,
  { placement }: Input,
): readonly FieldIssue[] {
  return startWithoutPlanIssues(after, before, {
    need: needOf(ctx.read, rows, after, ctx.today()),
    plans: rows.moveOutPlans,
    placement: placement ?? placementOf(rows, after.id),
  });
}

/** A new place in a botilbud, or help that becomes one, is asked whether a housing problem is the main reason. */
export function askedAboutPlace(
  ctx: CallContext,
  rows: CaseRows,
  after: Intervention,
  before: Intervention | null,
  { placement }: Input,
): readonly FieldIssue[] {
  const isAsked = isBotilbud(ctx, rows, after) && !(before && isBotilbud(ctx, rows, before));
  return isAsked || placement !== null ? housingIssues(placement) : [];
}

/** By its own paragraph, or by the place it is given in: ABL § 105 with § 85. */
function isBotilbud(ctx: CallContext, rows: CaseRows, help: Intervention): boolean {
  const place = rows.stays.find((stay) => stay.id === help.stayId)?.paragraph;
  return paragraphsOn(ctx.read, help.startedOn ?? help.plannedStart ?? ctx.today()).some(
    (kind) => kind.isBotilbud && (kind.key === help.paragraph || kind.key === place),
  );
}

export function savePlacementOf(
  ctx: CallContext,
  tx: WriteTx,
  rows: CaseRows,
  interventionId: string,
  fields: Input['placement'],
): void {
  if (fields === null) return;
  const before = placementOf(rows, interventionId);
  if (before === null) {
    placements.add(tx, { ...emptyPlacement(ctx, interventionId), ...fields });
    return;
  }
  const isSame = Object.entries(fields).every(([key, value]) => Reflect.get(before, key) === value);
  if (!isSame) placements.replace(tx, { ...before, ...fields });
}

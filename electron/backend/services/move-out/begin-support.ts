import { interventions, ratePeriods, supportPeriods } from '#db/commands/cases.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import type { CivilDate } from '#shared/base/dates.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { Intervention, RatePeriod } from '#shared/domain/cases/model.ts';
import type { CallContext } from '../../context.ts';
import { helpParagraph } from '../cases/help-paragraph.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import { saveScheduleOf } from '../cases/save-schedule-of.ts';

/** The budget area of § 107 and of § 85, as the catalogue names them. */
export const BOTILBUD_BUDGET = 'temporary-botilbud';
export const SUPPORT_BUDGET = 'support-at-home';

const NOT_OVER = { endedOn: null, endReason: null, cancelledOn: null, cancelReason: null };

/** § 85 from a day, for the same target groups as the help it follows. */
export function supportAfter(
  before: Intervention,
  of: {
    readonly id: string;
    readonly startedOn: CivilDate;
    readonly providerId: string | null;
    readonly departmentId: string | null;
    readonly purpose: string | null;
  },
): Intervention {
  const { primaryTargetGroup, otherTargetGroups, caseId } = before;
  return {
    ...NEW_ROW,
    ...NOT_OVER,
    ...of,
    caseId,
    stayId: null,
    paragraph: 'SEL_85',
    primaryTargetGroup,
    otherTargetGroups,
    services: [],
    isAcute: false,
    isSelfReferral: false,
    grantedOn: of.startedOn,
    plannedStart: null,
    plannedEnd: null,
  };
}

export type Price = Pick<RatePeriod, 'amount' | 'unit' | 'isKept' | 'paidBy' | 'reason' | 'source'>;

/** Writes the help with its schedule, one rate and its hours a week (hundredths). */
export function beginSupport(
  ctx: CallContext,
  tx: WriteTx,
  rows: CaseRows,
  help: Intervention,
  terms: { readonly price: Price | null; readonly supportHours: number | null },
): void {
  interventions.add(tx, help);
  const { hasSchedule } = helpParagraph(ctx.read, help, null, ctx.today());
  saveScheduleOf(ctx, tx, help, rows, hasSchedule);
  const from = help.startedOn ?? ctx.today();
  const period = { ...NEW_ROW, interventionId: help.id, from, to: null };
  if (terms.price !== null) ratePeriods.add(tx, { ...period, ...terms.price, id: ctx.newId() });
  if (terms.supportHours === null) return;
  supportPeriods.add(tx, {
    ...period,
    id: ctx.newId(),
    supportHours: terms.supportHours,
    transportHours: 0,
    servicePackage: null,
    mode: 'individual',
  });
}

import { interventions, ratePeriods, supportPeriods } from '#db/commands/cases.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import type { CivilDate } from '#shared/base/dates.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { Intervention } from '#shared/domain/cases/model.ts';
import { placePeriod } from '#shared/domain/cases/place-period.ts';
import type { CallContext } from '../../context.ts';
import { helpParagraph } from '../cases/help-paragraph.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import { savePlaced } from '../cases/save-placed.ts';
import { saveScheduleOf } from '../cases/save-schedule-of.ts';
import type { CarryOutInput } from './carry-out.ts';
import { BECAUSE_REVISITATED } from './stored-words.ts';

type NewHelp = CarryOutInput['begins'][number];
type Changed = Extract<CarryOutInput['help'][number], { readonly choice: 'change' }>;

/** Help that begins with the shift, with its schedule, price and hours. */
export function beginHelp(
  ctx: CallContext,
  tx: WriteTx,
  help: {
    readonly id: string;
    readonly caseId: string;
    readonly stayId: string | null;
    readonly from: CivilDate;
    readonly begun: NewHelp;
  },
): void {
  const { id, caseId, stayId, from, begun } = help;
  const row: Intervention = {
    ...NEW_ROW,
    id,
    caseId,
    stayId,
    paragraph: begun.paragraph,
    providerId: begun.providerId,
    departmentId: null,
    purpose: begun.purpose,
    primaryTargetGroup: null,
    otherTargetGroups: [],
    services: [],
    isAcute: false,
    isSelfReferral: false,
    grantedOn: from,
    plannedStart: from,
    startedOn: from,
    plannedEnd: null,
    endedOn: null,
    endReason: null,
    cancelledOn: null,
    cancelReason: null,
  };
  interventions.add(tx, row);
  const { hasSchedule } = helpParagraph(ctx.read, row, null, ctx.today());
  saveScheduleOf(ctx, tx, row, { schedules: [], interventions: [] }, hasSchedule);
  addTerms(ctx, tx, id, begun, { from, to: null });
}

/** Help that goes on with another price or other hours: what ran ends the day before. */
export function changeHelp(
  ctx: CallContext,
  tx: WriteTx,
  rows: CaseRows,
  change: Changed,
  from: CivilDate,
): void {
  const ofHelp = <
    P extends { readonly interventionId: string; readonly annulledAt: string | null },
  >(
    periods: readonly P[],
  ) => notAnnulled(periods).filter((one) => one.interventionId === change.interventionId);
  const { rate, support, interventionId } = change;
  if (rate !== null) {
    const placed = placePeriod(ofHelp(rows.rates), from, null);
    savePlaced(tx, ratePeriods, placed, ctx.now());
    addTerms(ctx, tx, interventionId, { rate, support: null }, { from, to: placed.to });
  }
  if (support !== null) {
    const placed = placePeriod(ofHelp(rows.supports), from, null);
    savePlaced(tx, supportPeriods, placed, ctx.now());
    addTerms(ctx, tx, interventionId, { rate: null, support }, { from, to: placed.to });
  }
}

function addTerms(
  ctx: CallContext,
  tx: WriteTx,
  interventionId: string,
  { rate, support }: Pick<NewHelp, 'rate' | 'support'>,
  period: { readonly from: CivilDate; readonly to: CivilDate | null },
): void {
  const row = { ...NEW_ROW, ...period, interventionId };
  if (rate !== null) {
    const kept = { isKept: false, source: 'entered', reason: BECAUSE_REVISITATED } as const;
    ratePeriods.add(tx, { ...row, ...rate, ...kept, id: ctx.newId() });
  }
  if (support !== null) supportPeriods.add(tx, { ...row, ...support, id: ctx.newId() });
}

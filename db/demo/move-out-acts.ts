import { addDays, addMonths, type CivilDate, earliest } from '#shared/base/dates.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { Intervention } from '#shared/domain/cases/model.ts';
import { monthOfDate, monthsBetween } from '#shared/domain/move-out/hours.ts';
import { keptRate } from '#shared/domain/move-out/moving-out.ts';
import { transitionEndOf } from '#shared/domain/move-out/transition.ts';
import { ratePeriods, stays } from '../commands/cases.ts';
import { addFollowUp, tightSeriesRows } from '../commands/follow-ups.ts';
import { moveOutPlans, transitionHourRows } from '../commands/move-out.ts';
import type { WriteTx } from '../unit-of-work.ts';
import { type DemoGround, NEW_ROW } from './act.ts';
import { beginSupport, endHelp, supportAfter } from './move-out-help.ts';

interface MoveOutDemo {
  readonly ground: DemoGround;
  readonly helpId: string;
  readonly movedOutOn: CivilDate;
  readonly seriesId: string;
}

const WEEKS = 2;
const TIMES = 6;

const HOURS = [2_600, 2_200, 1_875, 1_600, 1_250, 900, 700, 700];

/** The place is free and the help ends; planned, the botilbud follows the citizen home at its rate. */
export function moveOutDemo(
  tx: WriteTx,
  rows: CaseRows,
  { ground, helpId, movedOutOn, seriesId }: MoveOutDemo,
  isUnplanned: boolean,
): void {
  const help = rows.interventions.find(({ id }) => id === helpId);
  if (!help) throw new Error('the placement is missing');
  const support = isUnplanned ? null : supportAfter(ground, help, movedOutOn, help.providerId);
  if (support !== null) {
    const kept = keptRate(rows.rates, helpId, movedOutOn);
    if (kept === null) throw new Error('the placement has no rate');
    beginSupport(tx, ground, support, 800);
    const { amount, unit } = kept;
    ratePeriods.add(tx, {
      ...NEW_ROW,
      id: ground.newId(),
      interventionId: support.id,
      amount,
      unit,
      from: movedOutOn,
      isKept: true,
      paidBy: 'temporary-botilbud',
      source: 'decision',
    });
  }
  endHelp(tx, rows, help, movedOutOn, support?.id ?? null);
  for (const stay of rows.stays.filter(({ id }) => id === help.stayId)) {
    stays.replace(tx, { ...stay, movedOutOn });
  }
  const transitionEnd = support === null ? null : transitionEndOf(movedOutOn, 6);
  const plan = rows.moveOutPlans.at(-1);
  if (support !== null && plan) {
    moveOutPlans.replace(tx, {
      ...plan,
      movedOutOn,
      transitionEnd,
      firstTransitionEnd: transitionEnd,
      transitionInterventionId: support.id,
    });
    logHours(tx, ground, plan.id, movedOutOn);
    tightSeriesRows.add(tx, {
      ...NEW_ROW,
      id: seriesId,
      caseId: rows.case.id,
      startsOn: movedOutOn,
      intervalWeeks: WEEKS,
      count: TIMES,
      reason: 'Tæt opfølgning efter udflytning',
    });
    return;
  }
  addUnplanned(tx, ground, help, movedOutOn);
}

function addUnplanned(
  tx: WriteTx,
  ground: DemoGround,
  help: Intervention,
  movedOutOn: CivilDate,
): void {
  const text = 'Tog sine ting en nat og er flyttet ind hos en ven.';
  moveOutPlans.add(tx, {
    ...NEW_ROW,
    id: ground.newId(),
    caseId: help.caseId,
    interventionId: help.id,
    madeOn: movedOutOn,
    goalIds: [],
    legHome: 'open',
    legSupport: 'open',
    legJob: 'open',
    movedOutOn,
    unplannedReason: 'left',
    unplannedText: text,
    noTransitionReason: text,
  });
}

/** Help and place end, with no plan for it. */
export function leaveDemo(tx: WriteTx, rows: CaseRows, helpId: string, leftOn: CivilDate): void {
  const help = rows.interventions.find(({ id }) => id === helpId);
  if (!help) throw new Error('the placement is missing');
  endHelp(tx, rows, help, leftOn, null);
  for (const stay of rows.stays.filter(({ id }) => id === help.stayId)) {
    stays.replace(tx, { ...stay, movedOutOn: leftOn });
  }
}

/** The months from the move-out until the transition ended, or until now. */
function logHours(tx: WriteTx, ground: DemoGround, planId: string, movedOutOn: CivilDate): void {
  const last = earliest(addDays(ground.today, -20), addMonths(movedOutOn, 5));
  monthsBetween(monthOfDate(movedOutOn), monthOfDate(last)).forEach((month, place) =>
    transitionHourRows.add(tx, {
      ...NEW_ROW,
      id: ground.newId(),
      planId,
      month,
      hours: HOURS[place] ?? 700,
      staffRole: 'Pædagog',
    }),
  );
}

/** The days of the tight series. */
export function seriesDays(startsOn: CivilDate): readonly CivilDate[] {
  return Array.from({ length: TIMES }, (_, place) => addDays(startsOn, place * 7 * WEEKS));
}

export function holdTight(
  tx: WriteTx,
  rows: CaseRows,
  of: {
    readonly ground: DemoGround;
    readonly seriesId: string;
    readonly heldOn: CivilDate;
    readonly enteredAt: string;
  },
): void {
  const { ground, seriesId, heldOn, enteredAt } = of;
  const help = rows.interventions.find(
    ({ paragraph, endedOn }) => paragraph === 'SEL_85' && endedOn === null,
  );
  addFollowUp(
    tx,
    {
      ...NEW_ROW,
      id: ground.newId(),
      caseId: rows.case.id,
      status: 'held',
      kind: 'tight',
      tightSeriesId: seriesId,
      countsAsOrdinary: false,
      source: 'entered',
      heldOn,
      form: 'home-visit',
      consentNote: null,
      participants: 'Borger og kontaktpædagog',
      citizenView: 'Er glad for sin egen dør.',
      note: null,
      enteredAt,
      interventions: help
        ? [{ interventionId: help.id, outcome: 'continue', workingOutcomes: [], note: null }]
        : [],
      goals: [],
    },
    ground.newId,
  );
}

export function handOverDemo(
  tx: WriteTx,
  rows: CaseRows,
  { ground, handedOverOn }: { readonly ground: DemoGround; readonly handedOverOn: CivilDate },
): void {
  const plan = rows.moveOutPlans.at(-1);
  const before = rows.interventions.find(({ id }) => id === plan?.transitionInterventionId);
  if (!plan || !before) throw new Error('the transition is missing');
  const receiver = ground.providerIds.get('Bostøtten Vest') ?? null;
  const next = supportAfter(ground, before, handedOverOn, receiver);
  beginSupport(tx, ground, next, 400);
  ratePeriods.add(tx, {
    ...NEW_ROW,
    id: ground.newId(),
    interventionId: next.id,
    amount: 46_200,
    unit: 'hour',
    from: handedOverOn,
    paidBy: 'support-at-home',
    source: 'decision',
  });
  endHelp(tx, rows, before, handedOverOn, next.id);
  moveOutPlans.replace(tx, {
    ...plan,
    handedOverOn,
    handoverPerson: 'Bostøtte Vibeke',
    handoverGoals: 'Handler ind og laver mad selv. Øver fortsat økonomi.',
    handoverRisks: 'Bliver let ensom i weekender.',
    confirmedBy: 'Bostøtte Vibeke',
    confirmedOn: handedOverOn,
    receivingInterventionId: next.id,
  });
}

export function returnDemo(tx: WriteTx, rows: CaseRows, returnedOn: CivilDate): void {
  const plan = rows.moveOutPlans.at(-1);
  const support = rows.interventions.find(({ id }) => id === plan?.transitionInterventionId);
  if (!plan || !support) throw new Error('the transition is missing');
  endHelp(tx, rows, support, returnedOn, null);
  const returnReason = 'Kunne ikke finde ro alene om natten.';
  moveOutPlans.replace(tx, { ...plan, returnedOn, returnReason });
}

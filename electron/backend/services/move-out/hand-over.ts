import { isProvider } from '#db/queries/before-saving.ts';
import { addDays } from '#shared/base/dates.ts';
import { invalid, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { moveOut } from '#shared/contract/move-out.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { endIntervention, type EndedIntervention } from '#shared/domain/cases/ending.ts';
import type { Intervention } from '#shared/domain/cases/model.ts';
import { handoverIssues, returnIssues } from '#shared/domain/move-out/moving-out.ts';
import { nextTightDue } from '#shared/domain/follow-ups/tight-series.ts';
import { tightSeriesRows } from '#db/commands/follow-ups.ts';
import type { CallContext } from '../../context.ts';
import { saveEndedHelp } from '../cases/end-intervention.ts';
import { ownRow } from '../cases/load-case.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { beginSupport, SUPPORT_BUDGET, supportAfter } from './begin-support.ts';
import { loadPlanFor } from './load-plan.ts';
import { savePlan } from './save-plan.ts';
import { BECAUSE_HANDED_OVER } from './stored-words.ts';

type Entries = typeof moveOut;

/**
 * The botilbud's § 85 and the kept rate end the day before, also when it is late; § 85 at the receiving unit
 * begins on the day with the agreed hours and rate, and the goals go with it.
 */
export function handOver(
  ctx: CallContext,
  input: ParsedInputOf<Entries['handOver']>,
): Result<SavedRow, AppError> {
  const loaded = loadPlanFor(ctx.read, 'handover', input);
  if (!loaded.ok) return loaded;
  const { rows, plan } = loaded.value;
  const issues = handoverIssues(input, plan, ctx.today());
  if (issues.length > 0) return fail(invalidFields(issues));
  if (!isProvider(ctx.read, input.providerId)) {
    return fail(invalid('providerId', 'provider.no-such'));
  }
  const support = ownRow(rows.interventions, plan.transitionInterventionId ?? '');
  if (!support.ok) return fail(invalid('', 'move-out.transition-help-is-gone'));
  const { handedOverOn } = input;
  const next = supportAfter(support.value, {
    id: ctx.newId(),
    startedOn: handedOverOn,
    providerId: input.providerId,
    departmentId: null,
    purpose: support.value.purpose,
  });
  const ended = endedBefore(rows, support.value, handedOverOn, next.id, ctx.today());
  if (!ended.ok) return ended;
  const after = {
    ...plan,
    handedOverOn,
    handoverPerson: input.person,
    handoverGoals: input.goalState,
    handoverRisks: input.risks,
    confirmedBy: input.confirmedBy,
    confirmedOn: input.confirmedOn,
    receivingInterventionId: next.id,
  };
  return savePlan(ctx, 'moveOut.handOver', null, after, (tx) => {
    const agreed = { isKept: false, paidBy: SUPPORT_BUDGET, reason: BECAUSE_HANDED_OVER };
    const price = { ...input.rate, ...agreed, source: 'decision' as const };
    beginSupport(ctx, tx, rows, next, { price, supportHours: input.supportHours });
    saveEndedHelp(tx, rows, ended.value, ctx.now());
  });
}

/** Back in a botilbud: the new stay gets a plan of its own. A running transition ends with it. */
export function returnToPlace(
  ctx: CallContext,
  input: ParsedInputOf<Entries['returnToPlace']>,
): Result<SavedRow, AppError> {
  const loaded = loadPlanFor(ctx.read, 'return', input);
  if (!loaded.ok) return loaded;
  const { rows, plan } = loaded.value;
  const { returnedOn, reason } = input;
  const issues = returnIssues(returnedOn, plan, ctx.today());
  if (issues.length > 0) return fail(invalidFields(issues));
  const endsHelp = plan.handedOverOn === null || input.endsHelp;
  const supportId = plan.receivingInterventionId ?? plan.transitionInterventionId;
  const support = rows.interventions.find((one) => one.id === supportId && one.endedOn === null);
  const ended =
    support && endsHelp ? endedBefore(rows, support, returnedOn, null, ctx.today()) : null;
  if (ended !== null && !ended.ok) return ended;
  const after = { ...plan, returnedOn, returnReason: reason };
  return savePlan(ctx, 'moveOut.returnToPlace', reason, after, (tx) => {
    if (ended !== null) saveEndedHelp(tx, rows, ended.value, ctx.now());
  });
}

/** Ends § 85 the day before; all its goals go to the next, or stay on the case. */
function endedBefore(
  rows: CaseRows,
  support: Intervention,
  firstDayOfNew: string,
  nextId: string | null,
  today: string,
): Result<EndedIntervention, AppError> {
  const own = notAnnulled(rows.goals).filter((goal) => goal.interventionId === support.id);
  const answers = own
    .filter((goal) => goal.status === 'active')
    .map(({ id: goalId }) =>
      nextId === null
        ? { goalId, choice: 'stay-on-case' as const }
        : { goalId, choice: 'follow' as const, interventionId: nextId },
    );
  const ended = endIntervention(
    support,
    { endedOn: addDays(firstDayOfNew, -1), endReason: 'other-effort', goals: answers },
    {
      goals: rows.goals.filter((goal) => goal.status === 'active'),
      successorIds: nextId === null ? [] : [nextId],
    },
    today,
  );
  if (!ended.ok) return fail(invalidFields(ended.error));
  const drafts = own
    .filter((goal) => goal.status === 'draft')
    .map((goal) => ({ ...goal, interventionId: nextId }));
  return { ok: true, value: { ...ended.value, goals: [...ended.value.goals, ...drafts] } };
}

/** When the tight series is done, or why it is left; then it stops with the plan. */
export function closePlan(
  ctx: CallContext,
  input: ParsedInputOf<Entries['close']>,
): Result<SavedRow, AppError> {
  const loaded = loadPlanFor(ctx.read, 'close', input);
  if (!loaded.ok) return loaded;
  const { rows, plan } = loaded.value;
  const open = rows.tightSeries.filter(
    (series) => series.startsOn >= (plan.movedOutOn ?? '') && nextTightDue(series, rows.followUps),
  );
  if (open.length > 0 && input.waived === null) {
    return fail(invalid('waived', 'move-out.series-not-done'));
  }
  const closedOn = ctx.today();
  const note = [input.note, input.waived].filter((text) => text !== null).join('\n');
  const after = {
    ...plan,
    closedOn,
    closeReason: 'completed' as const,
    closeNote: note === '' ? null : note,
  };
  return savePlan(ctx, 'moveOut.close', input.waived, after, (tx) => {
    for (const series of open) tightSeriesRows.replace(tx, { ...series, stoppedOn: closedOn });
  });
}

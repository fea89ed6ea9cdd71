import { interventions, ratePeriods, supportPeriods } from '#db/commands/cases.ts';
import { schedules, tightSeriesRows } from '#db/commands/follow-ups.ts';
import { goals } from '#db/commands/goals.ts';
import { saving } from '#db/commands/refusal.ts';
import type { RowCommands } from '#db/commands/row-commands.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import type { CivilDate, Instant } from '#shared/base/dates.ts';
import { invalid, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { cases } from '#shared/contract/cases.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import {
  endIntervention as endedIntervention,
  type EndedIntervention,
  periodsEndedOn,
} from '#shared/domain/cases/ending.ts';
import type { Period } from '#shared/domain/cases/periods.ts';
import { endByPlanIssues } from '#shared/domain/move-out/placement-end.ts';
import type { CallContext } from '../../context.ts';
import { loadOpenCase, ownRow } from './load-case.ts';
import { BECAUSE_HELP_ENDED } from './stored-words.ts';
import type { SavedRow } from './saved-row.ts';

type Input = ParsedInputOf<typeof cases.endIntervention>;

/** Help ends: each active goal goes where it was said to, schedule, rates and hours end with it. */
export function endIntervention(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const rows = loaded.value;
  const found = ownRow(rows.interventions, input.id);
  if (!found.ok) return found;
  if (input.endReason === 'died') {
    return fail(invalid('endReason', 'intervention.death-is-its-own-act'));
  }
  const byPlan = endByPlanIssues(input.id, input.endReason, rows.moveOutPlans);
  if (byPlan.length > 0) return fail(invalidFields(byPlan));
  const ended = endedIntervention(
    found.value,
    input,
    { goals: rows.goals, successorIds: successorIds(rows, input.id) },
    ctx.today(),
  );
  if (!ended.ok) return fail(invalidFields(ended.error));
  return ctx.commit(
    'cases.endIntervention',
    null,
    saving((tx) => {
      const intervention = { ...ended.value.intervention, version: input.version };
      const version = saveEndedHelp(tx, rows, { ...ended.value, intervention }, ctx.now());
      return { id: input.id, version };
    }),
  );
}

/** Help that ended, with all that ends with it: goals, schedule, rates and hours. Answers its new version. */
export function saveEndedHelp(
  tx: WriteTx,
  rows: Pick<CaseRows, 'schedules' | 'tightSeries' | 'rates' | 'supports'>,
  { intervention, goals: moved }: EndedIntervention,
  now: Instant,
): number {
  const { id, endedOn } = intervention;
  const version = interventions.replace(tx, intervention);
  for (const goal of moved) goals.replace(tx, goal);
  if (endedOn === null) return version;
  stopScheduleOf(tx, rows, id, endedOn);
  endPeriods(tx, ratePeriods, ofHelp(rows.rates, id), endedOn, now);
  endPeriods(tx, supportPeriods, ofHelp(rows.supports, id), endedOn, now);
  return version;
}

export function stopScheduleOf(
  tx: WriteTx,
  rows: Pick<CaseRows, 'schedules' | 'tightSeries'>,
  interventionId: string,
  stoppedOn: CivilDate,
): void {
  const schedule = notAnnulled(rows.schedules).find((one) => one.interventionId === interventionId);
  if (schedule !== undefined) schedules.replace(tx, { ...schedule, stoppedOn });
  for (const series of notAnnulled(rows.tightSeries)) {
    const isIts = series.interventionId === interventionId;
    if (isIts && series.stoppedOn === null) tightSeriesRows.replace(tx, { ...series, stoppedOn });
  }
}

/** Other help of the case that has not ended: what a goal may follow the citizen to. */
function successorIds(rows: CaseRows, interventionId: string): readonly string[] {
  return notAnnulled(rows.interventions)
    .filter((one) => one.id !== interventionId)
    .filter((one) => one.endedOn === null && one.cancelledOn === null)
    .map((one) => one.id);
}

type HelpPeriod = Period & {
  readonly id: string;
  readonly version: number;
  readonly interventionId: string;
  readonly annulledAt: string | null;
};

function ofHelp<P extends HelpPeriod>(periods: readonly P[], interventionId: string): readonly P[] {
  return notAnnulled(periods).filter((period) => period.interventionId === interventionId);
}

function endPeriods<P extends HelpPeriod>(
  tx: WriteTx,
  commands: Pick<RowCommands<P>, 'replace'>,
  periods: readonly P[],
  endedOn: CivilDate,
  now: Instant,
): void {
  for (const ended of periodsEndedOn(periods, endedOn)) commands.replace(tx, ended);
  for (const later of periods.filter((period) => period.from > endedOn)) {
    commands.replace(tx, { ...later, annulledAt: now, annulledReason: BECAUSE_HELP_ENDED });
  }
}

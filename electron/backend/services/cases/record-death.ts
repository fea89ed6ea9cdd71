import {
  caseFiles,
  citizens,
  interventions,
  ratePeriods,
  stays,
  supportPeriods,
} from '#db/commands/cases.ts';
import {
  annulFollowUp,
  appointments,
  schedules,
  tightSeriesRows,
} from '#db/commands/follow-ups.ts';
import { agendaItems, caseTasks } from '#db/commands/committee.ts';
import { goals } from '#db/commands/goals.ts';
import { moveOutPlans } from '#db/commands/move-out.ts';
import { revisitations } from '#db/commands/revisitation.ts';
import { saving } from '#db/commands/refusal.ts';
import type { RowCommands } from '#db/commands/row-commands.ts';
import { caseIdsOfCitizen } from '#db/queries/before-saving.ts';
import { loadManyCaseRows } from '#db/queries/case-rows.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import type { Instant } from '#shared/base/dates.ts';
import { invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { cases } from '#shared/contract/cases.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { deathIssues } from '#shared/domain/cases/citizen-issues.ts';
import { beforeDeath } from '#shared/domain/cases/death-correction.ts';
import { afterDeath, type CitizenRows } from '#shared/domain/cases/death.ts';
import type { CallContext } from '../../context.ts';
import { loadCase } from './load-case.ts';
import { BECAUSE_DIED } from './stored-words.ts';

type Input = ParsedInputOf<typeof cases.recordDeath>;

/**
 * One act over all the citizen's cases, also those of other teams. Never refused for what is open. Where a
 * death is known already, `version` (the citizen's) must be the newest, so that no date is overwritten unseen.
 */
export function recordDeath(ctx: CallContext, input: Input): Result<null, AppError> {
  const loaded = loadCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const { citizen } = loaded.value;
  const { diedOn } = input;
  const issues = deathIssues(citizen, diedOn, ctx.today());
  if (issues.length > 0) return fail(invalidFields(issues));
  const before = citizenRows(
    loadManyCaseRows(ctx.read, caseIdsOfCitizen(ctx.read, citizen.id)),
    loaded.value,
  );
  const open = citizen.diedOn === null ? before : beforeDeath(before, citizen.diedOn, BECAUSE_DIED);
  const after = afterDeath(open, diedOn, BECAUSE_DIED);
  const version = citizen.diedOn === null ? citizen.version : input.version;
  return ctx.commit(
    'cases.recordDeath',
    null,
    saving((tx) => {
      citizens.replace(tx, { ...after.citizen, version });
      replaceAll(tx, interventions, after.interventions);
      replaceAll(tx, stays, after.stays);
      replaceAll(tx, ratePeriods, after.rates);
      replaceAll(tx, supportPeriods, after.support);
      replaceAll(tx, goals, after.goals);
      replaceAll(tx, schedules, after.schedules);
      replaceAll(tx, tightSeriesRows, after.tightSeries);
      replaceAll(tx, appointments, after.appointments);
      replaceAll(tx, moveOutPlans, after.moveOutPlans);
      replaceAll(tx, revisitations, after.revisitations);
      replaceAll(tx, agendaItems, after.agendaItems);
      replaceAll(tx, caseFiles, after.cases);
      const annulled = { annulledAt: ctx.now(), annulledReason: BECAUSE_DIED };
      replaceAll(tx, stays, marked(before.stays, after.toAnnul.stays, annulled));
      replaceAll(tx, ratePeriods, marked(before.rates, after.toAnnul.rates, annulled));
      replaceAll(tx, supportPeriods, marked(before.support, after.toAnnul.support, annulled));
      replaceAll(tx, caseTasks, marked(before.tasks, after.toAnnul.tasks, annulled));
      for (const one of marked(before.followUps, after.toAnnul.followUps, annulled)) {
        annulFollowUp(tx, one);
      }
      return null;
    }),
  );
}

function citizenRows(all: readonly CaseRows[], one: CaseRows): CitizenRows {
  return {
    citizen: one.citizen,
    cases: all.map((rows) => rows.case),
    stays: all.flatMap((rows) => rows.stays),
    interventions: all.flatMap((rows) => rows.interventions),
    rates: all.flatMap((rows) => rows.rates),
    support: all.flatMap((rows) => rows.supports),
    goals: all.flatMap((rows) => rows.goals),
    schedules: all.flatMap((rows) => rows.schedules),
    followUps: all.flatMap((rows) => rows.followUps),
    tightSeries: all.flatMap((rows) => rows.tightSeries),
    appointments: all.flatMap((rows) => rows.appointments),
    moveOutPlans: all.flatMap((rows) => rows.moveOutPlans),
    revisitations: all.flatMap((rows) => rows.revisitations),
    agendaItems: all.flatMap((rows) => rows.agendaItems),
    decisions: all.flatMap((rows) => rows.decisions),
    tasks: all.flatMap((rows) => rows.tasks),
  };
}

function replaceAll<Row extends { readonly version: number }>(
  tx: WriteTx,
  commands: Pick<RowCommands<Row>, 'replace'>,
  rows: readonly Row[],
): void {
  for (const row of rows) commands.replace(tx, row);
}

function marked<Row extends { readonly id: string }>(
  rows: readonly Row[],
  ids: readonly string[],
  annulled: { readonly annulledAt: Instant; readonly annulledReason: string },
): readonly (Row & { readonly annulledAt: Instant; readonly annulledReason: string })[] {
  return rows.filter((row) => ids.includes(row.id)).map((row) => ({ ...row, ...annulled }));
}

import { currentCatalogue } from '#db/queries/catalogue.ts';
import { loadGoalsOf } from '#db/queries/import-register.ts';
import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { imports } from '#shared/contract/import.ts';
import { addRow } from '#shared/domain/import/add-row.ts';
import { createDirectory } from '#shared/domain/import/directory.ts';
import { acceptChanges, type ChangedRow } from '#shared/domain/import/plan.ts';
import { takeChanges } from '#shared/domain/import/take-changes.ts';
import {
  noWrites,
  type ImportWrites,
  type RegistrationSettings,
} from '#shared/domain/import/writes.ts';
import type { CallContext } from '../../context.ts';
import type { Job } from '../../jobs.ts';
import { BECAUSE_HELP_ENDED, BECAUSE_REPLACED } from '../cases/stored-words.ts';
import { letOthersThrough } from '../../cancelled.ts';
import { judgeFile, type JudgedFile } from './judge-file.ts';

type Input = ParsedInputOf<typeof imports.run>;

export interface PreparedImport {
  readonly writes: ImportWrites;
  readonly counts: {
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly faulty: number;
  };
}

/** Rows between two looks at whether anybody else wants something. */
const AT_ONCE = 250;

/** Everything an import will write, ready. Throws `Cancelled` where the person cancels on the way. */
export async function prepareImport(
  ctx: CallContext,
  input: Input,
  job: Job,
): Promise<Result<PreparedImport, AppError>> {
  job.report('judge', 0, null);
  await letOthersThrough(job);
  const judged = judgeFile(ctx, input);
  if (!judged.ok) return judged;
  await letOthersThrough(job);
  const { added } = judged.value.plan;
  const changed = acceptChanges(judged.value.plan.changed, new Set(input.acceptedChanges));
  const settings = settingsFor(ctx, input, judged.value, changed);
  const writes = noWrites();
  const directory = createDirectory(writes, settings);
  const steps = [
    ...added.map((one) => () => addRow(writes, one, directory, settings)),
    ...changed.map((one) => () => takeChanges(writes, one, directory, settings)),
  ];
  for (const [done, step] of steps.entries()) {
    if (done % AT_ONCE === 0) {
      job.report('prepare', done, steps.length);
      await letOthersThrough(job);
    }
    step();
  }
  return succeed({ writes, counts: countsOf(judged.value, changed) });
}

function countsOf(
  { plan, reading }: JudgedFile,
  taken: readonly ChangedRow[],
): PreparedImport['counts'] {
  const faults = [...reading.faults, ...plan.faults];
  return {
    added: plan.added.length,
    changed: taken.length,
    unchanged: plan.unchanged.length + plan.changed.length - taken.length,
    faulty: new Set(faults.map((fault) => fault.line)).size,
  };
}

function settingsFor(
  ctx: CallContext,
  input: Input,
  { known }: JudgedFile,
  changed: readonly ChangedRow[],
): RegistrationSettings {
  const today = ctx.today();
  const { paragraphs, settings } = currentCatalogue(ctx.read, today);
  const keysWhere = (holds: (one: (typeof paragraphs)[number]) => boolean) =>
    new Set(paragraphs.filter(holds).map(({ key }) => key));
  const ends = changed.filter(({ changes }) => changes.some(({ field }) => field === 'ended'));
  const goals = loadGoalsOf(
    ctx.read,
    ends.map((one) => one.interventionId),
  );
  return {
    known,
    today,
    now: ctx.now(),
    newId: ctx.newId,
    ratesFrom: input.ratesFrom,
    municipality: settings.municipality,
    stayParagraphs: keysWhere((one) => one.isStay),
    scheduledParagraphs: keysWhere((one) => one.hasSchedule),
    reasons: { replaced: BECAUSE_REPLACED, helpEnded: BECAUSE_HELP_ENDED },
    goalsOf: (interventionId) => goals.get(interventionId) ?? [],
  };
}

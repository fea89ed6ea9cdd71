import { addImportRun, countWrites, writeImport } from '#db/commands/import.ts';
import { saving } from '#db/commands/refusal.ts';
import { registerMark } from '#db/queries/import-register.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/define.ts';
import type { imports } from '#shared/contract/import.ts';
import type { CallContext } from '../../context.ts';
import type { Job } from '../../jobs.ts';
import { Cancelled } from '../../cancelled.ts';
import { prepareImport, type PreparedImport } from './prepare-import.ts';

type Input = ParsedInputOf<typeof imports.run>;
type Outcome = OutputOf<typeof imports.run>;

/**
 * Imports on the person's word. All reading, judging and building happens first, in steps that let other
 * calls and a cancel through; then everything is written in one short unit of work, which is whole or nothing.
 * Where anything was saved meanwhile, nothing is written: what the person looked at no longer holds.
 */
export async function runImport(
  ctx: CallContext,
  input: Input,
): Promise<Result<Outcome, AppError>> {
  if (input.ratesFrom > ctx.today()) return fail(invalid('ratesFrom', 'import.rates-from-future'));
  return ctx.jobs.run(input.jobId, async (job) => {
    try {
      const mark = registerMark(ctx.read);
      const prepared = await prepareImport(ctx, input, job);
      if (!prepared.ok) return prepared;
      return write(ctx, prepared.value, mark, job);
    } catch (error) {
      if (error instanceof Cancelled) return succeed({ cancelled: true } as const);
      throw error;
    }
  });
}

function write(
  ctx: CallContext,
  prepared: PreparedImport,
  mark: string,
  job: Job,
): Result<Outcome, AppError> {
  const { counts, writes } = prepared;
  const total = countWrites(writes);
  let written = 0;
  job.report('write', 0, total);
  const saved = ctx.commit('imports.run', null, (tx) => {
    if (registerMark(tx) !== mark) return fail(invalid('', 'import.register-changed'));
    return saving((open) => {
      writeImport(open, writes, (rows) => {
        written += rows;
        job.report('write', written, total);
      });
      addImportRun(open, {
        id: ctx.newId(),
        at: ctx.now(),
        rowsAdded: counts.added,
        rowsChanged: counts.changed,
        rowsUnchanged: counts.unchanged,
        rowsFaulty: counts.faulty,
      });
    })(tx);
  });
  if (!saved.ok) return saved;
  ctx.logAccess({
    action: 'import',
    citizenId: null,
    caseId: null,
    purpose: null,
    details: { step: 'run', ...counts },
  });
  return succeed({ cancelled: false, ...counts });
}

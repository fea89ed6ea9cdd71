import path from 'node:path';
import { readTable } from '#db/import/read-table.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { ImportFileView, imports } from '#shared/contract/import.ts';
import { suggestMapping } from '#shared/domain/import/mapping.ts';
import type { Cell, FileFault, ImportTable } from '#shared/domain/import/table.ts';
import type { CallContext } from '../../context.ts';
import type { Job } from '../../jobs.ts';

const EXTENSIONS = ['csv', 'txt', 'xlsx'];
const SAMPLE_ROWS = 5;

/** Asks which file, and reads it into memory. Nothing of it is in the register yet. */
export async function chooseFile(
  ctx: CallContext,
  { jobId }: ParsedInputOf<typeof imports.choose>,
): Promise<Result<ImportFileView | null, AppError>> {
  const file = await ctx.main.ask<'open-file'>({ kind: 'open-file', extensions: EXTENSIONS });
  if (file === null) return succeed(null);
  return ctx.jobs.run(jobId, async (job) => {
    const read = await readUnlessCancelled(file, job);
    if (read === null) return succeed(null);
    if (!read.ok) return fail(faultAsIssue(read.error));
    ctx.logAccess({
      action: 'import',
      citizenId: null,
      caseId: null,
      purpose: null,
      details: { step: 'read', lines: read.value.rows.length },
    });
    // After the log, which refuses where the desk was locked meanwhile: nothing is kept for the next person.
    const fileId = ctx.newId();
    ctx.imports.keep(fileId, read.value);
    return succeed(viewOf(fileId, path.basename(file), read.value));
  });
}

async function readUnlessCancelled(file: string, job: Job) {
  try {
    return await readTable(file, {
      signal: job.signal,
      onProgress: ({ charactersRead, charactersTotal }) =>
        job.report('read', Math.round((charactersRead / charactersTotal) * 100), 100),
    });
  } catch (error) {
    if (job.signal.aborted) return null;
    throw error;
  }
}

/** Its sentence stands in the page's `errors.import`. */
function faultAsIssue(fault: FileFault): AppError {
  if (fault.code === 'cannot-open') return invalid('', `import.cannot-open.${fault.reason}`);
  return invalid('', `import.${fault.code}`, 'params' in fault ? fault.params : undefined);
}

function viewOf(fileId: string, name: string, table: ImportTable): ImportFileView {
  const { source, headers, rows } = table;
  return {
    fileId,
    name,
    format: source.kind,
    encoding: source.kind === 'csv' ? source.encoding : null,
    delimiter: source.kind === 'csv' ? source.delimiter : null,
    headers,
    rowCount: rows.length,
    sample: rows
      .slice(0, SAMPLE_ROWS)
      .map(({ cells }) => headers.map((_, column) => asWritten(cells[column] ?? ''))),
    mapping: suggestMapping(headers),
  };
}

/** A spreadsheet's number, with decimal comma as in the sheet itself. */
function asWritten(cell: Cell): string {
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cell;
}

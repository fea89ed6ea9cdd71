import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { isDiskFull } from '#db/open.ts';
import { type AppError, invalid } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';

/**
 * Writes a print or an export where the person said, readable by them alone. What stood there before is
 * replaced only by the whole new file, and a place that cannot be written to (no rights, open in another
 * program, full) is a sentence, with nothing of a person's data left lying beside it.
 */
export function writeWhereChosen(
  file: string,
  content: string | Uint8Array,
): Result<null, AppError> {
  const draft = `${file}.partial`;
  try {
    writeFileSync(draft, content, { mode: 0o600, flush: true });
    renameSync(draft, file);
    return succeed(null);
  } catch (error) {
    rmSync(draft, { force: true });
    if (isDiskFull(error)) return fail(invalid('', 'file.disk-full'));
    if (isOfThePlace(error)) return fail(invalid('', 'file.cannot-write'));
    throw error;
  }
}

/** The operating system's own refusals carry a code such as EACCES or EBUSY. */
function isOfThePlace(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

import { revisitations } from '#db/commands/revisitation.ts';
import { saving } from '#db/commands/refusal.ts';
import { invalidFields, type AppError, type FieldIssue } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { Revisitation } from '#shared/domain/revisitation/model.ts';
import type { CallContext } from '../../context.ts';
import type { SavedRow } from '../cases/saved-row.ts';

/** Saves a course that was changed, or answers what is wrong with it. */
export function saveCourse(
  ctx: CallContext,
  act: { readonly command: string; readonly reason: string | null },
  course: Revisitation,
  issues: readonly FieldIssue[],
): Result<SavedRow, AppError> {
  if (issues.length > 0) return fail(invalidFields(issues));
  return ctx.commit(
    act.command,
    act.reason,
    saving((tx) => ({ id: course.id, version: revisitations.replace(tx, course) })),
  );
}

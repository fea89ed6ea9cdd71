import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { revisitation } from '#shared/contract/revisitation.ts';
import { closingIssues } from '#shared/domain/revisitation/closing.ts';
import type { CallContext } from '../../context.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadCourse } from './load-course.ts';
import { saveCourse } from './save-course.ts';

type Input = ParsedInputOf<typeof revisitation.close>;

export function closeCourse(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadCourse(ctx.read, input);
  if (!loaded.ok) return loaded;
  const { course } = loaded.value.facts;
  const { closedOn, closedAs, closedReason, closedBy, nextDialogueOn } = input;
  const closing = { closedOn, closedAs, closedReason, closedBy, nextDialogueOn };
  return saveCourse(
    ctx,
    { command: 'revisitation.close', reason: closedReason },
    { ...course, ...closing },
    closingIssues(course, closing, ctx.today()),
  );
}

import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { revisitation } from '#shared/contract/revisitation.ts';
import { resultIssues } from '#shared/domain/revisitation/closing.ts';
import type { CallContext } from '../../context.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadCourse } from './load-course.ts';
import { saveCourse } from './save-course.ts';

type Input = ParsedInputOf<typeof revisitation.setResult>;

/** Less, the same or more extensive: judged after the series, and apart from money. */
export function setResult(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadCourse(ctx.read, input);
  if (!loaded.ok) return loaded;
  const { facts } = loaded.value;
  const { result, resultOn, note } = input;
  return saveCourse(
    ctx,
    { command: 'revisitation.setResult', reason: null },
    { ...facts.course, result, resultOn, resultNote: note },
    resultIssues(facts, resultOn, ctx.today()),
  );
}

import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { revisitation } from '#shared/contract/revisitation.ts';
import { effectEndIssues } from '#shared/domain/revisitation/effect.ts';
import type { CallContext } from '../../context.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadCourse } from './load-course.ts';
import { saveCourse } from './save-course.ts';

type Input = ParsedInputOf<typeof revisitation.endEffect>;

export function endEffect(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadCourse(ctx.read, input);
  if (!loaded.ok) return loaded;
  const { course } = loaded.value.facts;
  return saveCourse(
    ctx,
    { command: 'revisitation.endEffect', reason: input.reason },
    { ...course, effectTo: input.effectTo },
    effectEndIssues(course, input.effectTo),
  );
}

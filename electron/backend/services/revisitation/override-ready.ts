import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { revisitation } from '#shared/contract/revisitation.ts';
import { missingBeforeReady } from '#shared/domain/revisitation/steps.ts';
import type { CallContext } from '../../context.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadOpenCourse } from './load-course.ts';
import { saveCourse } from './save-course.ts';

type Input = ParsedInputOf<typeof revisitation.overrideReady>;

export function overrideReady(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadOpenCourse(ctx.read, input);
  if (!loaded.ok) return loaded;
  const { facts } = loaded.value;
  const isReady = missingBeforeReady(facts).length === 0;
  return saveCourse(
    ctx,
    { command: 'revisitation.overrideReady', reason: input.reason },
    { ...facts.course, readyOverrideReason: input.reason },
    isReady ? [{ path: '', code: 'revisitation.ready-already' }] : [],
  );
}

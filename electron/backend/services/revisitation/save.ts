import { below, type AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { revisitation } from '#shared/contract/revisitation.ts';
import { courseFieldIssues } from '#shared/domain/revisitation/course-issues.ts';
import type { CallContext } from '../../context.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadOpenCourse } from './load-course.ts';
import { saveCourse } from './save-course.ts';

type Input = ParsedInputOf<typeof revisitation.save>;

/** What was seen, corrected while the course is open. */
export function saveIdentified(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadOpenCourse(ctx.read, input);
  if (!loaded.ok) return loaded;
  const { course, steps } = loaded.value.facts;
  const isAfterStep = steps.some((step) => step.doneOn < input.course.identifiedOn);
  const issues = [
    ...courseFieldIssues(input.course, ctx.today()),
    ...(isAfterStep ? [{ path: 'identifiedOn', code: 'revisitation.identified-after-step' }] : []),
  ];
  return saveCourse(
    ctx,
    { command: 'revisitation.save', reason: null },
    { ...course, ...input.course },
    below('course', issues),
  );
}

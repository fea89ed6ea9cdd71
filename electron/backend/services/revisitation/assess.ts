import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { revisitation } from '#shared/contract/revisitation.ts';
import { assessmentIssues } from '#shared/domain/revisitation/assessment.ts';
import { placeNow } from '#shared/domain/revisitation/carry-out.ts';
import { moveBasisIssues } from '#shared/domain/revisitation/move-basis.ts';
import type { CallContext } from '../../context.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadOpenCourse } from './load-course.ts';
import { saveCourse } from './save-course.ts';

type Input = ParsedInputOf<typeof revisitation.assess>;

/** The result of the assessment and its way. The basis of a move may come later, but not a wrong one. */
export function assess(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadOpenCourse(ctx.read, input);
  if (!loaded.ok) return loaded;
  const { rows, facts } = loaded.value;
  const { assessmentResult, route, moveBasis } = input;
  const today = ctx.today();
  const place = placeNow(rows.stays, today);
  const basisIssues =
    place !== null && moveBasis !== null ? moveBasisIssues(place, moveBasis, today) : [];
  return saveCourse(
    ctx,
    { command: 'revisitation.assess', reason: null },
    { ...facts.course, assessmentResult, route, moveBasis },
    [...assessmentIssues(assessmentResult, route), ...basisIssues],
  );
}

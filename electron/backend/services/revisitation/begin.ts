import { revisitationCandidates, revisitations } from '#db/commands/revisitation.ts';
import { saving } from '#db/commands/refusal.ts';
import { below, invalid, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { revisitation as contract } from '#shared/contract/revisitation.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import { courseFieldIssues } from '#shared/domain/revisitation/course-issues.ts';
import { isRunning } from '#shared/domain/revisitation/state.ts';
import type { CallContext } from '../../context.ts';
import { loadOpenCase } from '../cases/load-case.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { BLANK_COURSE } from './blank-course.ts';
import { BECAUSE_COURSE_BEGAN } from './stored-words.ts';

type Input = ParsedInputOf<typeof contract.begin>;

/** Step 1: a changed need is seen. Whoever stood on the list of candidates leaves it. */
export function beginCourse(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const rows = loaded.value;
  if (notAnnulled(rows.revisitations).some((one) => isRunning(one))) {
    return fail(invalid('', 'revisitation.one-is-running'));
  }
  const issues = courseFieldIssues(input.course, ctx.today());
  if (issues.length > 0) return fail(invalidFields(below('course', issues)));
  const id = ctx.newId();
  return ctx.commit(
    'revisitation.begin',
    null,
    saving((tx) => {
      revisitations.add(tx, {
        ...NEW_ROW,
        ...BLANK_COURSE,
        ...input.course,
        id,
        caseId: input.caseId,
      });
      const waiting = notAnnulled(rows.revisitationCandidates).filter(
        (one) => one.removedOn === null,
      );
      for (const one of waiting) {
        const removed = { removedOn: ctx.today(), removedReason: BECAUSE_COURSE_BEGAN };
        revisitationCandidates.replace(tx, { ...one, ...removed });
      }
      return { id, version: NEW_ROW.version };
    }),
  );
}

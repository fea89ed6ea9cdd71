import { revisitations, revisitationSteps } from '#db/commands/revisitation.ts';
import { saving } from '#db/commands/refusal.ts';
import { below, invalid, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { revisitation } from '#shared/contract/revisitation.ts';
import { needMapIssues } from '#shared/domain/revisitation/need-map.ts';
import { stepIssues, stepOf } from '#shared/domain/revisitation/steps.ts';
import type { CallContext } from '../../context.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadOpenCourse } from './load-course.ts';

type Input = ParsedInputOf<typeof revisitation.saveStep>;

/** One of steps 2–7, new or corrected on its own version; the map of the need goes to the course. */
export function saveStep(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadOpenCourse(ctx.read, input);
  if (!loaded.ok) return loaded;
  const { facts } = loaded.value;
  const isMap = input.step.kind === 'need-map';
  const course = { ...facts.course, needMap: isMap ? input.needMap : facts.course.needMap };
  const known = stepOf(facts.steps, input.step.kind);
  if (known !== null && input.stepVersion === null) {
    return fail(invalid('step', 'revisitation.step-done-already'));
  }
  const issues = [
    ...below('step', stepIssues({ ...facts, course }, input.step, ctx.today())),
    ...(isMap && input.needMap !== null ? below('needMap', needMapIssues(input.needMap)) : []),
  ];
  if (issues.length > 0) return fail(invalidFields(issues));
  const id = known?.id ?? ctx.newId();
  return ctx.commit(
    'revisitation.saveStep',
    null,
    saving((tx) => {
      const fields = { ...input.step, revisitationId: course.id, doneById: ctx.user.employeeId };
      if (known === null) revisitationSteps.add(tx, { ...NEW_ROW, ...fields, id });
      const version =
        known === null
          ? NEW_ROW.version
          : revisitationSteps.replace(tx, {
              ...known,
              ...fields,
              version: input.stepVersion ?? known.version,
            });
      if (isMap) revisitations.replace(tx, course);
      return { id, version };
    }),
  );
}

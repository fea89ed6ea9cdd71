import { assignments } from '#db/commands/cases.ts';
import { saving } from '#db/commands/refusal.ts';
import { isActiveEmployee } from '#db/queries/before-saving.ts';
import { invalid, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { cases } from '#shared/contract/cases.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import { assignmentIssues } from '#shared/domain/cases/assignment.ts';
import { placePeriod } from '#shared/domain/cases/place-period.ts';
import type { CallContext } from '../../context.ts';
import { loadOpenCase } from './load-case.ts';
import { NEW_ROW } from './new-row.ts';
import { savePlaced } from './save-placed.ts';

type Input = ParsedInputOf<typeof cases.assign>;

/** A new caseworker takes over from the one before; cover leaves the caseworker as is. */
export function assign(ctx: CallContext, input: Input): Result<null, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const existing = loaded.value.assignments;
  if (!isActiveEmployee(ctx.read, input.employeeId)) {
    return fail(invalid('employeeId', 'assignment.no-such-employee'));
  }
  const issues = assignmentIssues(existing, input);
  if (issues.length > 0) return fail(invalidFields(issues));
  const { caseId, employeeId, kind, from } = input;
  const caseworkers = notAnnulled(existing).filter((one) => one.kind === 'caseworker');
  const placed = kind === 'cover' ? null : placePeriod(caseworkers, from, null);
  return ctx.commit(
    'cases.assign',
    null,
    saving((tx) => {
      if (placed !== null) savePlaced(tx, assignments, placed, ctx.now());
      const to = placed === null ? input.to : placed.to;
      assignments.add(tx, { ...NEW_ROW, id: ctx.newId(), caseId, employeeId, kind, from, to });
      return null;
    }),
  );
}

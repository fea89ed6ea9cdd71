import type { FieldIssue } from '../../base/errors.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { CaseRows } from '../cases/case-rows.ts';
import type { Revisitation, StepKind } from '../revisitation/model.ts';
import { isRunning } from '../revisitation/state.ts';
import type { Begun } from './begin-item.ts';

/** The need that changed, what citizen and provider said of it, and the ways on that were weighed. */
export function beginFromRevisitation(
  rows: CaseRows,
  course: Revisitation,
): Result<Begun, FieldIssue> {
  if (!isRunning(course) || course.carriedOutOn !== null) {
    return fail({ path: 'source', code: 'item.course-is-over' });
  }
  const step = (kind: StepKind) =>
    notAnnulled(rows.revisitationSteps).find(
      (one) => one.revisitationId === course.id && one.kind === kind && one.outcome === 'done',
    );
  const citizen = step('citizen-dialogue');
  const provider = step('provider-involved');
  const citizenView = citizen?.ownWords ?? citizen?.note ?? null;
  const providerWords = provider?.ownWords ?? provider?.note ?? null;
  return succeed({
    kind: 'revisitation',
    ...(citizenView === null ? {} : { citizenView }),
    caseworkerAssessment: [course.changedNeed, course.ageReason].join('\n\n').slice(0, 20_000),
    ...(provider === undefined || providerWords === null
      ? {}
      : {
          providerAssessment: providerWords,
          providerAssessedBy: null,
          providerAssessedOn: provider.doneOn,
        }),
    alternatives: (course.needMap?.options ?? [])
      .slice(0, 6)
      .map(({ name, gives }) => ({ name, note: gives, help: [] })),
  });
}

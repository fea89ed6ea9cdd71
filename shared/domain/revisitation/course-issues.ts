import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import type { Revisitation } from './model.ts';

/** What contradicts itself in what was seen, and when. */
export function courseFieldIssues(
  course: Pick<Revisitation, 'identifiedOn' | 'changedSince'>,
  today: CivilDate,
): readonly FieldIssue[] {
  const { identifiedOn, changedSince } = course;
  return [
    ...(identifiedOn > today
      ? [{ path: 'identifiedOn', code: 'revisitation.identified-in-the-future' }]
      : []),
    ...(changedSince !== null && changedSince > identifiedOn
      ? [{ path: 'changedSince', code: 'revisitation.changed-after-identified' }]
      : []),
  ];
}

import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import type { Need } from './model.ts';

/** An assessment is made, and says one thing of each theme from each source. */
export function needIssues(
  need: Pick<Need, 'assessedOn' | 'themeLevels'>,
  today: CivilDate,
): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (need.assessedOn > today) {
    issues.push({ path: 'assessedOn', code: 'need.assessed-in-future' });
  }
  const said = new Set<string>();
  for (const [place, { theme, source }] of need.themeLevels.entries()) {
    const key = `${source} ${theme}`;
    if (said.has(key))
      issues.push({ path: `themeLevels.${place}.theme`, code: 'need.theme-twice' });
    said.add(key);
  }
  return issues;
}

import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import type { Goal, Measurement } from './model.ts';

/** What has been found and agreed cannot lie ahead. */
export function goalDayIssues(
  goal: Pick<Goal, 'baselineDate' | 'agreement'>,
  today: CivilDate,
): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (goal.baselineDate !== null && goal.baselineDate > today) {
    issues.push({ path: 'baselineDate', code: 'goal.baseline-in-future' });
  }
  if (goal.agreement?.kind === 'agreed' && goal.agreement.on > today) {
    issues.push({ path: 'agreement.on', code: 'goal.agreed-in-future' });
  }
  return issues;
}

/** A baseline moved past measurements would silently leave them out of every result. */
export function baselineIssues(
  goal: Pick<Goal, 'baselineDate'>,
  measurements: readonly Pick<Measurement, 'measuredOn'>[],
): readonly FieldIssue[] {
  const { baselineDate } = goal;
  if (baselineDate === null) return [];
  return measurements.some((measurement) => measurement.measuredOn < baselineDate)
    ? [{ path: 'baselineDate', code: 'goal.baseline-after-measurement' }]
    : [];
}

/** Providers have no login: what they say is entered with the name of who said it. */
export function sourceIssues(
  measurement: Pick<Measurement, 'source' | 'sourceName'>,
): readonly FieldIssue[] {
  return measurement.source === 'provider' && measurement.sourceName === null
    ? [{ path: 'sourceName', code: 'goal.source-name-missing' }]
    : [];
}

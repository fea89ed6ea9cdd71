import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import type { Intervention, Stay } from './model.ts';

/** What contradicts itself in where the citizen lives. */
export function stayIssues(
  stay: Pick<Stay, 'paragraph' | 'stayKind' | 'movedInOn' | 'movedOutOn'>,
): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (stay.movedOutOn !== null && stay.movedOutOn <= stay.movedInOn) {
    issues.push({ path: 'movedOutOn', code: 'stay.move-out-before-move-in' });
  }
  if (stay.stayKind !== null && stay.paragraph !== 'SEL_107') {
    issues.push({ path: 'stayKind', code: 'stay.kind-only-on-107' });
  }
  return issues;
}

/** What contradicts itself in the dates and target groups of help, running or to come. */
export function interventionIssues(
  help: Pick<
    Intervention,
    | 'grantedOn'
    | 'plannedStart'
    | 'startedOn'
    | 'plannedEnd'
    | 'endedOn'
    | 'primaryTargetGroup'
    | 'otherTargetGroups'
  >,
  today: CivilDate,
): readonly FieldIssue[] {
  return [...startIssues(help, today), ...endIssues(help), ...targetGroupIssues(help)];
}

function startIssues(
  help: Pick<Intervention, 'grantedOn' | 'startedOn'>,
  today: CivilDate,
): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (help.grantedOn !== null && help.grantedOn > today) {
    issues.push({ path: 'grantedOn', code: 'intervention.granted-in-future' });
  }
  if (help.startedOn !== null && help.startedOn > today) {
    issues.push({ path: 'startedOn', code: 'intervention.started-in-future' });
  }
  return issues;
}

function endIssues(
  help: Pick<Intervention, 'plannedStart' | 'startedOn' | 'plannedEnd' | 'endedOn'>,
): readonly FieldIssue[] {
  const start = help.startedOn ?? help.plannedStart;
  const issues: FieldIssue[] = [];
  if (help.plannedEnd !== null && start !== null && help.plannedEnd < start) {
    issues.push({ path: 'plannedEnd', code: 'intervention.end-before-start' });
  }
  if (help.endedOn !== null && (help.startedOn === null || help.startedOn > help.endedOn)) {
    issues.push({ path: 'startedOn', code: 'intervention.start-after-end' });
  }
  return issues;
}

function targetGroupIssues(
  help: Pick<Intervention, 'primaryTargetGroup' | 'otherTargetGroups'>,
): readonly FieldIssue[] {
  const { primaryTargetGroup, otherTargetGroups } = help;
  const all = [primaryTargetGroup, ...otherTargetGroups].filter((code) => code !== null);
  const issues: FieldIssue[] = [];
  if (new Set(all).size < all.length) {
    issues.push({ path: 'otherTargetGroups', code: 'intervention.target-group-twice' });
  }
  if (primaryTargetGroup === null && otherTargetGroups.length > 0) {
    issues.push({ path: 'primaryTargetGroup', code: 'intervention.primary-target-group-missing' });
  }
  return issues;
}

/** A rate or hours begin with the help at the earliest and while it lasts. `code` is `rate` or `support`. */
export function helpPeriodIssues(
  help: Pick<Intervention, 'plannedStart' | 'startedOn' | 'endedOn' | 'cancelledOn'>,
  from: CivilDate,
  code: 'rate' | 'support',
): readonly FieldIssue[] {
  const start = help.startedOn ?? help.plannedStart;
  if (help.cancelledOn !== null) return [{ path: '', code: 'intervention.is-cancelled' }];
  if (start !== null && from < start) return [{ path: 'from', code: `${code}.before-start` }];
  if (help.endedOn !== null && from > help.endedOn) {
    return [{ path: 'from', code: `${code}.after-end` }];
  }
  return [];
}

/** Only help that has not begun is cancelled; what has begun is ended. */
export function cancelIssues(
  help: Pick<Intervention, 'startedOn' | 'cancelledOn'>,
  cancelledOn: CivilDate,
  today: CivilDate,
): readonly FieldIssue[] {
  if (help.cancelledOn !== null) return [{ path: '', code: 'intervention.is-cancelled' }];
  if (help.startedOn !== null) return [{ path: '', code: 'intervention.has-started' }];
  return cancelledOn > today
    ? [{ path: 'cancelledOn', code: 'intervention.cancelled-in-future' }]
    : [];
}

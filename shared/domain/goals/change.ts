import type { FieldIssue } from '../../base/errors.ts';
import type { Goal } from './model.ts';
import { goalFieldIssues, whyNotMeasurable } from './required.ts';
import { isClosed } from './transitions.ts';

/** Changing one of these on an active goal is a new version of what was agreed. */
const AGREED_FIELDS = ['title', 'targetValue', 'tolerance', 'targetDate', 'goalType'] as const;

/** The change needs a reason, and the form asks whether it is agreed with the citizen again. */
export function changesWhatWasAgreed(before: Goal, after: Goal): boolean {
  return (
    before.status === 'active' && AGREED_FIELDS.some((field) => before[field] !== after[field])
  );
}

/**
 * Whether an edit may be saved. The scale never changes once something was measured: close the goal and
 * make a new one. An active goal stays complete; a closed one is reopened first.
 */
export function changeIssues(
  before: Goal,
  after: Goal,
  facts: { readonly hasMeasurements: boolean; readonly reason: string | null },
): readonly FieldIssue[] {
  if (isClosed(before.status)) return [{ path: 'status', code: 'goal.closed' }];
  const issues = [
    ...(before.status === 'active' ? whyNotMeasurable(after) : goalFieldIssues(after)),
  ];
  if (facts.hasMeasurements && !isSameScale(before.scale, after.scale)) {
    issues.push({ path: 'scale', code: 'goal.scale-is-measured-on' });
  }
  if (changesWhatWasAgreed(before, after) && (facts.reason ?? '').trim() === '') {
    issues.push({ path: 'reason', code: 'goal.change-needs-reason' });
  }
  return issues;
}

/** The described GAS steps may be reworded only before the first measurement, too. */
function isSameScale(before: Goal['scale'], after: Goal['scale']): boolean {
  if (before === null || after === null) return before === after;
  if (before.kind === 'count' && after.kind === 'count') {
    return before.unit === after.unit && before.direction === after.direction;
  }
  if (before.kind === 'percent' && after.kind === 'percent') {
    return before.direction === after.direction;
  }
  if (before.kind === 'gas' && after.kind === 'gas') {
    return before.steps.every((step, place) => step === after.steps[place]);
  }
  return before.kind === after.kind;
}

import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import { targetOf } from './evaluation.ts';
import type { Goal, Measurement } from './model.ts';
import { improvement, isOnScale, mayBeNotAssessed, suitsGoalType } from './scale.ts';

/**
 * What a goal must have before it can be active, in the order of the form. `path` is the field,
 * `code` is `goal.missing.<field>`. Empty: nothing is missing.
 */
export function missingForActive(goal: Goal): readonly FieldIssue[] {
  const missing = requiredFields(goal)
    .filter((field) => goal[field] === null)
    .map((field) => ({ path: field, code: `goal.missing.${field}` }));
  return [...missing, ...stepsMissing(goal)];
}

/** A GAS goal is measured by choosing a step: each of the five must say what it means. */
function stepsMissing({ scale }: Goal): readonly FieldIssue[] {
  if (scale?.kind !== 'gas') return [];
  const blank = scale.steps.findIndex((step) => step.trim() === '');
  return blank === -1 ? [] : [{ path: `scale.steps.${blank}`, code: 'goal.gas-step-missing' }];
}

function requiredFields(goal: Goal): readonly (keyof Goal)[] {
  // Maintain has its tolerance (0 unless given); on the GAS scale the target is the described step 0.
  const hasTarget = goal.goalType !== 'maintain' && goal.scale?.kind !== 'gas';
  return [
    'title',
    'theme',
    'goalType',
    'scale',
    'baselineValue',
    'baselineDate',
    ...(hasTarget ? (['targetValue'] as const) : []),
    'targetDate',
    'measuredBy',
    'consequenceWhenMet',
    ...(goal.consequenceWhenMet === 'keep' ? (['consequenceText'] as const) : []),
    'agreement',
  ];
}

/**
 * The one rule of "measurable" (målbart): everything that keeps a goal a draft. Activation, editing, reopening,
 * the list of what is missing and the measurable share all ask this; empty means the goal can be active.
 */
export function whyNotMeasurable(goal: Goal): readonly FieldIssue[] {
  return [...missingForActive(goal), ...goalFieldIssues(goal)];
}

/** What contradicts itself in a goal, drafts included: only what is filled in is looked at. */
export function goalFieldIssues(goal: Goal): readonly FieldIssue[] {
  return [...scaleIssues(goal), ...dateIssues(goal), ...targetIssues(goal)];
}

function scaleIssues(goal: Goal): readonly FieldIssue[] {
  const { scale, goalType, baselineValue, targetValue, tolerance } = goal;
  if (scale === null) return [];
  const issues: FieldIssue[] = [];
  if (goalType !== null && !suitsGoalType(scale, goalType)) {
    issues.push({ path: 'scale', code: 'goal.scale-not-for-type' });
  }
  if (baselineValue !== null && !isOnScale(scale, baselineValue)) {
    issues.push({ path: 'baselineValue', code: 'goal.value-not-on-scale' });
  }
  if (targetValue !== null && !isOnScale(scale, targetValue)) {
    issues.push({ path: 'targetValue', code: 'goal.value-not-on-scale' });
  }
  if (tolerance !== null && !isOnScale(scale, tolerance)) {
    issues.push({ path: 'tolerance', code: 'goal.value-not-on-scale' });
  } else if (tolerance !== null && tolerance !== 0 && scale.kind === 'yes-no') {
    issues.push({ path: 'tolerance', code: 'goal.yes-no-has-no-tolerance' });
  }
  return issues;
}

function dateIssues(goal: Goal): readonly FieldIssue[] {
  const { baselineDate, targetDate } = goal;
  if (baselineDate === null || targetDate === null || targetDate > baselineDate) return [];
  return [{ path: 'targetDate', code: 'goal.target-date-not-after-baseline' }];
}

function targetIssues(goal: Goal): readonly FieldIssue[] {
  const { scale, goalType, baselineValue } = goal;
  const target = targetOf(goal);
  if (scale === null || goalType === null || baselineValue === null || target === null) return [];
  // A scale that does not go with the type is wrong itself: its values are not judged too.
  if (!suitsGoalType(scale, goalType)) return [];
  const gain = improvement(scale, baselineValue, target);
  if (goalType === 'develop' && gain <= 0) {
    const path = scale.kind === 'gas' ? 'baselineValue' : 'targetValue';
    return [{ path, code: 'goal.target-not-better' }];
  }
  if (goalType === 'limit-loss' && gain > 0) {
    return [{ path: 'targetValue', code: 'goal.planned-level-better-than-baseline' }];
  }
  return [];
}

/** What is wrong with a measurement somebody is about to save on this goal. */
export function measurementIssues(
  goal: Goal,
  measurement: Pick<Measurement, 'value' | 'measuredOn'>,
  today: CivilDate,
): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  const { value, measuredOn } = measurement;
  if (goal.scale === null) {
    issues.push({ path: 'value', code: 'goal.measurement-without-scale' });
  } else if (value === null && !mayBeNotAssessed(goal.scale)) {
    issues.push({ path: 'value', code: 'goal.value-missing' });
  } else if (value !== null && !isOnScale(goal.scale, value)) {
    issues.push({ path: 'value', code: 'goal.value-not-on-scale' });
  }
  if (measuredOn > today) {
    issues.push({ path: 'measuredOn', code: 'goal.measured-in-the-future' });
  } else if (goal.baselineDate !== null && measuredOn < goal.baselineDate) {
    issues.push({ path: 'measuredOn', code: 'goal.measured-before-baseline' });
  }
  return issues;
}

import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import type { FieldIssue } from '#shared/base/errors.ts';
import { Version } from '#shared/base/text.ts';
import { Reason } from '#shared/contract/field.ts';
import { GoalFields } from '#shared/contract/goals.ts';
import { Direction, type Goal, type Scale, type SubGoal } from '#shared/domain/goals/model.ts';
import { goalFieldIssues, missingForActive } from '#shared/domain/goals/required.ts';

/** One form for a new goal and an edited one; `version`, `reason` and `agreedAgain` only for the latter. */
export const GoalFormSchema = z.strictObject({
  version: Version.nullable(),
  fields: GoalFields,
  reason: Reason.nullable(),
  agreedAgain: z.boolean().nullable(),
});
export type GoalFormInput = z.input<typeof GoalFormSchema>;
export type GoalFormOutput = z.output<typeof GoalFormSchema>;
export type GoalFormReturn = UseFormReturn<GoalFormInput, unknown, GoalFormOutput>;

const BLANK_FIELDS = {
  interventionId: null,
  title: null,
  citizenWords: null,
  resourcesToday: null,
  theme: null,
  secondaryThemes: [],
  goalType: null,
  scale: { kind: 'ffb-level' },
  baselineValue: null,
  baselineDate: null,
  targetValue: null,
  tolerance: null,
  targetDate: null,
  measuredBy: null,
  consequenceWhenMet: null,
  consequenceText: null,
  agreement: null,
  weight: 1,
} as const satisfies GoalFields;

/** What a new goal begins from: a closed goal, or a sub-goal of a goal. `id` is the one copied. */
export interface CopySource {
  readonly id: string;
  readonly goal: Goal;
  readonly subGoal: SubGoal | null;
}

/** New: blank, for the one help there is. A copy keeps what it is about, not where the citizen then was. */
export function startingFields(
  edited: Goal | null,
  copied: CopySource | null,
  facts: { readonly today: string; readonly onlyInterventionId: string | null },
): GoalFields {
  if (edited) return fieldsOf(edited);
  const { today: baselineDate, onlyInterventionId } = facts;
  if (!copied) {
    return {
      ...BLANK_FIELDS,
      secondaryThemes: [],
      interventionId: onlyInterventionId,
      baselineDate,
    };
  }
  const { goal, subGoal } = copied;
  if (subGoal !== null) {
    const { title, targetDate } = subGoal;
    const { citizenWords, resourcesToday, theme, secondaryThemes, interventionId } = goal;
    return {
      ...BLANK_FIELDS,
      citizenWords,
      resourcesToday,
      theme,
      secondaryThemes,
      interventionId,
      title,
      baselineDate,
      targetDate: targetDate !== null && targetDate > baselineDate ? targetDate : null,
    };
  }
  return {
    ...fieldsOf(goal),
    interventionId: onlyInterventionId,
    baselineValue: null,
    baselineDate,
    targetValue: null,
    targetDate: null,
    agreement: null,
  };
}

export function fieldsOf(goal: Goal): GoalFields {
  const written = Object.entries(goal).filter(([field]) => field in GoalFields.shape);
  return GoalFields.parse(Object.fromEntries(written));
}

/** A scale as it is when it has just been chosen: the unit is still to be written. */
export function blankScale(kind: Scale['kind']): Scale {
  switch (kind) {
    case 'count':
      return { kind, unit: '', direction: 'up' };
    case 'percent':
      return { kind, direction: 'up' };
    case 'gas':
      return { kind, steps: ['', '', '', '', ''] };
    default:
      return { kind };
  }
}

/** The scale is chosen, and what is counted is not written yet. */
const CountWithoutUnit = z.object({
  scale: z.object({
    kind: z.literal('count'),
    unit: z.string().refine((unit) => unit.trim() === ''),
    direction: Direction,
  }),
});

const NOT_A_GOAL_YET = {
  id: '',
  version: 1,
  caseId: '',
  status: 'draft',
  copiedFromId: null,
  closedOn: null,
  closedReason: null,
  followThrough: null,
  followThroughOn: null,
  followThroughText: null,
  annulledAt: null,
  annulledReason: null,
} as const satisfies Partial<Goal>;

/** Stands in for a unit that is still to be written: the scale itself is chosen. */
const NO_UNIT_YET = '?';

/** What is being typed, as a goal: what cannot be read yet counts as not filled in. */
export function asGoal(typed: unknown): Goal {
  const values = z.record(z.string(), z.unknown()).parse(typed);
  const unitless = CountWithoutUnit.safeParse(values);
  const scale = unitless.success ? { ...unitless.data.scale, unit: NO_UNIT_YET } : values['scale'];
  const readable = Object.entries(GoalFields.shape).flatMap(([field, schema]) => {
    const parsed = schema.safeParse(field === 'scale' ? scale : values[field]);
    return parsed.success ? [[field, parsed.data] as const] : [];
  });
  const fields = GoalFields.parse({
    ...BLANK_FIELDS,
    scale: null,
    ...Object.fromEntries(readable),
  });
  return { ...NOT_A_GOAL_YET, ...fields };
}

export interface Gaps {
  readonly missing: readonly FieldIssue[];
  readonly contradictions: readonly FieldIssue[];
}

export function gapsOf(goal: Goal): Gaps {
  const noUnit = goal.scale?.kind === 'count' && goal.scale.unit === NO_UNIT_YET;
  const unit = noUnit ? [{ path: 'scale.unit', code: 'field.required' }] : [];
  return { missing: [...missingForActive(goal), ...unit], contradictions: goalFieldIssues(goal) };
}

import { useTranslation } from 'react-i18next';
import type { GoalFields } from '#shared/contract/goals.ts';

/** A field without a label would show its code name where two saves are laid side by side. */
type FieldLabels = Readonly<
  Record<keyof GoalFields | `${'scale' | 'agreement'}.${string}`, string>
>;

/** The label of each field, by its path in the form and by its own name (a stale save speaks of the row). */
export function useGoalLabels(): Readonly<Record<string, string>> {
  const { t } = useTranslation();
  const fields = {
    title: t('goals.form.title'),
    citizenWords: t('goals.form.citizenWords'),
    resourcesToday: t('goals.form.resourcesToday'),
    theme: t('goals.form.theme'),
    secondaryThemes: t('goals.form.secondaryThemes'),
    interventionId: t('goals.form.intervention'),
    goalType: t('goals.form.goalType'),
    scale: t('goals.form.scale'),
    'scale.unit': t('goals.form.unit'),
    'scale.direction': t('goals.form.direction'),
    'scale.steps.0': t('goals.gas.step.muchLess'),
    'scale.steps.1': t('goals.gas.step.less'),
    'scale.steps.2': t('goals.gas.step.expected'),
    'scale.steps.3': t('goals.gas.step.more'),
    'scale.steps.4': t('goals.gas.step.muchMore'),
    weight: t('goals.gas.weight'),
    baselineValue: t('goals.card.baseline'),
    baselineDate: t('goals.form.baselineDate'),
    targetValue: t('goals.card.target'),
    tolerance: t('goals.form.tolerance'),
    targetDate: t('goals.form.targetDate'),
    measuredBy: t('goals.form.measuredBy'),
    consequenceWhenMet: t('goals.form.consequence'),
    consequenceText: t('goals.form.consequenceText'),
    agreement: t('goals.form.agreement'),
    'agreement.on': t('goals.form.agreedOn'),
    'agreement.text': t('goals.form.notAgreedText'),
  } satisfies FieldLabels;
  const inForm = Object.entries(fields).map(([field, label]) => [`fields.${field}`, label]);
  return {
    ...fields,
    ...Object.fromEntries(inForm),
    reason: t('goals.form.reason'),
    agreedAgain: t('goals.form.agreedAgain'),
  };
}

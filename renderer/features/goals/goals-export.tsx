import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { CaseView, GoalView } from '#shared/domain/cases/view.ts';
import { targetOf } from '#shared/domain/goals/evaluation.ts';
import { CaseExport } from '../../lib/case-export.tsx';
import { valueInWords } from '../../lib/goal-words.ts';
import type { SheetColumn } from '../../lib/sheet.ts';

/** The goals of the case, a line each, with how each one stands. */
export function GoalsExport({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const day = (date: string | null) => (date === null ? null : formatDate(date));
  const onScale = ({ goal }: GoalView, value: number | null) =>
    goal.scale === null || value === null ? null : valueInWords(t, goal.scale, value);
  const columns: readonly SheetColumn<GoalView>[] = [
    { header: t('history.field.title'), value: ({ goal }) => goal.title },
    {
      header: t('history.field.status'),
      value: ({ goal }) => t(`words.goalStatus.${goal.status}`),
    },
    {
      header: t('history.field.goalType'),
      value: ({ goal }) => goal.goalType && t(`words.goalType.${goal.goalType}`),
    },
    { header: t('history.field.theme'), value: (one) => one.themeTerm },
    {
      header: t('history.field.baselineValue'),
      value: (one) => onScale(one, one.goal.baselineValue),
    },
    { header: t('history.field.baselineDate'), value: ({ goal }) => day(goal.baselineDate) },
    { header: t('history.field.targetValue'), value: (one) => onScale(one, targetOf(one.goal)) },
    { header: t('history.field.targetDate'), value: ({ goal }) => day(goal.targetDate) },
    {
      header: t('goals.measure.value'),
      value: (one) => onScale(one, one.evaluation.latest?.value ?? null),
    },
    {
      header: t('goals.list.result'),
      value: ({ goal, evaluation }) =>
        goal.status === 'draft' ? null : t(`words.goalResult.${evaluation.result}`),
    },
    { header: t('history.field.closedOn'), value: ({ goal }) => day(goal.closedOn) },
  ];
  return (
    <CaseExport caseId={view.header.caseId} table="goals" columns={columns} rows={view.goals} />
  );
}

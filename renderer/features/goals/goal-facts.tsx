import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { daysBetween } from '#shared/base/dates.ts';
import { formatDate, formatHundredths, formatPercent } from '#shared/base/format.ts';
import type { GoalView } from '#shared/domain/cases/view.ts';
import type { Goal, Scale } from '#shared/domain/goals/model.ts';
import { GAS_EXPECTED } from '#shared/domain/goals/scale.ts';
import { trendInWords, valueInWords } from '../../lib/goal-words.ts';
import { type Definition, DefinitionList } from '../../ui/layout/definition-list.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import styles from './goals.module.css';

interface GoalFactsProps {
  readonly view: GoalView;
  readonly today: string;
}

/** How it goes, beside the drawing. */
export function GoalFacts({ view, today }: GoalFactsProps) {
  const { t } = useTranslation();
  const { goal, evaluation } = view;
  const { scale } = goal;
  const { latest, progressPercent, trend, pace } = evaluation;
  return (
    <DefinitionList
      items={[
        ...(progressPercent === null
          ? []
          : [
              {
                term: t('goals.card.progress'),
                value: <span className={styles['progress']}>{formatPercent(progressPercent)}</span>,
              },
            ]),
        {
          term: t('goals.card.latest'),
          help: <HelpTerm term="measurement" />,
          value:
            latest === null || scale === null
              ? t('goals.card.noneYet')
              : t('goals.card.latestValue', {
                  value: valueInWords(t, scale, latest.value),
                  date: formatDate(latest.measuredOn),
                  source: t(`words.source.${latest.source}`),
                }),
        },
        {
          term: t('goals.card.trend'),
          help: <HelpTerm term="trend" />,
          value: trendInWords(t, goal, trend),
        },
        ...(pace === null
          ? []
          : [
              {
                term: t('goals.card.pace'),
                help: <HelpTerm term="pace" />,
                value: t(`words.pace.${pace}`),
              },
            ]),
        ...(scale === null ? [] : levels(t, goal, scale)),
        {
          term: t('goals.card.deadline'),
          value: goal.targetDate === null ? null : deadline(t, goal, goal.targetDate, today),
        },
      ]}
    />
  );
}

function levels(t: TFunction, goal: Goal, scale: Scale): readonly Definition[] {
  const { baselineValue, baselineDate, targetValue, tolerance, goalType } = goal;
  return [
    {
      term: t('goals.card.baseline'),
      help: <HelpTerm term="baseline" />,
      value:
        baselineValue === null || baselineDate === null
          ? null
          : t('goals.card.baselineValue', {
              value: valueInWords(t, scale, baselineValue),
              date: formatDate(baselineDate),
            }),
    },
    ...(scale.kind === 'gas'
      ? [{ term: t('goals.gas.expected'), value: valueInWords(t, scale, GAS_EXPECTED) }]
      : []),
    ...((goalType === 'maintain' && scale.kind === 'yes-no') || isPlainGas(goal)
      ? []
      : [
          goalType === 'maintain'
            ? {
                term: t('goals.card.tolerance'),
                help: <HelpTerm term="tolerance" />,
                value: toleranceInWords(t, scale, tolerance ?? 0),
              }
            : {
                term: t(
                  goalType === 'limit-loss' ? 'goals.card.plannedLevel' : 'goals.card.target',
                ),
                value: targetValue === null ? null : valueInWords(t, scale, targetValue),
              },
        ]),
  ];
}

/** On the GAS scale the expected step is the target of every goal; only a tolerance says more. */
function isPlainGas({ scale, goalType, tolerance }: Goal): boolean {
  return scale?.kind === 'gas' && (goalType !== 'maintain' || (tolerance ?? 0) === 0);
}

/** A distance on the scale, not a place on it. */
function toleranceInWords(t: TFunction, scale: Scale, tolerance: number): string {
  if (tolerance === 0) return t('goals.card.toleranceNone');
  const amount = formatHundredths(tolerance);
  if (scale.kind === 'count') return `${amount} ${scale.unit}`;
  return scale.kind === 'percent'
    ? t('goals.card.tolerancePoints', { amount })
    : t('goals.card.toleranceLevels', { amount });
}

function deadline(t: TFunction, goal: Goal, targetDate: string, today: string): string {
  const date = formatDate(targetDate);
  if (goal.status !== 'active' && goal.status !== 'draft') return date;
  const count = daysBetween(today, targetDate);
  if (count === 0) return t('goals.card.deadlineToday', { date });
  return count > 0
    ? t('goals.card.deadlineIn', { date, count })
    : t('goals.card.deadlinePast', { date, count: -count });
}

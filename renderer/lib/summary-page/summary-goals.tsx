import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import { missingOn } from '#shared/domain/committee/missing-on.ts';
import type { SummaryGoal, SummaryView } from '#shared/domain/committee/summary-view.ts';
import { targetOf } from '#shared/domain/goals/evaluation.ts';
import { GoalSpark } from '../../ui/goal-chart/goal-spark.tsx';
import { chartOf, trendInWords, turnedScaleInWords, valueInWords } from '../goal-words.ts';
import { ChangedMark } from './changed-mark.tsx';
import { Lacks } from './titled.tsx';
import styles from './summary-page.module.css';

/** One line a goal, each by itself: many of them go on to the next sheet one by one. */
export function SummaryGoals({ summary }: { readonly summary: SummaryView }) {
  const { t } = useTranslation();
  const { goals, goalFigures, item } = summary;
  return (
    <section>
      <div className={styles['titled']}>
        <h3>{t('committeePage.section.goals')}:</h3> <ChangedMark section="goals" />{' '}
        <span className={styles['soft']}>
          {t('committeePage.goal.measured', {
            measured: goalFigures.measured,
            active: goalFigures.active,
          })}
        </span>{' '}
        {missingOn(summary)('goal') ? <Lacks what={t('committeePage.missing.goal')} /> : null}
        {item.draftsCountReason === null ? null : (
          <span className={styles['text']}>
            {t('committeePage.goal.drafts', { reason: item.draftsCountReason })}
          </span>
        )}
      </div>
      <ul className={styles['goals']}>
        {goals.map((one) => (
          <GoalLine key={one.goal.id} one={one} today={summary.builtOn} />
        ))}
      </ul>
    </section>
  );
}

function GoalLine({ one, today }: { readonly one: SummaryGoal; readonly today: string }) {
  const { t } = useTranslation();
  const { goal, evaluation } = one;
  const isDraft = goal.status === 'draft';
  const chart = isDraft ? null : chartOf(t, one, today);
  return (
    <li>
      <span>
        {goal.title ?? t('words.untitledGoal')}
        {isDraft ? <strong> {t('printing.draft')}</strong> : null}
      </span>
      <span>{isDraft ? null : courseInWords(t, one)}</span>
      <span>
        {isDraft ? null : <strong>{t(`words.goalResult.${evaluation.result}`)}</strong>}
        {[
          evaluation.trend === 'too-few' || isDraft
            ? null
            : ` · ${trendInWords(t, goal, evaluation.trend)}`,
          goal.targetDate === null
            ? null
            : ` · ${t('printing.targetDate', { date: formatDate(goal.targetDate) })}`,
          evaluation.deadlinePassed ? ` · ${t('words.deadlinePassed')}` : null,
          goal.closedOn === null
            ? null
            : ` · ${t('committeePage.goal.closedOn', { status: t(`words.goalStatus.${goal.status}`), date: formatDate(goal.closedOn) })}`,
        ].join('')}
      </span>
      <span>{chart === null ? null : <GoalSpark data={chart} />}</span>
    </li>
  );
}

/** "0 → 3 (01.09.2026) → 5 ture om ugen"; where lower is better it says so. */
function courseInWords(t: TFunction, { goal, evaluation }: SummaryGoal): string {
  const { scale } = goal;
  if (scale === null) return '';
  const said = (value: number | null) => (value === null ? '–' : valueInWords(t, scale, value));
  const latest = evaluation.latest;
  const now =
    latest === null || latest.value === null
      ? t('committeePage.goal.notMeasured')
      : `${said(latest.value)} (${formatDate(latest.measuredOn)})`;
  const target = goal.goalType === 'maintain' ? goal.baselineValue : targetOf(goal);
  const turned = turnedScaleInWords(t, scale);
  const course = `${said(goal.baselineValue)} → ${now} → ${said(target)}`;
  return turned === null ? course : `${course} · ${turned}`;
}

import { useTranslation } from 'react-i18next';
import { formatDate, formatPercent } from '#shared/base/format.ts';
import type { CaseView, GoalView } from '#shared/domain/cases/view.ts';
import { targetOf } from '#shared/domain/goals/evaluation.ts';
import { chartOf, valueInWords } from '../lib/goal-words.ts';
import { GoalChart } from '../ui/goal-chart/goal-chart.tsx';

const CHART_HEIGHT = 170;

/** Open goals with their drawing; closed ones as lines. */
export function GoalSection({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const goals = view.goals.filter(({ goal }) => goal.annulledAt === null);
  if (goals.length === 0) return null;
  const open = goals.filter(({ goal }) => goal.status === 'active' || goal.status === 'draft');
  const closed = goals.filter(({ goal }) => goal.status !== 'active' && goal.status !== 'draft');
  return (
    <section>
      <h2>{t('printing.section.goals')}</h2>
      <p className="soft">
        {t('printing.goalsMeasured', {
          measured: view.goalFigures.measured,
          active: view.goalFigures.active,
        })}
      </p>
      {open.map((one) => (
        <OpenGoal key={one.goal.id} view={one} today={view.today} />
      ))}
      {closed.length > 0 ? <ClosedGoals goals={closed} /> : null}
    </section>
  );
}

function OpenGoal({ view, today }: { readonly view: GoalView; readonly today: string }) {
  const { t } = useTranslation();
  const { goal, evaluation } = view;
  const chart = goal.status === 'active' ? chartOf(t, view, today) : null;
  return (
    <article className="goal">
      <h3>{goal.title ?? t('words.untitledGoal')}</h3>
      {goal.status === 'draft' ? <p className="notice">{t('printing.draft')}</p> : null}
      {goal.citizenWords === null ? null : (
        <p className="words">{t('printing.citizenWords', { words: goal.citizenWords })}</p>
      )}
      <p className="soft">
        {[
          goal.goalType === null ? null : t(`words.goalType.${goal.goalType}`),
          view.themeTerm,
          goal.targetDate === null
            ? null
            : t('printing.targetDate', { date: formatDate(goal.targetDate) }),
          evaluation.progressPercent === null
            ? null
            : t('printing.progress', { percent: formatPercent(evaluation.progressPercent, 0) }),
          evaluation.trend === 'too-few' ? null : t(`words.trend.${evaluation.trend}`),
          evaluation.pace === null ? null : t(`words.pace.${evaluation.pace}`),
          evaluation.deadlinePassed ? t('printing.deadlinePassed') : null,
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      {view.awaits === null ? null : (
        <p>
          <strong>{t('printing.awaitsDecision')}</strong>
        </p>
      )}
      {chart === null ? null : (
        <div className="goal-chart">
          <GoalChart data={chart} forPrint height={CHART_HEIGHT} />
        </div>
      )}
    </article>
  );
}

function ClosedGoals({ goals }: { readonly goals: readonly GoalView[] }) {
  const { t } = useTranslation();
  const value = (view: GoalView, hundredths: number | null) =>
    view.goal.scale === null || hundredths === null
      ? '–'
      : valueInWords(t, view.goal.scale, hundredths);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('printing.column.closedGoal')}</th>
          <th scope="col">{t('printing.column.status')}</th>
          <th scope="col">{t('printing.column.closedOn')}</th>
          <th scope="col">{t('printing.column.fromToLast')}</th>
        </tr>
      </thead>
      <tbody>
        {goals.map((view) => (
          <tr key={view.goal.id}>
            <th scope="row" className="words">
              {view.goal.title ?? t('words.untitledGoal')}
            </th>
            <td>{t(`words.goalStatus.${view.goal.status}`)}</td>
            <td className="nowrap">
              {view.goal.closedOn === null ? '' : formatDate(view.goal.closedOn)}
            </td>
            <td>
              {value(view, view.goal.baselineValue)} → {value(view, targetOf(view.goal))} →{' '}
              {value(view, view.evaluation.latest?.value ?? null)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

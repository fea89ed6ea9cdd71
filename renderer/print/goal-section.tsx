import { useTranslation } from 'react-i18next';
import { formatDate, formatPercent } from '#shared/base/format.ts';
import type { CaseView, GoalView } from '#shared/domain/cases/view.ts';
import { targetOf } from '#shared/domain/goals/evaluation.ts';
import { GasScoreLine } from '../lib/gas-score.tsx';
import { chartOf, trendInWords, valueInWords } from '../lib/goal-words.ts';
import { GoalChart } from '../ui/goal-chart/goal-chart.tsx';
import { GoalHistory } from './goal-history.tsx';

const CHART_HEIGHT = 170;

/** Open goals with their drawing, closed ones with how they ended; each with its history. */
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
      {view.gasScore === null ? null : <GasScoreLine score={view.gasScore} />}
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
      <div className="together">
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
            evaluation.trend === 'too-few' ? null : trendInWords(t, goal, evaluation.trend),
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
      </div>
      <GoalHistory view={view} />
    </article>
  );
}

/** Each closed goal: how it ended, what was decided because of it, and how it came there. */
function ClosedGoals({ goals }: { readonly goals: readonly GoalView[] }) {
  const { t } = useTranslation();
  return (
    <>
      <h3 className="closed-goals">{t('printing.history.closed')}</h3>
      {goals.map((view) => (
        <ClosedGoal key={view.goal.id} view={view} />
      ))}
    </>
  );
}

function ClosedGoal({ view }: { readonly view: GoalView }) {
  const { t } = useTranslation();
  const { goal, evaluation } = view;
  const { closedOn, closedReason } = goal;
  const value = (hundredths: number | null) =>
    goal.scale === null || hundredths === null ? '–' : valueInWords(t, goal.scale, hundredths);
  const status = t(`words.goalStatus.${goal.status}`);
  const date = closedOn === null ? '' : formatDate(closedOn);
  return (
    <article className="closed-goal">
      <div className="together">
        <h4>{goal.title ?? t('words.untitledGoal')}</h4>
        <p className="words">
          {closedReason === null
            ? t('printing.history.closedLine', { status, date })
            : t('printing.history.closedBecause', { status, date, reason: closedReason })}
        </p>
        <p className="soft">
          {t('printing.history.fromTo', {
            baseline: value(goal.baselineValue),
            target: value(goal.goalType === 'maintain' ? goal.baselineValue : targetOf(goal)),
            latest: value(evaluation.latest?.value ?? null),
          })}
        </p>
        <FollowThrough view={view} />
      </div>
      <GoalHistory view={view} />
    </article>
  );
}

function FollowThrough({ view }: { readonly view: GoalView }) {
  const { t } = useTranslation();
  const { followThrough, followThroughOn, followThroughText } = view.goal;
  if (followThrough === null) {
    return view.awaits === null ? null : (
      <p>
        <strong>{t('printing.awaitsDecision')}</strong> {t('printing.history.notDecided')}
      </p>
    );
  }
  return (
    <p className="words">
      {t('printing.history.decided', {
        date: followThroughOn === null ? '' : formatDate(followThroughOn),
        choice: t(`words.consequence.${followThrough}`),
      })}
      {followThroughText === null ? null : `. ${followThroughText}`}
    </p>
  );
}

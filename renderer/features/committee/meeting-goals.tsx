import { useTranslation } from 'react-i18next';
import type { SummaryView } from '#shared/domain/committee/summary-view.ts';
import { chartOf } from '../../lib/goal-words.ts';
import { SummaryGoals } from '../../lib/summary-page/summary-goals.tsx';
import { GoalChart } from '../../ui/goal-chart/goal-chart.tsx';
import styles from './meeting-view.module.css';

/** The goals' lines, and each active goal large, with its table one key away. */
export function MeetingGoals({ summary }: { readonly summary: SummaryView }) {
  const { t } = useTranslation();
  const drawn = summary.goals.flatMap((one) => {
    const data = one.goal.status === 'active' ? chartOf(t, one, summary.builtOn) : null;
    return data === null ? [] : [{ id: one.goal.id, data }];
  });
  return (
    <>
      <SummaryGoals summary={summary} />
      {drawn.length === 0 ? null : (
        <div className={styles['charts']}>
          {drawn.map(({ id, data }) => (
            <section key={id} aria-label={data.title}>
              <p className={styles['chartTitle']}>{data.title}</p>
              <GoalChart data={data} />
            </section>
          ))}
        </div>
      )}
    </>
  );
}

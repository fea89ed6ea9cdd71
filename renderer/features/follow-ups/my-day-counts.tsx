import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyDay } from '#shared/domain/follow-ups/view.ts';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import styles from './follow-ups.module.css';
import { partId, type MyDayPart } from './my-day-list.tsx';

/** "14 opfølgninger i 11 sager": the same numbers as the lists behind them, and the way to each. */
export function MyDayCounts({ counts }: { readonly counts: MyDay['counts'] }) {
  const { t } = useTranslation();
  const schedules = (count: number) => t('followUps.myDay.schedules', { count });
  const cases = t('followUps.myDay.inCases', { count: counts.overdueCases });
  const overdue = t('followUps.myDay.overdueCount', {
    schedules: schedules(counts.overdueSchedules),
    cases,
  });
  return (
    <nav className={styles['tiles']} aria-label={t('followUps.myDay.jump')}>
      {counts.overdueSchedules === 0 ? (
        <StatusTag tone="success">{t('followUps.myDay.noneOverdue')}</StatusTag>
      ) : (
        <Jump to="overdue">
          <StatusTag tone="error">{overdue}</StatusTag>
        </Jump>
      )}
      {counts.todaySchedules === 0 ? null : (
        <Jump to="today">
          <StatusTag tone="warning" shape="clock">
            {t('followUps.myDay.todayCount', { schedules: schedules(counts.todaySchedules) })}
          </StatusTag>
        </Jump>
      )}
      {counts.upcomingSchedules === 0 ? null : (
        <Jump to="upcoming">
          <StatusTag tone="information" shape="clock">
            {t('followUps.myDay.upcomingCount', {
              schedules: schedules(counts.upcomingSchedules),
            })}
          </StatusTag>
        </Jump>
      )}
      {counts.waitingCases === 0 ? null : (
        <Jump to="waiting">
          <StatusTag shape="draft">
            {t('followUps.myDay.waitingCount', { count: counts.waitingCases })}
          </StatusTag>
        </Jump>
      )}
    </nav>
  );
}

function Jump({ to, children }: { readonly to: MyDayPart; readonly children: ReactNode }) {
  const jump = () => {
    const part = document.getElementById(partId(to));
    part?.scrollIntoView({ block: 'start' });
    part?.focus({ preventScroll: true });
  };
  return (
    <button type="button" className={styles['jump']} onClick={jump}>
      {children}
    </button>
  );
}

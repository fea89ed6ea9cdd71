import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatWeek } from '#shared/base/format.ts';
import type { MyDay } from '#shared/domain/follow-ups/view.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { Link } from '../../ui/actions/link.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { CalendarButton } from './calendar-button.tsx';
import styles from './follow-ups.module.css';
import { MyDayCounts } from './my-day-counts.tsx';
import { MyDayDrafts } from './my-day-drafts.tsx';
import { MyDayList } from './my-day-list.tsx';

/** What one has to do on the cases one carries or covers: the first screen of the day. */
export function MyDayScreen() {
  const { t } = useTranslation();
  const day = useQueryEntry('followUps.myDay', null);
  const { refetch } = day;
  // Keeping a draft touches no topic: the form just left may have made one.
  useEffect(() => void refetch(), [refetch]);
  return (
    <Stack>
      <PageHeader
        title={t('followUps.myDay.title')}
        lead={day.data ? <Lead day={day.data} /> : undefined}
        tags={day.data ? <MyDayCounts counts={day.data.counts} /> : undefined}
        actions={
          <>
            <CalendarButton name="followUps.exportCalendar" input={{ scope: 'mine' }} />
            <Link to="/cases/goals">{t('goals.across.short')}</Link>
            <Link to="/follow-ups">{t('followUps.myDay.toDue')}</Link>
          </>
        }
      />
      {day.error ? (
        <ErrorPanel error={day.error.appError} onRetry={() => void day.refetch()} />
      ) : null}
      {day.isPending ? <Skeleton lines={10} /> : null}
      {day.data ? <Day day={day.data} onDraftsChanged={() => void refetch()} /> : null}
    </Stack>
  );
}

function Lead({ day }: { readonly day: MyDay }) {
  const { t } = useTranslation();
  return (
    <p>{t('followUps.myDay.lead', { date: formatDate(day.today), week: formatWeek(day.today) })}</p>
  );
}

interface DayProps {
  readonly day: MyDay;
  readonly onDraftsChanged: () => void;
}

function Day({ day, onDraftsChanged }: DayProps) {
  const { t } = useTranslation();
  const { overdue, dueToday, upcoming, waiting } = day;
  const isEmpty = [overdue, dueToday, upcoming, waiting].every((group) => group.length === 0);
  return (
    <>
      {isEmpty ? (
        <EmptyState
          title={t('followUps.myDay.nothing')}
          actions={<Link to="/cases">{t('followUps.myDay.toCases')}</Link>}
        >
          <p>{t('followUps.myDay.nothingHint')}</p>
        </EmptyState>
      ) : (
        <>
          <MyDayList group="overdue" cases={overdue} />
          <MyDayList group="today" cases={dueToday} />
          <MyDayList group="upcoming" cases={upcoming} />
          <MyDayList group="waiting" cases={waiting} />
        </>
      )}
      {day.counts.putAway === 0 ? null : (
        <p className={styles['soft']}>
          {t('followUps.myDay.putAway', { count: day.counts.putAway })}
        </p>
      )}
      <MyDayDrafts day={day} onDiscarded={onDraftsChanged} />
    </>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { chosenDue, type DueFilter, EVERY_DUE } from '#shared/domain/follow-ups/due-filter.ts';
import { addDays } from '#shared/base/dates.ts';
import { plannedWeeks } from '#shared/domain/follow-ups/spread.ts';
import type { DueRow } from '#shared/domain/follow-ups/view.ts';
import { filterOfWeek, weekLoad } from '#shared/domain/follow-ups/week-load.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { useMay, useUser } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { Row, Stack } from '../../ui/layout/stack.tsx';
import { ChoiceOf } from './choice-of.tsx';
import { useDueView } from './due-view.ts';
import { useSchedulesInCases } from './schedules-in-cases.ts';
import { SpreadPanel } from './spread-panel.tsx';
import { useBars, WeekChart } from './week-chart.tsx';
import { WeekTable } from './week-table.tsx';
import styles from './weeks.module.css';

/** A caseworker sees the own weeks, a team leader the team's and each one's. */
export function WeeksTab() {
  const leads = useMay('team.oversee');
  const { employeeId } = useUser();
  const [chosen, setChosen] = useState<string | null>(leads ? null : employeeId);
  const scope: DueFilter['scope'] = leads ? 'my-teams' : 'mine';
  const due = useQueryEntry('followUps.due', { scope });
  if (due.error) {
    return <ErrorPanel error={due.error.appError} onRetry={() => void due.refetch()} />;
  }
  if (!due.data) return <Skeleton lines={10} />;
  const filter: DueFilter = { ...EVERY_DUE, scope, employeeId: chosen };
  return <Weeks all={due.data} filter={filter} {...(leads ? { onChoose: setChosen } : {})} />;
}

interface WeeksProps {
  readonly all: readonly DueRow[];
  readonly filter: DueFilter;
  /** Given to whoever may look at others'. */
  readonly onChoose?: (employeeId: string | null) => void;
}

function Weeks({ all, filter, onChoose }: WeeksProps) {
  const { t } = useTranslation();
  const today = useToday();
  const [, navigate] = useLocation();
  const [asTable, setAsTable] = useState(false);
  const { show } = useDueView();
  const inWords = useSchedulesInCases();
  const rows = chosenDue(all, filter);
  const load = weekLoad(rows, today);
  const bars = useBars(load, plannedWeeks(rows, today));
  const open = (part: Partial<DueFilter>) => {
    show({ filter: { ...filter, ...part } });
    navigate('/follow-ups');
  };
  const openBar = (id: string) => {
    const week = load.weeks.find(({ monday }) => monday === id);
    open(week ? filterOfWeek(filter, week) : { group: 'overdue' });
  };
  const lastDay = load.weeks.at(-1)?.to ?? today;
  return (
    <Stack gap={6}>
      <Row gap={4}>
        {onChoose ? (
          <ChoiceOf
            label={t('load.due.caseworker')}
            rows={all}
            idOf={(row) => row.caseworkerId}
            labelOf={(row) => row.caseworkerInitials}
            value={filter.employeeId}
            onChange={onChoose}
          />
        ) : null}
        <p className={styles['total']}>{inWords(rows)}</p>
      </Row>
      <section aria-label={t('load.weeks.title')}>
        <Row gap={4}>
          <h2 className={styles['title']}>{t('load.weeks.title')}</h2>
          <Button size="small" kind="quiet" onPress={() => setAsTable(!asTable)}>
            {t(asTable ? 'ui.chart.hideTable' : 'ui.chart.showTable')}
          </Button>
        </Row>
        {asTable ? <WeekTable bars={bars} /> : <WeekChart bars={bars} onOpen={openBar} />}
        {asTable ? null : <p className={styles['legend']}>{t('load.weeks.legend')}</p>}
        <Row gap={4}>
          <Button
            size="small"
            kind="quiet"
            onPress={() => open({ from: addDays(lastDay, 1), to: null })}
          >
            {t('load.weeks.later', { count: load.later.length })}
          </Button>
          <Button size="small" kind="quiet" onPress={() => open({ group: 'notSet' })}>
            {t('load.weeks.notSet', { count: load.notSet.length })}
          </Button>
        </Row>
      </section>
      {filter.employeeId === null ? (
        <p className={styles['legend']}>{t('load.spread.choosePerson')}</p>
      ) : (
        <SpreadPanel key={filter.employeeId} rows={rows} />
      )}
    </Stack>
  );
}

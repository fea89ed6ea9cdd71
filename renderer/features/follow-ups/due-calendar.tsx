import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useLocation } from 'wouter';
import { addDays, addMonths, dayOf, endOfMonth, type CivilDate } from '#shared/base/dates.ts';
import { formatDate, formatWeek } from '#shared/base/format.ts';
import { mondayOf, monthGrid } from '#shared/base/month-grid.ts';
import { chosenDue, dueGroup } from '#shared/domain/follow-ups/due-filter.ts';
import type { DueRow } from '#shared/domain/follow-ups/view.ts';
import { useToday } from '../../lib/clock.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Row, Stack } from '../../ui/layout/stack.tsx';
import { DueFilterBar } from './due-filter-bar.tsx';
import { useDueView } from './due-view.ts';
import styles from './due.module.css';
import { useSchedulesInCases } from './schedules-in-cases.ts';

/** The same choice as the list, by the day it is due. Each day opens its list. */
export function DueCalendar({ all }: { readonly all: readonly DueRow[] }) {
  const { t } = useTranslation();
  const today = useToday();
  const [, navigate] = useLocation();
  const { filter, show } = useDueView();
  const [active, setActive] = useState<CivilDate>(filter.from ?? today);
  const inWords = useSchedulesInCases();
  const rows = chosenDue(all, { ...filter, from: null, to: null });
  const days = Map.groupBy(rows, ({ standing }) => standing.nextDue ?? '');
  const inMonth = rows.filter(({ standing }) => standing.nextDue?.startsWith(active.slice(0, 7)));
  const open = (from: CivilDate, to: CivilDate) => {
    show({ filter: { ...filter, from, to } });
    navigate('/follow-ups');
  };
  return (
    <Stack>
      <DueFilterBar rows={all} />
      <Row gap={3}>
        <Button
          size="small"
          icon={<ChevronLeft />}
          onPress={() => setActive(addMonths(active, -1))}
        >
          {t('load.calendar.previous')}
        </Button>
        <h2 className={styles['month']} aria-live="polite">
          {t(`load.calendar.month.${monthKey(active)}`)} {active.slice(0, 4)}
        </h2>
        <Button
          size="small"
          icon={<ChevronRight />}
          onPress={() => setActive(addMonths(active, 1))}
        >
          {t('load.calendar.next')}
        </Button>
        <Button size="small" kind="quiet" onPress={() => setActive(today)}>
          {t('load.calendar.today')}
        </Button>
      </Row>
      <MonthTable
        active={active}
        days={days}
        onActive={setActive}
        onOpen={(day) => open(day, day)}
      />
      <Row gap={4}>
        <p className={styles['count']}>{t('load.calendar.inMonth', { what: inWords(inMonth) })}</p>
        {inMonth.length === 0 ? null : (
          <Button
            size="small"
            kind="quiet"
            onPress={() => open(`${active.slice(0, 7)}-01`, endOfMonth(active))}
          >
            {t('load.calendar.openMonth')}
          </Button>
        )}
      </Row>
    </Stack>
  );
}

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

function monthKey(date: CivilDate): (typeof MONTHS)[number] {
  return MONTHS[Number(date.slice(5, 7)) - 1] ?? '01';
}

interface MonthTableProps {
  readonly active: CivilDate;
  readonly days: ReadonlyMap<string, readonly DueRow[]>;
  readonly onActive: (day: CivilDate) => void;
  readonly onOpen: (day: CivilDate) => void;
}

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

function MonthTable({ active, days, onActive, onOpen }: MonthTableProps) {
  const { t } = useTranslation();
  const table = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    table.current?.querySelector<HTMLElement>(`[data-day="${active}"]`)?.focus();
  }, [active]);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = dayAfterKey(event.key, active);
    if (to === null) return;
    event.preventDefault();
    moved.current = true;
    onActive(to);
  };
  return (
    <div className={styles['monthScroller']}>
      <table
        ref={table}
        // A grid of dates is a table with this role: no tag has it, and without it a screen reader keeps the arrows.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        className={styles['monthTable']}
        aria-label={t('load.calendar.label')}
      >
        <thead>
          <tr>
            <th scope="col" className={styles['weekHead']}>
              {t('load.calendar.week')}
            </th>
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col">
                {t(`load.calendar.weekday.${day}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(active).map((week) => (
            <tr key={week[0]}>
              <th scope="row" className={styles['weekHead']}>
                {formatWeek(week[0] ?? active).replace('uge ', '')}
              </th>
              {week.map((day) => (
                <td key={day}>
                  <Day
                    day={day}
                    rows={days.get(day) ?? []}
                    isOutside={day.slice(0, 7) !== active.slice(0, 7)}
                    isActive={day === active}
                    onKeyDown={onKeyDown}
                    onOpen={() => {
                      onActive(day);
                      onOpen(day);
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DayProps {
  readonly day: CivilDate;
  readonly rows: readonly DueRow[];
  readonly isOutside: boolean;
  readonly isActive: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpen: () => void;
}

function Day({ day, rows, isOutside, isActive, onKeyDown, onOpen }: DayProps) {
  const { t } = useTranslation();
  const today = useToday();
  const inWords = useSchedulesInCases();
  const cases = new Set(rows.map(({ caseId }) => caseId)).size;
  const isOverdue = rows.some((row) => dueGroup(row) === 'overdue');
  const name = `${formatDate(day)}${day === today ? `, ${t('load.calendar.isToday')}` : ''}: ${
    rows.length === 0 ? t('load.calendar.nothing') : inWords(rows)
  }${isOverdue ? `, ${t('load.calendar.overdue')}` : ''}`;
  return (
    <button
      type="button"
      className={styles['day']}
      data-day={day}
      data-outside={isOutside || undefined}
      data-today={day === today || undefined}
      data-overdue={isOverdue || undefined}
      aria-label={name}
      tabIndex={isActive ? 0 : -1}
      onClick={onOpen}
      onKeyDown={onKeyDown}
    >
      <span className={styles['dayNumber']}>{dayOf(day)}</span>
      {rows.length === 0 ? null : (
        <span className={styles['dayCount']}>
          {isOverdue ? <span aria-hidden="true">! </span> : null}
          {rows.length}
          {cases === rows.length ? null : (
            <span className={styles['dayCases']}>
              {t('followUps.myDay.inCases', { count: cases })}
            </span>
          )}
        </span>
      )}
    </button>
  );
}

/** Arrows by day and week, Home and End in the week, Page Up and Down by month. */
function dayAfterKey(key: string, day: CivilDate): CivilDate | null {
  switch (key) {
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'Home':
      return mondayOf(day);
    case 'End':
      return addDays(mondayOf(day), 6);
    case 'PageDown':
      return addMonths(day, 1);
    case 'PageUp':
      return addMonths(day, -1);
    default:
      return null;
  }
}

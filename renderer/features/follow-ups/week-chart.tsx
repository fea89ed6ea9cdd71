import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatWeek } from '#shared/base/format.ts';
import type { DueRow } from '#shared/domain/follow-ups/view.ts';
import type { WeekLoad } from '#shared/domain/follow-ups/week-load.ts';
import { useSchedulesInCases } from './schedules-in-cases.ts';
import styles from './weeks.module.css';

export interface Bar {
  readonly id: string;
  readonly short: string;
  readonly name: string;
  readonly rows: readonly DueRow[];
  /** Held in the week as planned; null for what is overdue. */
  readonly planned: number | null;
  readonly isOverdue: boolean;
}

/** Overdue first as its own bar, then the weeks. */
export function useBars(load: WeekLoad, planned: readonly number[]): readonly Bar[] {
  const { t } = useTranslation();
  return [
    {
      id: 'overdue',
      short: t('load.weeks.overdueShort'),
      name: t('load.group.overdue'),
      rows: load.overdue,
      planned: null,
      isOverdue: true,
    },
    ...load.weeks.map((week, place) => ({
      id: week.monday,
      short: formatWeek(week.monday).replace('uge ', ''),
      name: t('load.weeks.week', {
        week: formatWeek(week.monday),
        from: formatDate(week.from),
        to: formatDate(week.to),
      }),
      rows: week.rows,
      planned: planned[place] ?? 0,
      isOverdue: false,
    })),
  ];
}

interface WeekChartProps {
  readonly bars: readonly Bar[];
  readonly onOpen: (id: string) => void;
}

/** One stop for the keyboard: arrows walk the bars, Enter opens the list behind one. */
export function WeekChart({ bars, onOpen }: WeekChartProps) {
  const { t } = useTranslation();
  const inWords = useSchedulesInCases();
  const [active, setActive] = useState(0);
  const chart = useRef<HTMLUListElement>(null);
  const most = Math.max(1, ...bars.flatMap(({ rows, planned }) => [rows.length, planned ?? 0]));
  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeAfterKey(event.key, active, bars.length - 1);
    if (to === null) return;
    event.preventDefault();
    setActive(to);
    chart.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <div className={styles['scroller']}>
      <ul ref={chart} aria-label={t('load.weeks.chart')} className={styles['chart']}>
        {bars.map((bar, place) => (
          <li key={bar.id} className={styles['place']} data-overdue={bar.isOverdue || undefined}>
            <button
              type="button"
              className={styles['bar']}
              data-overdue={bar.isOverdue || undefined}
              tabIndex={place === active ? 0 : -1}
              aria-label={`${bar.name}: ${inWords(bar.rows)}${
                bar.planned === null ? '' : `, ${t('load.weeks.plannedIn', { count: bar.planned })}`
              }`}
              onFocus={() => setActive(place)}
              onKeyDown={onKeyDown}
              onClick={() => onOpen(bar.id)}
            >
              <span className={styles['count']}>{bar.rows.length}</span>
              <span className={styles['space']}>
                {bar.rows.length === 0 ? null : (
                  <span
                    className={styles['fill']}
                    style={{ height: `${(bar.rows.length / most) * 100}%` }}
                  />
                )}
                {bar.planned === null || bar.planned === bar.rows.length ? null : (
                  <span
                    className={styles['planned']}
                    style={{ bottom: `${(bar.planned / most) * 100}%` }}
                  />
                )}
              </span>
              <span className={styles['week']}>{bar.short}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function placeAfterKey(key: string, place: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return Math.min(last, place + 1);
    case 'ArrowLeft':
      return Math.max(0, place - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

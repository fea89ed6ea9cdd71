import type { CalendarDate } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { focusAtOnce } from './field-parts.tsx';
import styles from './calendar-view.module.css';

interface CalendarViewProps {
  readonly value: CalendarDate | null;
  readonly today: CalendarDate;
  readonly onChoose: (date: CalendarDate) => void;
}

/** One month, Monday first; arrows move by day, Page Up and Down by month. */
export function CalendarView({ value, today, onChoose }: CalendarViewProps) {
  return (
    <Calendar
      className={styles['calendar']}
      value={value}
      defaultFocusedValue={value ?? today}
      onChange={(date) => onChoose(date)}
      firstDayOfWeek="mon"
      {...focusAtOnce(true)}
    >
      <header className={styles['head']}>
        <Button slot="previous" className={styles['step']}>
          <ChevronLeft size={18} aria-hidden="true" />
        </Button>
        <Heading className={styles['month']} />
        <Button slot="next" className={styles['step']}>
          <ChevronRight size={18} aria-hidden="true" />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={styles['weekday']}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => (
            <CalendarCell
              date={date}
              className={styles['day']}
              data-is-today={date.compare(today) === 0 || undefined}
            />
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

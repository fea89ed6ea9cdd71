import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDate } from '@internationalized/date';
import { Button, Dialog, DialogTrigger, Input, Popover, TextField } from 'react-aria-components';
import { CalendarDays } from 'lucide-react';
import { isNoSuchDate, parseDateInput } from '#shared/base/date-input.ts';
import { type CivilDate, isCivilDate } from '#shared/base/dates.ts';
import { formatDate, formatDayAndDate } from '#shared/base/format.ts';
import { useToday } from '../../lib/clock.ts';
import { CalendarView } from './calendar-view.tsx';
import { ariaFieldProps, FieldTop, type InputFieldProps, focusAtOnce } from './field-parts.tsx';
import styles from './fields.module.css';
import lists from './lists.module.css';

export interface DateFieldProps extends InputFieldProps {
  /** 'YYYY-MM-DD', null for nothing, or the text as typed where it is no date. */
  readonly value: string | null;
  /** Gives the text itself where it is no date, so that the form's schema refuses it and a draft keeps it. */
  readonly onChange: (value: string | null) => void;
  /** The day has been: '01-01-46' is 1946, however near 2046 is. */
  readonly isPast?: boolean;
}

/** "22112026", "22.11.26", "i dag", "om 3 mdr.": one field that says what it understood, and a calendar. */
export function DateField({ inputRef, ...props }: DateFieldProps) {
  const { t } = useTranslation();
  const today = useToday();
  const [text, setText] = useState(() => asText(props.value));
  const [reported, setReported] = useState(props.value);
  const [isOpen, setOpen] = useState(false);

  if (props.value !== reported) {
    setReported(props.value);
    setText(asText(props.value));
  }

  const report = (typed: string) => {
    const next = read(typed, today, props.isPast ?? false);
    setText(typed);
    setReported(next);
    props.onChange(next);
  };
  const date = reported !== null && isCivilDate(reported) ? reported : null;

  return (
    <TextField
      {...ariaFieldProps(props)}
      className={styles['field']}
      data-width={props.width ?? 'short'}
      value={text}
      autoComplete="off"
      isReadOnly={props.isReadOnly ?? false}
      onChange={report}
      onBlur={() => {
        if (date) setText(formatDate(date));
        props.onBlur?.();
      }}
    >
      <FieldTop {...props} />
      <span className={styles['control']}>
        <Input
          className={styles['input']}
          ref={inputRef}
          placeholder={props.placeholder ?? t('ui.date.placeholder')}
          {...focusAtOnce(props.takesFocus)}
        />
        {props.isReadOnly ? null : (
          <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
            <Button
              className={styles['inside']}
              aria-label={t('ui.date.openCalendar', { label: props.label })}
            >
              <CalendarDays size={18} aria-hidden="true" />
            </Button>
            <Popover className={lists['popover']} placement="bottom end">
              <Dialog aria-label={props.label} className={styles['calendarDialog']}>
                <CalendarView
                  value={date ? parseDate(date) : null}
                  today={parseDate(today)}
                  onChoose={(chosen) => {
                    report(formatDate(chosen.toString()));
                    setOpen(false);
                  }}
                />
              </Dialog>
            </Popover>
          </DialogTrigger>
        )}
      </span>
      <span className={styles['understood']} aria-live="polite">
        {understood(text, date)}
      </span>
    </TextField>
  );

  function understood(typed: string, day: CivilDate | null): string {
    if (typed.trim() === '') return '';
    if (day === null) {
      // The error above already says it.
      if (props.errorMessage !== undefined) return '';
      return t(isNoSuchDate(typed, today) ? 'ui.date.noSuchDate' : 'ui.date.notUnderstood');
    }
    if (typed.trim() === formatDate(day)) return '';
    // Short enough for one line: a line that goes as the field is left would move the button one is pressing.
    return t('ui.date.understood', { day: formatDayAndDate(day) });
  }
}

function read(text: string, today: CivilDate, isPast: boolean): string | null {
  if (text.trim() === '') return null;
  const parsed = parseDateInput(text, today, isPast ? { yearsAhead: 0 } : {});
  return parsed.ok ? parsed.value : text;
}

function asText(value: string | null): string {
  if (value === null) return '';
  return isCivilDate(value) ? formatDate(value) : value;
}

import { useState } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { parseDecimal } from '#shared/base/decimal.ts';
import { formatAmount, formatHundredths, formatInteger } from '#shared/base/format.ts';
import { ariaFieldProps, FieldTop, type InputFieldProps, focusAtOnce } from './field-parts.tsx';
import styles from './fields.module.css';

export interface NumberFieldProps extends InputFieldProps {
  /** Whole hundredths: 12,5 is 1250; kr. 2.751,00 is 275100 øre. Null is nothing written. */
  readonly value: number | null;
  /** NaN where the text is no number, so that the form's schema refuses it. */
  readonly onChange: (value: number | null) => void;
  /** "timer", "pct.", "kr. pr. døgn". */
  readonly unit?: string;
  /** Øre: shown with both decimals, 2.751,00. */
  readonly isMoney?: boolean;
  /** A count: the value is the number itself, and part of one is no number. */
  readonly isWhole?: boolean;
  /** As a count, and written without a separator: 2027. */
  readonly isYear?: boolean;
}

/** A Danish number: 1.234,5 or 1234,5. */
export function NumberField({ inputRef, ...props }: NumberFieldProps) {
  const [text, setText] = useState(() => asText(props.value, props));
  const [reported, setReported] = useState(props.value);

  // Changed from outside (reset, draft restored): show it. Never rewrite what is being typed.
  if (!Object.is(props.value, reported)) {
    setReported(props.value);
    setText(asText(props.value, props));
  }

  return (
    <AriaTextField
      {...ariaFieldProps(props)}
      className={styles['field']}
      data-width={props.width ?? 'short'}
      value={text}
      inputMode="decimal"
      autoComplete="off"
      isReadOnly={props.isReadOnly ?? false}
      onChange={(typed) => {
        const next = read(typed, props.isWhole ?? props.isYear);
        setText(typed);
        setReported(next);
        props.onChange(next);
      }}
      onBlur={() => {
        if (!Number.isNaN(reported)) setText(asText(reported, props));
        props.onBlur?.();
      }}
    >
      <FieldTop {...props} />
      <span className={styles['control']}>
        <Input
          className={`${styles['input']} ${styles['number']}`}
          ref={inputRef}
          placeholder={props.placeholder}
          {...focusAtOnce(props.takesFocus)}
        />
        {props.unit ? <span className={styles['affix']}>{props.unit}</span> : null}
      </span>
    </AriaTextField>
  );
}

const HUNDREDTHS = 100;

function read(text: string, isWhole = false): number | null {
  if (text.trim() === '') return null;
  const parsed = parseDecimal(text);
  if (!parsed.ok) return Number.NaN;
  if (!isWhole) return parsed.value;
  return parsed.value % HUNDREDTHS === 0 ? parsed.value / HUNDREDTHS : Number.NaN;
}

function asText(
  value: number | null,
  { isMoney, isWhole, isYear }: Pick<NumberFieldProps, 'isMoney' | 'isWhole' | 'isYear'>,
): string {
  if (value === null || Number.isNaN(value)) return '';
  if (isYear) return String(value);
  if (isWhole) return formatInteger(value);
  return isMoney ? formatAmount(value) : formatHundredths(value);
}

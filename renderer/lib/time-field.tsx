import { useState } from 'react';
import { parseTimeInput } from '#shared/base/time-input.ts';
import { TextField, type TextFieldProps } from '../ui/fields/text-field.tsx';

type TimeFieldProps = Omit<TextFieldProps, 'value' | 'onChange' | 'emptyIsNull'> & {
  /** 'HH:MM'; what is no time stands as the text itself, so that the form's schema refuses it. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
};

/** A time of day as people write it: 9, 930, 9.30. */
export function TimeField({ value, onChange, ...field }: TimeFieldProps) {
  const [text, setText] = useState(value?.replace(':', '.') ?? '');
  const [reported, setReported] = useState(value);

  // Changed from outside (reset, draft restored): show it. Never rewrite what is being typed.
  if (value !== reported) {
    setReported(value);
    setText(value?.replace(':', '.') ?? '');
  }

  return (
    <TextField
      width="short"
      {...field}
      value={text}
      onChange={(typed) => {
        const next = typed.trim() === '' ? null : (parseTimeInput(typed) ?? typed);
        setText(typed);
        setReported(next);
        onChange(next);
      }}
      onBlur={() => {
        if (reported !== null) setText(reported.replace(':', '.'));
        field.onBlur?.();
      }}
    />
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCpr, parseCpr } from '#shared/base/cpr.ts';
import type { BoundField } from '../../lib/form.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';

interface CprFieldProps extends BoundField<string> {
  readonly label: string;
  readonly takesFocus?: boolean;
}

/**
 * Ten digits with or without hyphen; what is odd about a number is said quietly and never refuses it
 * (replacement numbers, numbers without the old check digit).
 */
export function CprField({ label, takesFocus, ...field }: CprFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(() => asText(field.value));
  const [reported, setReported] = useState(field.value);
  if (field.value !== reported) {
    setReported(field.value);
    setText(asText(field.value));
  }
  const parsed = parseCpr(text);
  const note = parsed.ok ? parsed.value.notes[0] : undefined;
  return (
    <TextField
      label={label}
      width="short"
      isRequired
      takesFocus={takesFocus ?? false}
      maxLength={11}
      placeholder={t('cases.cpr.placeholder')}
      description={note === undefined ? undefined : t(`cases.cpr.${note}`)}
      errorMessage={
        field.errorMessage !== undefined && !parsed.ok && text.trim() !== ''
          ? t(`cases.cpr.${parsed.error}`)
          : field.errorMessage
      }
      name={field.name}
      value={text}
      inputRef={field.inputRef}
      onChange={(typed) => {
        const digits = typed.replaceAll(/[\s\-\u2013]/gu, '');
        setText(typed);
        setReported(digits);
        field.onChange(digits);
      }}
      onBlur={() => {
        setText(asText(reported));
        field.onBlur();
      }}
    />
  );
}

function asText(digits: string | null): string {
  if (digits === null) return '';
  return /^\d{10}$/u.test(digits) ? formatCpr(digits) : digits;
}

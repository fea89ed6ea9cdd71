import type { RefCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from '../ui/fields/field-parts.tsx';
import { Select } from '../ui/fields/select.tsx';

const NO_RATING = 'none';

interface RatingFieldProps extends FieldProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly inputRef?: RefCallback<{ focus: () => void }>;
}

/** The citizen's own 0–10: how near. */
export function RatingField({ value, onChange, ...field }: RatingFieldProps) {
  const { t } = useTranslation();
  const options = [
    { id: NO_RATING, label: t('goals.measure.ratingNone') },
    ...Array.from({ length: 11 }, (_, rating) => ({ id: String(rating), label: String(rating) })),
  ];
  return (
    <Select
      width="medium"
      options={options}
      value={value === null ? NO_RATING : String(value)}
      onChange={(chosen) => onChange(chosen === NO_RATING ? null : Number(chosen))}
      {...field}
    />
  );
}

import { useTranslation } from 'react-i18next';
import type { BoundField } from '../../lib/form.tsx';
import type { FieldWidth } from '../../ui/fields/field-parts.tsx';
import { type Option, Select } from '../../ui/fields/select.tsx';
import { useLevelTerms } from '../../lib/concepts.ts';

interface LevelFieldProps extends BoundField<number | null> {
  readonly kind: 'support-need-level' | 'functional-level';
  readonly label: string;
  readonly help?: React.ReactNode;
  readonly hideLabel?: boolean;
  readonly width?: FieldWidth;
}

const NOT_ASSESSED = 'not-assessed';

/** A level 0–4 of the catalogue, or "ikke vurderet". Lower is better. */
export function LevelField({ kind, value, onChange, ...field }: LevelFieldProps) {
  const { t } = useTranslation();
  const terms = useLevelTerms(kind);
  const options: Option[] = [
    { id: NOT_ASSESSED, label: t('cases.need.notAssessed') },
    ...[...terms]
      .toSorted(([a], [b]) => a - b)
      .map(([level, term]) => ({ id: String(level), label: `${level} – ${term}` })),
  ];
  return (
    <Select
      {...field}
      options={options}
      value={value === null ? NOT_ASSESSED : String(value)}
      onChange={(id) => onChange(id === NOT_ASSESSED ? null : Number(id))}
    />
  );
}

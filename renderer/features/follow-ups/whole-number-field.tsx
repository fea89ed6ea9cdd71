import { NumberField, type NumberFieldProps } from '../../ui/fields/number-field.tsx';

/** A count. The field underneath speaks of hundredths. */
export function WholeNumberField({ value, onChange, ...field }: NumberFieldProps) {
  return (
    <NumberField
      value={value === null ? null : value * 100}
      onChange={(hundredths) => onChange(hundredths === null ? null : hundredths / 100)}
      {...field}
    />
  );
}

import type { BoundField } from './form.tsx';
import { ComboBox } from '../ui/fields/combo-box.tsx';
import type { FieldWidth } from '../ui/fields/field-parts.tsx';
import type { Option } from '../ui/fields/select.tsx';
import { useOptionSearch } from './option-search.ts';

interface OptionFieldProps extends BoundField<string | null> {
  readonly options: readonly Option[];
  readonly label: string;
  readonly description?: string;
  readonly isRequired?: boolean;
  readonly takesFocus?: boolean;
  readonly width?: FieldWidth;
}

/** One of many known options, found by typing part of it. */
export function OptionField({ options, ...field }: OptionFieldProps) {
  const search = useOptionSearch(options);
  const chosen = options.find(({ id }) => id === field.value);
  return (
    <ComboBox
      {...field}
      value={field.value === '' ? null : field.value}
      // The label of a value that was there before the options had been read.
      key={chosen ? 'known' : 'unknown'}
      search={search}
      {...(chosen ? { valueLabel: chosen.label } : {})}
    />
  );
}

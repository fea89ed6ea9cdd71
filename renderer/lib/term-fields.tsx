import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { X } from 'lucide-react';
import type { BoundField } from './form.tsx';
import { Button } from '../ui/actions/button.tsx';
import { ComboBox } from '../ui/fields/combo-box.tsx';
import type { FieldWidth } from '../ui/fields/field-parts.tsx';
import { useTermOptions } from './concepts.ts';
import { OptionField } from './option-field.tsx';
import { useOptionSearch } from './option-search.ts';
import styles from './term-fields.module.css';

type TermKind = Parameters<typeof useTermOptions>[0];

interface TermFieldProps extends BoundField<string | null> {
  readonly kind: TermKind;
  readonly label: string;
  readonly isRequired?: boolean;
  readonly width?: FieldWidth;
}

/** One term of Fælles Faglige Begreber, found by typing part of it or of its group. */
export function TermField({ kind, ...field }: TermFieldProps) {
  return <OptionField options={useTermOptions(kind)} {...field} />;
}

interface TermsFieldProps extends Omit<BoundField<string[]>, 'value'> {
  readonly value: readonly string[] | null;
  readonly kind: TermKind;
  readonly label: string;
  readonly description?: string;
}

/** Any number of terms: chosen ones stand under the field, each with its own way out. */
export function TermsField({ kind, value, ...field }: TermsFieldProps) {
  const { t } = useTranslation();
  const options = useTermOptions(kind);
  const codes = value ?? [];
  const left = useMemo(
    () => options.filter(({ id }) => !(value ?? []).includes(id)),
    [options, value],
  );
  const search = useOptionSearch(left);
  const [added, setAdded] = useState(0);
  return (
    <div className={styles['terms']}>
      <ComboBox
        {...field}
        // A new field after each choice: it begins empty, ready for the next.
        key={added}
        takesFocus={added > 0}
        placeholder={t('cases.terms.add')}
        value={null}
        search={search}
        onChange={(code) => {
          if (code === null) return;
          field.onChange([...codes, code]);
          setAdded(added + 1);
        }}
      />
      {codes.length === 0 ? null : (
        <ul className={styles['chosen']} aria-label={field.label}>
          {codes.map((code) => (
            <Chosen
              key={code}
              label={options.find(({ id }) => id === code)?.label ?? code}
              onRemove={() => field.onChange(codes.filter((one) => one !== code))}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function Chosen({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }) {
  const { t } = useTranslation();
  return (
    <li className={styles['chosenOne']}>
      {label}
      <Button
        kind="quiet"
        size="small"
        icon={<X />}
        aria-label={t('cases.terms.remove', { term: label })}
        onPress={onRemove}
      >
        {null}
      </Button>
    </li>
  );
}

import { useTranslation } from 'react-i18next';
import { Button, Input, Label, SearchField as AriaSearchField } from 'react-aria-components';
import type { Ref } from 'react';
import { Search, X } from 'lucide-react';
import styles from './fields.module.css';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit?: (value: string) => void;
  readonly placeholder?: string;
  readonly showLabel?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** Filters as one types; Escape empties. */
export function SearchField({ inputRef, ...props }: SearchFieldProps) {
  const { t } = useTranslation();
  return (
    <AriaSearchField
      className={styles['field']}
      data-width="full"
      value={props.value}
      onChange={props.onChange}
      autoComplete="off"
      {...(props.onSubmit ? { onSubmit: props.onSubmit } : {})}
    >
      <Label className={props.showLabel ? styles['label'] : 'visually-hidden'}>{props.label}</Label>
      <span className={styles['control']}>
        <span className={styles['inside']} aria-hidden="true">
          <Search size={18} />
        </span>
        <Input className={styles['input']} ref={inputRef} placeholder={props.placeholder} />
        {props.value === '' ? null : (
          <Button className={styles['inside']} aria-label={t('ui.clearSearch')}>
            <X size={18} aria-hidden="true" />
          </Button>
        )}
      </span>
    </AriaSearchField>
  );
}

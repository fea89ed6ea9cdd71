import { useTranslation } from 'react-i18next';
import type { Ref } from 'react';
import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import { ChevronDown } from 'lucide-react';
import { ariaFieldProps, type FieldProps, FieldTop } from './field-parts.tsx';
import styles from './fields.module.css';
import lists from './lists.module.css';

export interface Option<Value extends string = string> {
  readonly id: Value;
  readonly label: string;
  readonly description?: string;
}

export interface SelectProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLButtonElement>;
}

/** One of a short, known list (up to about fifteen). Longer lists: ComboBox. */
export function Select<Value extends string>({ inputRef, ...props }: SelectProps<Value>) {
  const { t } = useTranslation();
  return (
    <AriaSelect
      {...ariaFieldProps(props)}
      className={styles['field']}
      data-width={props.width ?? 'medium'}
      value={props.value}
      onChange={(key) => {
        const chosen = props.options.find((option) => option.id === key);
        if (chosen) props.onChange(chosen.id);
      }}
      placeholder={props.placeholder ?? t('ui.choose')}
      isDisabled={props.isReadOnly ?? false}
    >
      <FieldTop {...props} />
      <span className={styles['control']}>
        <Button className={lists['trigger']} ref={inputRef}>
          <SelectValue className={lists['value']}>
            {({ selectedText, isPlaceholder, defaultChildren }) =>
              isPlaceholder ? defaultChildren : selectedText
            }
          </SelectValue>
          <ChevronDown size={18} aria-hidden="true" />
        </Button>
      </span>
      <Popover className={lists['popover']}>
        <ListBox className={lists['list']} items={props.options}>
          {(option) => <OptionRow option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

export function OptionRow({ option }: { readonly option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className={lists['option']}>
      <Text slot="label">{option.label}</Text>
      {option.description ? (
        <Text slot="description" className={lists['optionDescription']}>
          {option.description}
        </Text>
      ) : null}
    </ListBoxItem>
  );
}

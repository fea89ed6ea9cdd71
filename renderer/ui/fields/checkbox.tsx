import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import {
  Checkbox as AriaCheckbox,
  CheckboxGroup as AriaCheckboxGroup,
} from 'react-aria-components';
import { Check } from 'lucide-react';
import { ariaFieldProps, type FieldProps, FieldTop } from './field-parts.tsx';
import { useGroupFocus } from './group-focus.ts';
import type { Option } from './select.tsx';
import styles from './fields.module.css';
import choices from './choices.module.css';

export interface CheckboxProps {
  readonly children: ReactNode;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly description?: ReactNode;
  readonly errorMessage?: string | undefined;
  readonly name?: string;
  readonly onBlur?: () => void;
  readonly inputRef?: Ref<{ focus: () => void }>;
}

export function Checkbox(props: CheckboxProps) {
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(props.inputRef, () => ({ focus: () => input.current?.focus() }));
  return (
    <div className={styles['field']}>
      <AriaCheckbox
        className={choices['choice']}
        isSelected={props.value}
        onChange={props.onChange}
        isInvalid={props.errorMessage !== undefined}
        inputRef={input}
        {...(props.name ? { name: props.name } : {})}
        {...(props.onBlur ? { onBlur: props.onBlur } : {})}
      >
        <ChoiceMark />
        <span className={choices['choiceText']}>
          {props.children}
          {props.description ? (
            <span className={styles['description']}>{props.description}</span>
          ) : null}
          {props.errorMessage ? (
            <span className={styles['error']}>{props.errorMessage}</span>
          ) : null}
        </span>
      </AriaCheckbox>
    </div>
  );
}

function ChoiceMark() {
  return (
    <span className={choices['mark']} aria-hidden="true">
      <Check />
    </span>
  );
}

export interface CheckboxGroupProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[];
  readonly value: readonly Value[];
  readonly onChange: (value: Value[]) => void;
  readonly inputRef?: Ref<{ focus: () => void }>;
}

/** Several of a short list. */
export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  const group = useGroupFocus(props.inputRef);
  return (
    <AriaCheckboxGroup
      ref={group}
      {...ariaFieldProps(props)}
      className={styles['field']}
      data-width={props.width ?? 'full'}
      value={[...props.value]}
      onChange={(chosen) =>
        props.onChange(props.options.map((option) => option.id).filter((id) => chosen.includes(id)))
      }
      isReadOnly={props.isReadOnly ?? false}
    >
      <FieldTop {...props} />
      <div className={choices['choices']}>
        {props.options.map((option) => (
          <AriaCheckbox key={option.id} value={option.id} className={choices['choice']}>
            <ChoiceMark />
            <span className={choices['choiceText']}>
              {option.label}
              {option.description ? (
                <span className={styles['description']}>{option.description}</span>
              ) : null}
            </span>
          </AriaCheckbox>
        ))}
      </div>
    </AriaCheckboxGroup>
  );
}

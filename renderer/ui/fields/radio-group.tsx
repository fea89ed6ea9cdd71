import type { Ref } from 'react';
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components';
import { ariaFieldProps, type FieldProps, FieldTop } from './field-parts.tsx';
import { useGroupFocus } from './group-focus.ts';
import type { Option } from './select.tsx';
import styles from './fields.module.css';
import choices from './choices.module.css';

export interface RadioGroupProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly orientation?: 'vertical' | 'horizontal';
  readonly inputRef?: Ref<{ focus: () => void }>;
}

/** One of two to seven, all in sight. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const group = useGroupFocus(props.inputRef);
  return (
    <AriaRadioGroup
      ref={group}
      {...ariaFieldProps(props)}
      className={styles['field']}
      data-width={props.width ?? 'full'}
      value={props.value}
      onChange={(id) => {
        const chosen = props.options.find((option) => option.id === id);
        if (chosen) props.onChange(chosen.id);
      }}
      orientation={props.orientation ?? 'vertical'}
      isReadOnly={props.isReadOnly ?? false}
    >
      <FieldTop {...props} />
      <div className={choices['choices']} data-orientation={props.orientation ?? 'vertical'}>
        {props.options.map((option) => (
          <Radio key={option.id} value={option.id} className={choices['choice']}>
            <span className={`${choices['mark']} ${choices['round']}`} aria-hidden="true">
              <span className={choices['dot']} />
            </span>
            <span className={choices['choiceText']}>
              {option.label}
              {option.description ? (
                <span className={styles['description']}>{option.description}</span>
              ) : null}
            </span>
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}

import type { ReactNode } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import {
  ariaFieldProps,
  FieldTop,
  type InputFieldProps,
  focusAtOnce,
  type OnText,
  tellText,
} from './field-parts.tsx';
import styles from './fields.module.css';

interface TextFieldBase extends InputFieldProps {
  readonly value: string | null;
  readonly type?: 'text' | 'password' | 'tel' | 'email';
  /** Never 'on': the page is asked by nobody to remember a person. */
  readonly autoComplete?: 'off' | 'current-password' | 'new-password' | 'username';
  readonly maxLength?: number;
  /** Stands after the input: a unit. */
  readonly suffix?: ReactNode;
}

export type TextFieldProps = TextFieldBase & OnText;

/** One line of text. */
export function TextField({ inputRef, ...props }: TextFieldProps) {
  return (
    <AriaTextField
      {...ariaFieldProps(props)}
      className={styles['field']}
      data-width={props.width ?? 'full'}
      value={props.value ?? ''}
      onChange={(text) => tellText(props, text)}
      isReadOnly={props.isReadOnly ?? false}
      type={props.type ?? 'text'}
      autoComplete={props.autoComplete ?? 'off'}
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
    >
      <FieldTop {...props} />
      <span className={styles['control']}>
        <Input
          className={styles['input']}
          ref={inputRef}
          placeholder={props.placeholder}
          {...focusAtOnce(props.takesFocus)}
        />
        {props.suffix ? <span className={styles['affix']}>{props.suffix}</span> : null}
      </span>
    </AriaTextField>
  );
}

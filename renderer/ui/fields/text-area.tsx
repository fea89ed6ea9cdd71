import type { Ref } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import {
  ariaFieldProps,
  type FieldProps,
  FieldTop,
  focusAtOnce,
  type OnText,
  tellText,
} from './field-parts.tsx';
import styles from './fields.module.css';

interface TextAreaBase extends FieldProps {
  readonly value: string | null;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
  readonly takesFocus?: boolean;
}

export type TextAreaProps = TextAreaBase & OnText;

/** Several lines; grows with what is written. */
export function TextArea({ inputRef, ...props }: TextAreaProps) {
  return (
    <AriaTextField
      {...ariaFieldProps(props)}
      className={styles['field']}
      data-width={props.width ?? 'full'}
      value={props.value ?? ''}
      onChange={(text) => tellText(props, text)}
      isReadOnly={props.isReadOnly ?? false}
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
    >
      <FieldTop {...props} />
      <AriaTextArea
        className={styles['area']}
        ref={inputRef}
        rows={props.rows ?? 3}
        {...focusAtOnce(props.takesFocus)}
      />
    </AriaTextField>
  );
}

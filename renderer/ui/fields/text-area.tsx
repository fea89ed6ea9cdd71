import type { Ref } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { ariaFieldProps, type FieldProps, FieldTop, focusAtOnce } from './field-parts.tsx';
import styles from './fields.module.css';

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
  readonly takesFocus?: boolean;
}

/** Several lines; grows with what is written. */
export function TextArea({ inputRef, ...props }: TextAreaProps) {
  return (
    <AriaTextField
      {...ariaFieldProps(props)}
      className={styles['field']}
      data-width={props.width ?? 'full'}
      value={props.value}
      onChange={props.onChange}
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

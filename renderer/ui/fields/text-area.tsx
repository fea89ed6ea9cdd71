import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { formatInteger } from '#shared/base/format.ts';
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
  /** Stops the typing; where something may be pasted in, `longest` keeps it and says so. */
  readonly maxLength?: number;
  /** How many characters can be saved: told as the text comes near, refused as soon as it is too long. */
  readonly longest?: number | undefined;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
  readonly takesFocus?: boolean;
}

export type TextAreaProps = TextAreaBase & OnText;

/** From here on the length is told: nobody counts characters before. */
const NEAR = 0.9;

/** Several lines; grows with what is written. */
export function TextArea({ inputRef, ...given }: TextAreaProps) {
  const { t } = useTranslation();
  const { longest = Infinity } = given;
  // What is saved has no space round it.
  const length = (given.value ?? '').trim().length;
  const lengths = { length: formatInteger(length), most: formatInteger(longest) };
  const tooLong = length > longest ? t('errors.field.tooLong', lengths) : undefined;
  const props = { ...given, errorMessage: given.errorMessage ?? tooLong };
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
      {/* Also when it is too long: who writes at the end of a long text does not see the sentence above it. */}
      {length > longest * NEAR ? (
        <span className={styles['description']}>{t('ui.textLength', lengths)}</span>
      ) : null}
    </AriaTextField>
  );
}

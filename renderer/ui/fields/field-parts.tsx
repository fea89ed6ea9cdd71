import type { ReactNode, Ref } from 'react';
import {
  ButtonContext,
  FieldError,
  Label,
  LabelContext,
  PopoverContext,
  Provider,
  Text,
  TextContext,
} from 'react-aria-components';
import { CircleAlert } from 'lucide-react';
import styles from './fields.module.css';

/** What every field takes. A form fills name, errorMessage, onBlur and inputRef (lib/form.tsx). */
export interface FieldProps {
  readonly label: string;
  readonly description?: ReactNode;
  /** What was wrong and the way on; undefined where nothing is. */
  readonly errorMessage?: string | undefined;
  readonly isRequired?: boolean;
  readonly isReadOnly?: boolean;
  /** A <HelpTerm/> beside the label. */
  readonly help?: ReactNode;
  readonly name?: string;
  readonly onBlur?: () => void;
  /** The label is read aloud but not drawn: only where the surroundings say the same. */
  readonly hideLabel?: boolean;
  readonly width?: FieldWidth;
}

export type FieldWidth = 'short' | 'medium' | 'full';

export interface InputFieldProps extends FieldProps {
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly placeholder?: string;
  /** The first field of a dialog or a quick form. */
  readonly takesFocus?: boolean;
}

/** Label, description and error, in that order, above the control: the error must not hide under a keyboard or a list. */
export function FieldTop(
  props: Pick<
    FieldProps,
    'label' | 'description' | 'errorMessage' | 'isRequired' | 'help' | 'hideLabel'
  >,
) {
  return (
    <>
      <span className={props.hideLabel ? 'visually-hidden' : styles['labelRow']}>
        <Label className={styles['label']}>
          {props.label}
          {props.isRequired ? (
            <span aria-hidden="true" className={styles['required']}>
              {' '}
              *
            </span>
          ) : null}
        </Label>
        {props.help ? <Apart>{props.help}</Apart> : null}
      </span>
      {props.description ? (
        <Text slot="description" className={styles['description']}>
          {props.description}
        </Text>
      ) : null}
      <FieldError className={styles['error']}>
        {props.errorMessage ? (
          <>
            <CircleAlert size={16} aria-hidden="true" />
            <span>{props.errorMessage}</span>
          </>
        ) : null}
      </FieldError>
    </>
  );
}

/** React Aria hands a field's own button and texts to whatever stands inside it; help has its own. */
function Apart({ children }: { readonly children: ReactNode }) {
  return (
    <Provider
      values={[
        [ButtonContext, null],
        [PopoverContext, null],
        [LabelContext, null],
        [TextContext, null],
      ]}
    >
      {children}
    </Provider>
  );
}

/** The props of every React Aria field that come straight from ours. */
export function ariaFieldProps(props: FieldProps) {
  return {
    isInvalid: props.errorMessage !== undefined,
    isRequired: props.isRequired ?? false,
    validationBehavior: 'aria' as const,
    ...(props.name === undefined ? {} : { name: props.name }),
    ...(props.onBlur === undefined ? {} : { onBlur: props.onBlur }),
  };
}

/** Focus on opening is right where the person has just asked for the field: a dialog, a quick entry. */
export function focusAtOnce(takesFocus: boolean | undefined) {
  return takesFocus ? { autoFocus: true } : {};
}

/** A text that may be left out is null when empty, never '': the models know no empty text. */
export type OnText =
  | { readonly emptyIsNull?: false; readonly onChange: (value: string) => void }
  | { readonly emptyIsNull: true; readonly onChange: (value: string | null) => void };

export function tellText(field: OnText, text: string): void {
  if (field.emptyIsNull) field.onChange(text === '' ? null : text);
  else field.onChange(text);
}

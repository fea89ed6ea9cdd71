import { type ReactNode, useId } from 'react';
import { Button as AriaButton, type PressEvent } from 'react-aria-components';
import styles from './button.module.css';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps {
  readonly children: ReactNode;
  /** One primary a screen. Default: secondary. */
  readonly kind?: ButtonKind;
  readonly type?: 'button' | 'submit';
  readonly onPress?: (event: PressEvent) => void;
  readonly icon?: ReactNode;
  /** Shown as "⌘"-less text at the right, e.g. "Ctrl+G". */
  readonly shortcut?: string;
  /** Why it cannot be used now: shown beside the button. There is no other way to disable one. */
  readonly disabledReason?: string | undefined;
  /** Work under way: keeps its place and its focus, and cannot be pressed twice. */
  readonly isPending?: boolean;
  readonly size?: 'normal' | 'small';
  /** Only for a button that shows an icon alone. */
  readonly 'aria-label'?: string;
  readonly takesFocus?: boolean;
}

/**
 * A blocked button stays focusable, so that the keyboard and the screen reader meet its reason too.
 */
export function Button(props: ButtonProps) {
  const reasonId = useId();
  const { kind = 'secondary', size = 'normal', disabledReason } = props;
  const blocked = disabledReason !== undefined;
  const button = (
    <AriaButton
      className={styles['button']}
      type={blocked ? 'button' : (props.type ?? 'button')}
      data-kind={kind}
      data-size={size}
      data-blocked={blocked || undefined}
      isPending={props.isPending ?? false}
      {...(props.takesFocus ? { autoFocus: true } : {})}
      {...(blocked ? { 'aria-describedby': reasonId, 'aria-disabled': 'true' } : {})}
      {...(props['aria-label'] ? { 'aria-label': props['aria-label'] } : {})}
      {...(props.onPress && !blocked ? { onPress: props.onPress } : {})}
    >
      {props.icon ? (
        <span className={styles['icon']} aria-hidden="true">
          {props.icon}
        </span>
      ) : null}
      {props.children}
      {props.shortcut ? <kbd className={styles['shortcut']}>{props.shortcut}</kbd> : null}
    </AriaButton>
  );
  if (!blocked) return button;
  return (
    <span className={styles['withReason']}>
      {button}
      <span id={reasonId} className={styles['reason']}>
        {disabledReason}
      </span>
    </span>
  );
}

/** Buttons in a row, wrapping; the primary one first. */
export function ButtonRow({
  children,
  align = 'start',
}: {
  readonly children: ReactNode;
  readonly align?: 'start' | 'end';
}) {
  return (
    <div className={styles['row']} data-align={align}>
      {children}
    </div>
  );
}

import type { ComponentProps } from 'react';
import { Focusable, Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import styles from './tooltip.module.css';

interface TooltipProps {
  readonly text: string;
  /** Something that takes focus: a button or a link. Never the only bearer of what must be known. */
  readonly children: ComponentProps<typeof Focusable>['children'];
}

export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500}>
      <Focusable>{children}</Focusable>
      <AriaTooltip className={styles['tooltip']} offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}

import type { RefObject } from 'react';
import { useShortcut } from '../../lib/shortcuts.ts';

/** To the outcome that is chosen in the form, or the first of them. */
export function useKeyToDecision(form: RefObject<HTMLFormElement | null>): void {
  useShortcut('to-decision', () => {
    const outcomes = form.current?.querySelector('[role="radiogroup"]');
    const chosen = outcomes?.querySelector<HTMLElement>('input:checked');
    (chosen ?? outcomes?.querySelector<HTMLElement>('input'))?.focus();
  });
}

/** Keyboard ways that more than one part of the page needs. */

/** To the top of the screen itself, so that one stands where one has gone and not where one came from. */
export function focusScreen(): void {
  scrollToTop();
  document.querySelector('main')?.focus({ preventScroll: true });
}

/** For a form that takes the cursor itself as it opens: one sees from the top what one is filling in. */
export function scrollToTop(): void {
  // In a narrow window the page itself scrolls.
  for (const scroller of [document.querySelector('main'), document.scrollingElement]) {
    scroller?.scrollTo({ top: 0 });
  }
}

/** A list that opens is a button; among radio buttons only the chosen one is reached. */
const FIELDS =
  'input:not([type="hidden"], [tabindex="-1"]), textarea, button[aria-haspopup="listbox"]';

/** To the first thing to fill in; to the heading where there is none. */
export function focusFirstField(part: Element | null): void {
  focusOn(part?.querySelector(FIELDS) ?? part?.querySelector('h2, h3, h4') ?? null);
}

/** Also on what is no control: a heading is read aloud, and the next Tab goes on from there. */
export function focusOn(target: Element | null, { preventScroll = false } = {}): void {
  if (!(target instanceof HTMLElement)) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll });
}

/** Nobody's, or the whole screen's, as after going somewhere by a link that is gone now. */
export function hasNoFocus(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.matches('main');
}

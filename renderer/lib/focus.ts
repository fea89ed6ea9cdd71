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

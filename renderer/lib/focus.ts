/** Keyboard ways that more than one part of the page needs. */
export const SEARCH_FIELD_ID = 'global-search';

export function focusSearch(): void {
  document.getElementById(SEARCH_FIELD_ID)?.focus();
}

/** For a form that takes the cursor itself as it opens: one sees from the top what one is filling in. */
export function scrollToTop(): void {
  // In a narrow window the page itself scrolls.
  for (const scroller of [document.querySelector('main'), document.scrollingElement]) {
    scroller?.scrollTo({ top: 0 });
  }
}

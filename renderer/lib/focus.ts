/** Keyboard ways that more than one part of the page needs. */
export const SEARCH_FIELD_ID = 'global-search';

export function focusSearch(): void {
  document.getElementById(SEARCH_FIELD_ID)?.focus();
}

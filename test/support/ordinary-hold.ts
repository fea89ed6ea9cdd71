/** A follow-up that is ordinary, new, and in nobody's way. */
export const ORDINARY_HOLD = {
  tightSeriesId: null,
  countsAsOrdinary: true,
  known: null,
  deciding: null,
  replaces: null,
} as const;

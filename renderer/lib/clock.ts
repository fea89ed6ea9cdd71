import { createContext, useContext } from 'react';
import type { CivilDate, Instant } from '#shared/base/dates.ts';

/** The page's only reading of the clock: when an answer came. What day it is comes from the backend. */
export function nowInstant(): Instant {
  return new Date().toISOString();
}

export const TodayContext = createContext<CivilDate | null>(null);

/** Today as the backend sees it (session.state), so that page and rules never disagree around midnight. */
export function useToday(): CivilDate {
  const today = useContext(TodayContext);
  if (today === null) throw new Error('useToday needs a TodayContext above it');
  return today;
}

import * as fc from 'fast-check';
import { addDays, type CivilDate } from '#shared/base/dates.ts';

/** Any day from 1900 to 2100. */
export const anyDate: fc.Arbitrary<CivilDate> = fc
  .integer({ min: 0, max: 73_413 })
  .map((days) => addDays('1900-01-01', days));

/** Two days in order, at most five years apart. */
export const anySpan = fc
  .tuple(anyDate, fc.integer({ min: 0, max: 1826 }))
  .map(([from, days]) => ({ from, to: addDays(from, days) }));

import { z } from 'zod';

/**
 * Money in whole øre, with sign. 1.249,50 kr. is 124950. Never a floating point number of kroner:
 * anything that divides goes through rational.ts and is rounded once.
 */
export const Oere = z.int();
export type Oere = z.infer<typeof Oere>;

/** An amount that is paid: not negative, at most 100 mio. kr. */
export const OereAmount = Oere.min(0).max(10_000_000_000);

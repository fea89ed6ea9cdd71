import { z } from 'zod';
import { CivilDate } from '../base/dates.ts';
import { Id } from '../base/ids.ts';
import { Prose } from '../base/text.ts';
import { returns } from './define.ts';

/** Pieces of input that mean the same in every area. */

/** The words a person gives for a change that history needs. */
export const Reason = Prose.max(2_000);
export const UserName = z.string().trim().min(2).max(60);
/** Length is the rule that helps; 12 characters is the least. */
export const Password = z.string().min(12).max(500);
/** A password as it is tried: no rule, so that an old or wrong one is refused as wrong and not as invalid. */
export const TriedPassword = z.string().max(500);

/** What a list became as a file: nothing when it was empty or the person thought better of it. */
export const Exported = returns<{ readonly saved: boolean; readonly rows: number }>();

/**
 * A list as it stands on the screen, on its way into a file. The words are the page's; that formulas and
 * CPR numbers do not leave as they are, and that it is logged, is the backend's.
 */
export const TableOnScreen = z.strictObject({
  headers: z.array(z.string().max(200)).min(1).max(40),
  rows: z.array(z.array(z.string().max(20_000).or(z.number()).nullable()).max(40)).max(50_000),
});
export type TableOnScreen = z.infer<typeof TableOnScreen>;

/** Reads one case; `asOf` shows it as the program knew it at the end of that day. */
export const OneCase = z.strictObject({ caseId: Id });
export const OneCaseAsOf = z.strictObject({ caseId: Id, asOf: CivilDate.nullable() });

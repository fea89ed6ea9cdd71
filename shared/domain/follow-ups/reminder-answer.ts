import { z } from 'zod';
import { CivilDate, Instant } from '../../base/dates.ts';
import { Id } from '../../base/ids.ts';
import { Prose, Version } from '../../base/text.ts';
import { annulmentFields } from '../cases/annulment.ts';

/**
 * A person's answer to a derived reminder: put away until a date, with a reason. The reminder itself is never kept.
 * It returns on that date, or at once when what caused it is no longer `cause`.
 */
export const ReminderAnswer = z.strictObject({
  id: Id,
  version: Version,
  caseId: Id,
  /** The reminder's kind, as the rule that derives it names it. */
  kind: z.string().min(1).max(60),
  /** What it is about: a goal, an intervention, a schedule. */
  entityId: Id,
  /** What the reminder said when it was put away (its date, its state). */
  cause: z.string().min(1).max(200),
  postponedTo: CivilDate,
  reason: Prose,
  answeredById: Id,
  answeredAt: Instant,
  ...annulmentFields,
});
export type ReminderAnswer = z.infer<typeof ReminderAnswer>;

import { z } from 'zod';
import { CivilDate } from '../../base/dates.ts';
import { IntervalMonths, ProgressionPotential, type FollowUpSchedule } from './model.ts';

/** What moves a due date: its potential, an interval of its own, or a hold. null takes either away again. */
export const ScheduleChange = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('potential'),
    potential: ProgressionPotential.exclude(['not-assessed']),
  }),
  z.strictObject({ kind: z.literal('own-interval'), months: IntervalMonths.nullable() }),
  z.strictObject({ kind: z.literal('hold'), until: CivilDate.nullable() }),
]);
export type ScheduleChange = z.infer<typeof ScheduleChange>;

/** The schedule as the change makes it: for what is saved and for what is shown before it is saved. */
export function changedSchedule(
  schedule: FollowUpSchedule,
  change: ScheduleChange,
): FollowUpSchedule {
  switch (change.kind) {
    case 'potential':
      return { ...schedule, progressionPotential: change.potential };
    case 'own-interval':
      return { ...schedule, ownIntervalMonths: change.months };
    case 'hold':
      return { ...schedule, holdUntil: change.until };
    default:
      return change satisfies never;
  }
}

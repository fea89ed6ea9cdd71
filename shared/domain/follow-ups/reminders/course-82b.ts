import { addMonths } from '../../../base/dates.ts';
import { notAnnulled } from '../../cases/annulment.ts';
import { helpDisplay } from '../../cases/build-names.ts';
import { interventionState } from '../../cases/intervention-state.ts';
import { byItsDay, type ReminderRule } from './reminder.ts';

/** Individual help of serviceloven § 82 b is given for up to 6 months. */
export const course82b: ReminderRule = (facts) => {
  const { rows, names, settings, today } = facts;
  return notAnnulled(rows.interventions).flatMap((one) => {
    if (one.paragraph !== 'SEL_82_b' || one.startedOn === null) return [];
    if (interventionState(one, today) !== 'active') return [];
    const date = addMonths(one.startedOn, settings.course82Months);
    // The end is agreed, and within the time: nothing is left to do.
    const end = one.endedOn ?? one.plannedEnd;
    if (end !== null && end <= date && end >= today) return [];
    const label = helpDisplay(names, one, rows.stays);
    return byItsDay(facts, { kind: 'course-82b', entityId: one.id, label, date, cause: date });
  });
};

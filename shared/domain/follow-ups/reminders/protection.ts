import { addDays } from '../../../base/dates.ts';
import { waiting, type ReminderRule } from './reminder.ts';

/** Time enough to ask the citizen, and for an answer from the register. */
const DAYS_BEFORE = 30;

/** From the day after, the address stands on screens and prints again: that must be meant. */
export const protection: ReminderRule = (facts) => {
  const { citizen } = facts.rows;
  const { isProtected, protectedUntil, diedOn } = citizen;
  if (!isProtected || protectedUntil === null || diedOn !== null) return [];
  if (protectedUntil > addDays(facts.today, DAYS_BEFORE)) return [];
  const kind = protectedUntil < facts.today ? 'protection-lapsed' : 'protection-lapses';
  const about = { entityId: citizen.id, label: '', date: protectedUntil };
  return [waiting(facts, { kind, ...about, cause: protectedUntil })];
};

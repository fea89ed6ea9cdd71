import { z } from 'zod';

/** Every kind there is. A new one is a file beside this with its rule, a line in `rules.ts`, and its words. */
export const ReminderKind = z.enum([
  'follow-up-overdue',
  'follow-up-today',
  'follow-up-upcoming',
  'follow-up-not-set',
  'follow-up-half-done',
  'tight-overdue',
  'tight-today',
  'tight-upcoming',
  'appointment',
  'goal-target-soon',
  'goal-deadline-passed',
  'goal-awaits-decision',
  'goal-draft',
  'start-unconfirmed',
  'acute-without-goal',
  'provider-status-late',
  'course-82b',
  'protection-lapses',
  'protection-lapsed',
  'move-out-plan-missing',
  'move-out-plan-drafts',
  'move-out-notice',
  'transition-midpoint',
  'transition-ends',
  'transition-overdue',
  'revisitation-age',
  'revisitation-dialogue',
  'revisitation-result',
  'decision-carry-out',
  'task-due',
  'notice-not-sent',
  'complaint-review',
  'complaint-forward',
]);
export type ReminderKind = z.infer<typeof ReminderKind>;

/** Of a follow-up with its own date and its place in the list of follow-ups. */
const OF_SCHEDULES: readonly ReminderKind[] = [
  'follow-up-overdue',
  'follow-up-today',
  'follow-up-upcoming',
  'follow-up-not-set',
  'tight-overdue',
  'tight-today',
  'tight-upcoming',
];

/**
 * Not put away: a follow-up is put on hold with an end instead, so that its date, its count and its place in
 * the lists stay one thing; and a deadline of the law stands (serviceloven § 82 b: at most 6 months; retssikkerhedsloven § 66).
 */
const STANDING: readonly ReminderKind[] = [
  ...OF_SCHEDULES,
  'appointment',
  'course-82b',
  'complaint-review',
  'complaint-forward',
];

export function mayBePutAway(kind: ReminderKind): boolean {
  return !STANDING.includes(kind);
}

export function isOfSchedule(kind: ReminderKind): boolean {
  return OF_SCHEDULES.includes(kind);
}

import { acuteWithoutGoal } from './acute-without-goal.ts';
import { appointments } from './appointments.ts';
import { course82b } from './course-82b.ts';
import { decisionCarryOut } from './decision-carry-out.ts';
import { goals } from './goals.ts';
import { halfDoneFollowUp } from './half-done-follow-up.ts';
import { moveOut } from './move-out.ts';
import { complaintReminders, noticeReminders } from './notice.ts';
import { protection } from './protection.ts';
import { providerStatusLate } from './provider-status-late.ts';
import type { ReminderRule } from './reminder.ts';
import { revisitation } from './revisitation.ts';
import { schedules } from './schedules.ts';
import { startUnconfirmed } from './start-unconfirmed.ts';
import { taskDue } from './task-due.ts';
import { tightSeries } from './tight-series.ts';

/** Of equally bad ones the earlier stands first. */
export const RULES: readonly ReminderRule[] = [
  schedules,
  tightSeries,
  appointments,
  halfDoneFollowUp,
  noticeReminders,
  decisionCarryOut,
  taskDue,
  course82b,
  acuteWithoutGoal,
  moveOut,
  revisitation,
  goals,
  protection,
  providerStatusLate,
  startUnconfirmed,
];

/** Only what the law still sets a day for. */
export const RULES_WHEN_CLOSED: readonly ReminderRule[] = [complaintReminders];

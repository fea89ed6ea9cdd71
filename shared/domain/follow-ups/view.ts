import type { Appointment, ProgressionPotential } from './model.ts';
import type { ReminderView } from './reminders/view.ts';

/** Where one schedule stands today, from the one overdue rule. */
export interface ScheduleStanding {
  readonly state: 'not-set' | 'on-hold' | 'upcoming' | 'due-today' | 'overdue' | 'stopped';
  readonly nextDue: string | null;
  readonly lastHeldOn: string | null;
  /** Days from today to the due date; negative when overdue, null when not set. */
  readonly daysLeft: number | null;
}

/** One schedule or tight series as a line: the list behind every follow-up figure. */
export interface DueRow {
  readonly kind: 'ordinary' | 'tight';
  /** Of the schedule, or of the series. */
  readonly scheduleId: string;
  readonly version: number;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly name: string;
  readonly initials: string;
  readonly isProtected: boolean;
  readonly teamId: string;
  /** null, and what follows of the help: a series for the whole case. */
  readonly interventionId: string | null;
  readonly paragraph: string | null;
  readonly paragraphDisplay: string | null;
  readonly providerId: string | null;
  readonly providerName: string | null;
  readonly caseworkerId: string | null;
  readonly caseworkerInitials: string | null;
  /** null: a series has none of its own. */
  readonly potential: ProgressionPotential | null;
  /** More often than the municipality's own interval, at limited potential: a neutral fact, no fault. */
  readonly isFrequent: boolean;
  readonly standing: ScheduleStanding;
  /** The case's next meeting. */
  readonly appointment: Appointment | null;
}

/** One line for each case, worst first; what it unfolds to stands in `reasons`. */
export interface MyDayCase {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Covered for a colleague. */
  readonly covered: boolean;
  readonly reasons: readonly ReminderView[];
}

export interface MyDay {
  readonly today: string;
  readonly overdue: readonly MyDayCase[];
  readonly dueToday: readonly MyDayCase[];
  /** The next 14 days. */
  readonly upcoming: readonly MyDayCase[];
  /** Waiting for me: what has no day, or whose day has passed without anything being overdue. */
  readonly waiting: readonly MyDayCase[];
  readonly counts: {
    readonly overdueSchedules: number;
    readonly overdueCases: number;
    readonly todaySchedules: number;
    readonly upcomingSchedules: number;
    readonly notSetSchedules: number;
    /** Lines where nothing is nearer than what waits. */
    readonly waitingCases: number;
    /** Put away by somebody, and not back yet. */
    readonly putAway: number;
  };
  /** Forms this person has left half-done. */
  readonly drafts: readonly { readonly key: string; readonly savedAt: string }[];
}

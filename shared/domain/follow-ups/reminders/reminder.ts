import { daysBetween, type CivilDate } from '../../../base/dates.ts';
import type { MunicipalitySettings } from '../../catalogue/model.ts';
import type { CaseNames } from '../../cases/build-names.ts';
import type { CaseRows } from '../../cases/case-rows.ts';
import type { MyDayItem } from '../my-day.ts';
import type { ReminderKind } from './kinds.ts';

/** What a reminder is derived from. */
export interface ReminderFacts {
  readonly rows: CaseRows;
  readonly names: CaseNames;
  readonly settings: MunicipalitySettings;
  readonly today: CivilDate;
  /** Forms the person has left half-done. */
  readonly drafts: readonly { readonly key: string; readonly savedAt: string }[];
}

/** Something on one case that somebody has to do. Derived each time, never stored. */
export interface Reminder extends MyDayItem {
  readonly kind: ReminderKind;
  /** The schedule, goal, intervention, status or person it is about. */
  readonly entityId: string;
  readonly label: string;
  /** The day it speaks of. */
  readonly date: CivilDate | null;
  readonly daysLeft: number | null;
  /** What it says, whole: a person's answer holds only while this is the same. */
  readonly cause: string;
  /** The draft that settles it, where there is one. */
  readonly draftId: string | null;
}

/** One kind of reminder: what of it there is on the case today. */
export type ReminderRule = (facts: ReminderFacts) => readonly Reminder[];

type About = Pick<Reminder, 'kind' | 'entityId' | 'label' | 'date' | 'cause'> & {
  readonly draftId?: string | null;
};

/** It waits for the person until it is done; its day, if it has one, makes nothing overdue. */
export function waiting({ rows, today }: ReminderFacts, about: About): Reminder {
  return { ...said(about, today), ...onCase(rows, null), waitsForMe: true };
}

/** Stands among what is near until its day, and waits from then on. Only follow-ups are ever overdue. */
export function byItsDay(facts: ReminderFacts, about: About & { readonly date: CivilDate }) {
  if (about.date < facts.today) return waiting(facts, about);
  return { ...said(about, facts.today), ...onCase(facts.rows, about.date), waitsForMe: false };
}

function said(about: About, today: CivilDate) {
  const daysLeft = about.date === null ? null : daysBetween(today, about.date);
  return { draftId: null, ...about, daysLeft };
}

function onCase(rows: CaseRows, dueOn: CivilDate | null) {
  return { caseId: rows.case.id, dueOn, holdUntil: null };
}

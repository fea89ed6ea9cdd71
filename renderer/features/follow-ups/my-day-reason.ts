import type { TFunction } from 'i18next';
import { formatDate } from '#shared/base/format.ts';
import type { MyDayCase, MyDayReason } from '#shared/domain/follow-ups/view.ts';

/** Where it is settled: the form itself, not a page that leads on to it. */
export function reasonPath({ caseId }: Pick<MyDayCase, 'caseId'>, reason: MyDayReason): string {
  const { kind, entityId } = reason;
  switch (kind) {
    case 'follow-up-overdue':
    case 'follow-up-today':
      return `/cases/${caseId}/follow-ups/hold`;
    case 'follow-up-upcoming':
    case 'follow-up-not-set':
      return `/cases/${caseId}/follow-ups`;
    case 'goal-deadline-passed':
    case 'goal-target-soon':
    case 'goal-awaits-decision':
      return `/cases/${caseId}/goals/${entityId}`;
    case 'goal-draft':
      return `/cases/${caseId}/goals/${entityId}/edit`;
    case 'start-unconfirmed':
      return `/cases/${caseId}/interventions`;
  }
}

/** "12.11.2026, for 10 dage siden"; null where no day is known, or none belongs to it. */
export function reasonDate(t: TFunction, { kind, date, daysLeft }: MyDayReason): string | null {
  // Its target date says nothing about when a decision or a draft must be settled.
  if (kind === 'goal-awaits-decision' || kind === 'goal-draft') return null;
  if (date === null || daysLeft === null) return null;
  const shown = formatDate(date);
  if (daysLeft === 0) return shown;
  return daysLeft < 0
    ? t('followUps.myDay.daysLate', { date: shown, count: -daysLeft })
    : t('followUps.myDay.daysLeft', { date: shown, count: daysLeft });
}

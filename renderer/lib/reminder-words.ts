import type { TFunction } from 'i18next';
import { formatDate } from '#shared/base/format.ts';
import type { ReminderView } from '#shared/domain/follow-ups/reminders/view.ts';

/** "Målets frist nærmer sig: Handler selv ind" */
export function reminderName(t: TFunction, { kind, label }: ReminderView): string {
  const title = t(`reminders.title.${kind}`);
  return label === '' ? title : `${title}: ${label}`;
}

/** Why it stands here, as the end of a sentence: "fristen er 12.11.2026, om 9 dage". */
export function reminderWhy(t: TFunction, reminder: ReminderView): string {
  return t(`reminders.why.${reminder.kind}`, { day: dayInWords(t, reminder) });
}

/** Where it is settled: the draft where there is one, else the form itself. */
export function reminderPath(caseId: string, reminder: ReminderView): string {
  const { kind, entityId, draftId } = reminder;
  switch (kind) {
    case 'follow-up-overdue':
    case 'follow-up-today':
    case 'follow-up-half-done':
    case 'tight-overdue':
    case 'tight-today':
      return `/cases/${caseId}/follow-ups/hold`;
    case 'follow-up-upcoming':
    case 'follow-up-not-set':
    case 'provider-status-late':
    case 'tight-upcoming':
    case 'appointment':
      return `/cases/${caseId}/follow-ups`;
    case 'goal-deadline-passed':
    case 'goal-target-soon':
    case 'goal-awaits-decision':
      return `/cases/${caseId}/goals/${entityId}`;
    case 'goal-draft':
    case 'acute-without-goal':
      return draftId === null
        ? `/cases/${caseId}/goals/new`
        : `/cases/${caseId}/goals/${draftId}/edit`;
    case 'start-unconfirmed':
    case 'course-82b':
      return `/cases/${caseId}/interventions`;
    case 'move-out-plan-missing':
    case 'move-out-plan-drafts':
    case 'move-out-notice':
    case 'transition-midpoint':
    case 'transition-ends':
    case 'transition-overdue':
      return `/cases/${caseId}/move-out`;
    case 'revisitation-age':
    case 'revisitation-dialogue':
    case 'revisitation-result':
      return `/cases/${caseId}/revisitation`;
    case 'decision-carry-out':
      return `/cases/${caseId}/committee/${entityId}`;
    case 'task-due':
    case 'notice-not-sent':
    case 'complaint-review':
    case 'complaint-forward':
      return `/cases/${caseId}/committee`;
    case 'protection-lapses':
    case 'protection-lapsed':
      return `/cases/${caseId}/overview`;
  }
}

function dayInWords(t: TFunction, { date, daysLeft }: ReminderView): string {
  if (date === null || daysLeft === null) return '';
  const shown = formatDate(date);
  if (daysLeft === 0) return t('reminders.day.today', { date: shown });
  return daysLeft < 0
    ? t('reminders.day.late', { date: shown, count: -daysLeft })
    : t('reminders.day.left', { date: shown, count: daysLeft });
}

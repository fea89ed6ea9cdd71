import { addDays, daysBetween, latest, type CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { ProviderStatus } from './model.ts';
import { followUpState } from './overdue.ts';

export interface ProviderStatusView {
  readonly status: ProviderStatus;
  /** By the one overdue rule, on its own date. */
  readonly state: 'received' | 'waiting' | 'overdue';
  /** Days from today to the date it is wanted; negative when overdue, null when received. */
  readonly daysLeft: number | null;
}

/**
 * When it is wanted: so many days before the next follow-up (a setting), but never before the day it is asked.
 * null where no follow-up is set.
 */
export function providerStatusDueOn(
  nextDue: CivilDate | null,
  requestedOn: CivilDate,
  daysBefore: number,
): CivilDate | null {
  return nextDue === null ? null : latest(addDays(nextDue, -daysBefore), requestedOn);
}

export function providerStatusView(status: ProviderStatus, today: CivilDate): ProviderStatusView {
  if (status.receivedOn !== null) return { status, state: 'received', daysLeft: null };
  const { state } = followUpState({ dueOn: status.dueOn, holdUntil: null }, today);
  return {
    status,
    state: state === 'overdue' ? 'overdue' : 'waiting',
    daysLeft: daysBetween(today, status.dueOn),
  };
}

/** Of one help, the newest asked first. */
export function providerStatusesOf(
  statuses: readonly ProviderStatus[],
  interventionId: string,
  today: CivilDate,
): readonly ProviderStatusView[] {
  return notAnnulled(statuses)
    .filter((one) => one.interventionId === interventionId)
    .toSorted((a, b) => (`${a.requestedOn}${a.id}` < `${b.requestedOn}${b.id}` ? 1 : -1))
    .map((status) => providerStatusView(status, today));
}

/** What keeps it from being saved. Providers have no login: what came has a name. */
export function providerStatusIssues(
  status: Pick<
    ProviderStatus,
    'requestedOn' | 'dueOn' | 'receivedOn' | 'hoursDelivered' | 'byName' | 'text'
  >,
  today: CivilDate,
): readonly FieldIssue[] {
  const { requestedOn, dueOn, receivedOn, byName } = status;
  const issues: FieldIssue[] = [];
  if (requestedOn > today) {
    issues.push({ path: 'requestedOn', code: 'provider-status.asked-in-the-future' });
  }
  if (dueOn < requestedOn) issues.push({ path: 'dueOn', code: 'provider-status.due-before-asked' });
  if (receivedOn === null) {
    const says = status.text !== null || status.hoursDelivered !== null || byName !== null;
    if (says) issues.push({ path: 'receivedOn', code: 'provider-status.received-missing' });
    return issues;
  }
  if (receivedOn > today) {
    issues.push({ path: 'receivedOn', code: 'provider-status.received-in-the-future' });
  } else if (receivedOn < requestedOn) {
    issues.push({ path: 'receivedOn', code: 'provider-status.received-before-asked' });
  }
  if (byName === null) issues.push({ path: 'byName', code: 'provider-status.name-missing' });
  return issues;
}

import { addMonths, type CivilDate } from '../../../base/dates.ts';
import type { FieldIssue } from '../../../base/errors.ts';
import { mayBePutAway, type ReminderKind } from './kinds.ts';
import type { Reminder } from './reminder.ts';

/** Longer than this and it is forgotten rather than put away. */
const MONTHS_AHEAD = 6;

/** Everything that keeps a reminder from being put away until a day. `standing`: the reminders of its case. */
export function postponeIssues(
  asked: {
    readonly kind: ReminderKind;
    readonly entityId: string;
    readonly cause: string;
    readonly postponedTo: CivilDate;
  },
  standing: readonly Pick<Reminder, 'kind' | 'entityId' | 'cause'>[],
  today: CivilDate,
): readonly FieldIssue[] {
  if (!mayBePutAway(asked.kind)) return [{ path: '', code: 'reminder.cannot-be-put-away' }];
  const stands = standing.some(
    ({ kind, entityId, cause }) =>
      kind === asked.kind && entityId === asked.entityId && cause === asked.cause,
  );
  if (!stands) return [{ path: '', code: 'reminder.no-longer-stands' }];
  if (asked.postponedTo <= today) return [{ path: 'postponedTo', code: 'reminder.not-in-future' }];
  return asked.postponedTo > addMonths(today, MONTHS_AHEAD)
    ? [{ path: 'postponedTo', code: 'reminder.too-far', params: { count: MONTHS_AHEAD } }]
    : [];
}

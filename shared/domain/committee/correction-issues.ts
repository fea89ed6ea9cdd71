import type { FieldIssue } from '../../base/errors.ts';
import { notAnnulled } from '../cases/annulment.ts';
import { carriedItem } from './carry-over.ts';
import { goesOnNextTime } from './agenda.ts';
import type { Decision, Notice, Outcome } from './decision.ts';
import type { AgendaItem } from './item.ts';
import type { MeetingState } from './meeting.ts';

interface CorrectionFacts {
  readonly meetingState: MeetingState;
  readonly notices: readonly Notice[];
  /** Of the case. */
  readonly items: readonly AgendaItem[];
}

/**
 * What keeps a decision from being corrected: the minutes are approved, it is lived by already, the citizen
 * has been told, or the item that went on from it is under way elsewhere. `to` is what it would become; null
 * asks whether it can be corrected at all.
 */
export function correctionIssues(
  decision: Decision,
  to: Outcome | null,
  { meetingState, notices, items }: CorrectionFacts,
): readonly FieldIssue[] {
  const issue = (code: string) => [{ path: '', code }];
  if (meetingState === 'minutes-approved') return issue('decision.minutes-approved');
  if (decision.carriedOutOn !== null) return issue('decision.carried-out-already');
  const isSent = notAnnulled(notices).some(
    (notice) => notice.decisionId === decision.id && notice.sentOn !== null,
  );
  if (isSent) return issue('decision.notice-sent');
  const carried = carriedItem(items, decision.itemId);
  const staysOver = to !== null && goesOnNextTime(to);
  return carried !== null && !staysOver && isTouched(carried) ? issue('decision.carried-on') : [];
}

/** Put on an agenda, or written in, since it went on. */
function isTouched(carried: AgendaItem): boolean {
  return carried.meetingId !== null || carried.version > 1;
}

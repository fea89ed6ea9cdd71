import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import type { Notice } from './decision.ts';

interface Closing {
  readonly closedOn: CivilDate | null;
}

/**
 * Nothing new is to be done on a closed case, and nothing that is done comes back: it is reopened first. But a
 * complaint may come after it is closed, and its review has a deadline of the law (retssikkerhedsloven § 66):
 * what happens to an afgørelse is written all the same.
 */
export function mayWriteOn({ closedOn }: Closing, what: 'task' | 'notice'): boolean {
  return what === 'notice' || closedOn === null;
}

/** That it was sent is what its task waited for: taken away, there would be something to do again. */
export function noticeOnClosedIssues(
  closing: Closing,
  before: Pick<Notice, 'sentOn'>,
  after: Pick<Notice, 'sentOn'>,
): readonly FieldIssue[] {
  const isTakenAway = before.sentOn !== null && after.sentOn === null;
  return isTakenAway && !mayWriteOn(closing, 'task')
    ? [{ path: 'sentOn', code: 'notice.sent-stays-when-closed' }]
    : [];
}

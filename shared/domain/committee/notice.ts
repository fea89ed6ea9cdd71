import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import type { ParagraphKey } from '../cases/paragraph.ts';
import { complaintDeadline, reviewDeadline } from '../law/complaint.ts';
import type { Notice } from './decision.ts';

/** How far an afgørelse is on its way, and what is to be done next. */
export type NoticeStep =
  | 'to-send'
  | 'to-receive'
  | 'may-be-complained'
  | 'final'
  | 'to-review'
  | 'to-forward'
  | 'over';

/** What the municipality has to do; the citizen's own deadline waits for nobody here. */
export function isOurStep(step: NoticeStep): step is 'to-send' | 'to-review' | 'to-forward' {
  return step === 'to-send' || step === 'to-review' || step === 'to-forward';
}

export interface NoticeStanding {
  readonly step: NoticeStep;
  /** The day of the step: when it is to be sent, the last day to complain, to review, to send on. */
  readonly dueOn: CivilDate | null;
  /** Of what the municipality has to do; the citizen's own deadline passes without anybody being late. */
  readonly isOverdue: boolean;
  /** The complaint came after its deadline: it may still be let in. */
  readonly isComplaintLate: boolean;
}

interface NoticeFacts {
  /** When it was to be sent; null where nothing says. */
  readonly sendBy: CivilDate | null;
  /** The help the decision ends or changes. */
  readonly cutParagraphs: readonly ParagraphKey[];
}

/** Due today is not overdue. */
export function noticeStanding(
  notice: Notice,
  { sendBy, cutParagraphs }: NoticeFacts,
  today: CivilDate,
): NoticeStanding {
  const { sentOn, receivedOn, complaintOn } = notice;
  const at = (step: NoticeStep, dueOn: CivilDate | null, isOurs: boolean) => ({
    step,
    dueOn,
    isOverdue: isOurs && dueOn !== null && dueOn < today,
    isComplaintLate:
      complaintOn !== null && receivedOn !== null && complaintOn > complaintDeadline(receivedOn),
  });
  if (complaintOn !== null) {
    const deadline = reviewDeadline(complaintOn, cutParagraphs);
    if (notice.reviewResult === null) return at('to-review', deadline, true);
    const goesOn = notice.reviewResult !== 'changed' && notice.forwardedOn === null;
    return goesOn ? at('to-forward', deadline, true) : at('over', null, false);
  }
  if (sentOn === null) return at('to-send', sendBy, true);
  if (receivedOn === null) return at('to-receive', null, false);
  const deadline = complaintDeadline(receivedOn);
  return at(deadline < today ? 'final' : 'may-be-complained', deadline, false);
}

export type NoticeDates = Pick<
  Notice,
  'sentOn' | 'receivedOn' | 'complaintOn' | 'reviewedOn' | 'reviewResult' | 'forwardedOn'
>;

/** In the order things happen, none in the future, and none without the one before it. */
export function noticeIssues(
  dates: NoticeDates,
  decidedOn: CivilDate,
  today: CivilDate,
): readonly FieldIssue[] {
  return [...futureIssues(dates, today), ...orderIssues(dates, decidedOn), ...reviewIssues(dates)];
}

const DAYS = ['sentOn', 'receivedOn', 'complaintOn', 'reviewedOn', 'forwardedOn'] as const;

function futureIssues(dates: NoticeDates, today: CivilDate): readonly FieldIssue[] {
  return DAYS.filter((field) => (dates[field] ?? today) > today).map((path) => ({
    path,
    code: 'notice.in-the-future',
  }));
}

function orderIssues(dates: NoticeDates, decidedOn: CivilDate): readonly FieldIssue[] {
  const { sentOn, receivedOn, complaintOn, reviewedOn, forwardedOn } = dates;
  const before = (
    path: (typeof DAYS)[number],
    on: CivilDate | null,
    first: CivilDate | null,
    code: string,
  ): readonly FieldIssue[] => {
    if (on === null) return [];
    return first === null || on < first ? [{ path, code }] : [];
  };
  return [
    ...before('sentOn', sentOn, decidedOn, 'notice.sent-before-decided'),
    ...before('receivedOn', receivedOn, sentOn, 'notice.received-before-sent'),
    // A complaint may come before anybody wrote down when the letter arrived.
    ...before('complaintOn', complaintOn, sentOn, 'notice.complaint-before-sent'),
    ...before('reviewedOn', reviewedOn, complaintOn, 'notice.review-before-complaint'),
    ...before('forwardedOn', forwardedOn, reviewedOn, 'notice.forwarded-before-review'),
  ];
}

function reviewIssues({
  reviewedOn,
  reviewResult,
  forwardedOn,
}: NoticeDates): readonly FieldIssue[] {
  if (reviewedOn !== null && reviewResult === null) {
    return [{ path: 'reviewResult', code: 'notice.result-missing' }];
  }
  if (reviewedOn === null && reviewResult !== null) {
    return [{ path: 'reviewedOn', code: 'notice.review-date-missing' }];
  }
  return forwardedOn !== null && reviewResult === 'changed'
    ? [{ path: 'forwardedOn', code: 'notice.changed-is-not-forwarded' }]
    : [];
}

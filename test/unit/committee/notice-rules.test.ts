import { describe, expect, it } from 'vitest';
import { noticeIssues, noticeStanding, type NoticeDates } from '#shared/domain/committee/notice.ts';
import { isTaskOverdue, sortTasks, tickIssues } from '#shared/domain/committee/task.ts';
import { complaintDeadline, reviewDeadline } from '#shared/domain/law/complaint.ts';
import { remindersOf } from '#shared/domain/follow-ups/reminders/standing-reminders.ts';
import { NAMES, SETTINGS, someRows } from '#test/support/case-rows.ts';
import { aDecision, anItem, aNotice, aTask } from '#test/support/committee-for-tests.ts';
import { anIntervention, idOf } from '#test/support/domain-rows.ts';

const TODAY = '2026-11-22';
const NOTHING: NoticeDates = {
  sentOn: null,
  receivedOn: null,
  complaintOn: null,
  reviewedOn: null,
  reviewResult: null,
  forwardedOn: null,
};

describe('a deadline of the law', () => {
  it('that ends on a Saturday, a Sunday or a holiday moves to the next weekday', () => {
    // 25-12-2026 is a Friday and a holiday, as is the 26th.
    expect(complaintDeadline('2026-11-27')).toBe('2026-12-28');
    expect(complaintDeadline('2026-10-24')).toBe('2026-11-23');
    expect(complaintDeadline('2026-10-26')).toBe('2026-11-23');
    // Store bededag is none from 2024; Ascension Day is.
    expect(complaintDeadline('2026-04-03')).toBe('2026-05-01');
    expect(complaintDeadline('2026-04-16')).toBe('2026-05-15');
  });

  it('to review is 4 weeks, and 2 where help with notice is cut', () => {
    expect(reviewDeadline('2026-11-02', ['SEL_85'])).toBe('2026-11-30');
    expect(reviewDeadline('2026-11-02', ['SEL_85', 'SEL_96'])).toBe('2026-11-16');
  });
});

describe('where an afgørelse stands', () => {
  const at = (dates: Partial<NoticeDates>, sendBy: string | null = null) => {
    const facts = { sendBy, cutParagraphs: [] };
    const { step, dueOn, isOverdue } = noticeStanding(aNotice(dates), facts, TODAY);
    return `${step} ${dueOn ?? '-'}${isOverdue ? ' late' : ''}`;
  };

  it.each([
    ['is to be sent, late the day after', {}, '2026-11-21', 'to-send 2026-11-21 late'],
    ['is to be sent, not late on the day', {}, TODAY, 'to-send 2026-11-22'],
    ['is to be sent, nobody knows when', {}, null, 'to-send -'],
    ['waits for its receipt', { sentOn: '2026-10-02' }, '2026-10-10', 'to-receive -'],
    [
      'may be complained of on the last day',
      { sentOn: '2026-10-02', receivedOn: '2026-10-25' },
      null,
      'may-be-complained 2026-11-23',
    ],
    [
      'is final the day after, and nobody is late',
      { sentOn: '2026-10-02', receivedOn: '2026-10-20' },
      null,
      'final 2026-11-17',
    ],
    [
      'is to be reviewed, late after 4 weeks',
      { sentOn: '2026-10-02', complaintOn: '2026-10-12' },
      null,
      'to-review 2026-11-09 late',
    ],
  ] as const)('%s', (_what, dates, sendBy, expected) => {
    expect(at(dates, sendBy)).toBe(expected);
  });

  it('is sent on within the same deadline unless the citizen is agreed with', () => {
    const complained = { sentOn: '2026-10-02', complaintOn: '2026-11-02' };
    const kept = { ...complained, reviewedOn: '2026-11-10', reviewResult: 'kept' as const };
    expect(at(kept)).toBe('to-forward 2026-11-30');
    expect(at({ ...kept, reviewResult: 'partly-changed' })).toBe('to-forward 2026-11-30');
    expect(at({ ...kept, reviewResult: 'changed' })).toBe('over -');
    expect(at({ ...kept, forwardedOn: '2026-11-11' })).toBe('over -');
  });

  it('says that a complaint came too late, without refusing it', () => {
    const late = { sentOn: '2026-10-02', receivedOn: '2026-10-05', complaintOn: '2026-11-03' };
    const facts = { sendBy: null, cutParagraphs: [] };
    expect(noticeStanding(aNotice(late), facts, TODAY).isComplaintLate).toBe(true);
    const inTime = { ...late, complaintOn: '2026-11-02' };
    expect(noticeStanding(aNotice(inTime), facts, TODAY).isComplaintLate).toBe(false);
  });
});

describe('what is written of an afgørelse', () => {
  const codes = (dates: Partial<NoticeDates>) =>
    noticeIssues({ ...NOTHING, ...dates }, '2026-10-01', TODAY).map(
      ({ path, code }) => `${path} ${code}`,
    );

  it('is not of the future, and in the order things happen', () => {
    expect(codes({ sentOn: '2026-11-23' })).toEqual(['sentOn notice.in-the-future']);
    expect(codes({ sentOn: '2026-09-30' })).toEqual(['sentOn notice.sent-before-decided']);
    expect(codes({ receivedOn: '2026-10-05' })).toEqual(['receivedOn notice.received-before-sent']);
    expect(codes({ complaintOn: '2026-10-05' })).toEqual([
      'complaintOn notice.complaint-before-sent',
    ]);
    expect(codes({ sentOn: '2026-10-01', complaintOn: '2026-10-05' })).toEqual([]);
  });

  it('has a review with its day and its result, and sends nothing on that was changed', () => {
    const complained = { sentOn: '2026-10-01', complaintOn: '2026-10-05' };
    expect(codes({ ...complained, reviewedOn: '2026-10-10' })).toEqual([
      'reviewResult notice.result-missing',
    ]);
    expect(codes({ ...complained, reviewResult: 'kept' })).toEqual([
      'reviewedOn notice.review-date-missing',
    ]);
    const reviewed = { ...complained, reviewedOn: '2026-10-10', forwardedOn: '2026-10-10' };
    expect(codes({ ...reviewed, reviewResult: 'changed' })).toEqual([
      'forwardedOn notice.changed-is-not-forwarded',
    ]);
    expect(codes({ ...reviewed, reviewResult: 'kept' })).toEqual([]);
  });
});

describe('a task', () => {
  it('is overdue the day after, while it is not done', () => {
    expect(isTaskOverdue(aTask(), TODAY)).toBe(false);
    expect(isTaskOverdue(aTask({ dueOn: '2026-11-21' }), TODAY)).toBe(true);
    expect(isTaskOverdue(aTask({ dueOn: '2026-11-21', doneOn: TODAY }), TODAY)).toBe(false);
  });

  it('of a decision is done by its act, not by hand', () => {
    expect(tickIssues(aTask({ kind: 'carry-out' }), TODAY, TODAY)).toMatchObject([
      { code: 'task.done-by-carrying-out' },
    ]);
    expect(tickIssues(aTask({ kind: 'notice' }), TODAY, TODAY)).toMatchObject([
      { code: 'task.done-by-sending' },
    ]);
    expect(tickIssues(aTask(), '2026-11-23', TODAY)).toMatchObject([
      { path: 'doneOn', code: 'task.done-in-the-future' },
    ]);
    expect(tickIssues(aTask(), null, TODAY)).toEqual([]);
  });

  it('that is open stands first, the most urgent of them first; annulled ones do not stand', () => {
    const done = aTask({ id: idOf(1), doneOn: '2026-11-20' });
    const doneLater = aTask({ id: idOf(2), doneOn: '2026-11-21' });
    const later = aTask({ id: idOf(3), dueOn: '2026-12-01' });
    const soon = aTask({ id: idOf(4), dueOn: '2026-11-23' });
    const gone = aTask({ id: idOf(5), annulledAt: '2026-11-20T10:00:00.000Z' });
    expect(sortTasks([done, doneLater, later, gone, soon])).toEqual([soon, later, doneLater, done]);
  });
});

describe('what reminds of a decision', () => {
  const remind = (rows: Parameters<typeof someRows>[0]) =>
    remindersOf({
      rows: someRows({ schedules: [], ...rows }),
      names: NAMES,
      settings: SETTINGS,
      today: TODAY,
      drafts: [],
    }).standing.map(({ kind, date }) => `${kind} ${date ?? '-'}`);

  it('is nothing once it is carried out, sent, done and reviewed', () => {
    expect(
      remind({
        agendaItems: [anItem()],
        decisions: [aDecision({ carriedOutOn: TODAY })],
        notices: [aNotice({ sentOn: '2026-11-01' })],
        tasks: [aTask({ doneOn: TODAY })],
      }),
    ).toEqual([]);
  });

  it('is carrying it out, the task, and the notice that is not sent', () => {
    expect(
      remind({
        agendaItems: [anItem()],
        decisions: [aDecision()],
        notices: [aNotice()],
        tasks: [
          aTask(),
          aTask({ id: idOf(771), kind: 'notice', decisionId: idOf(750), dueOn: '2026-11-20' }),
        ],
      }),
    ).toEqual([
      'notice-not-sent 2026-11-20',
      'decision-carry-out 2026-11-21',
      'task-due 2026-11-22',
    ]);
  });

  it('is the law’s deadline for the review, shorter where help with notice is cut', () => {
    const help = anIntervention({ paragraph: 'SEL_95' });
    const change = { act: 'change', interventionId: help.id, rate: null, hours: null } as const;
    const notices = [aNotice({ sentOn: '2026-11-01', complaintOn: '2026-11-16' })];
    const decisions = [aDecision({ carriedOutOn: TODAY })];
    expect(
      remind({
        interventions: [help],
        agendaItems: [anItem({ proposedHelp: [change] })],
        decisions,
        notices,
      }),
    ).toContain('complaint-review 2026-11-30');
    expect(
      remind({
        agendaItems: [anItem()],
        decisions,
        notices: [aNotice({ ...notices[0], complaintOn: '2026-11-02' })],
      }),
    ).toEqual(['complaint-review 2026-11-30']);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { caseTasks, decisions, notices } from '#db/commands/committee.ts';
import { connectionOf } from '#db/open.ts';
import { changeSet } from '#db/schema/change-log.ts';
import { decisionPage } from '#db/schema/committee.ts';
import { verifyHistory } from '#db/verify-history.ts';
import type { AppContract } from '#shared/contract/contract.ts';
import type { InputOf } from '#shared/contract/define.ts';
import type { Outcome } from '#shared/domain/committee/decision.ts';
import type { NoticeDates } from '#shared/domain/committee/notice.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import { createTestBackend, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  aNewCitizen,
  cprOf,
  issuesOf,
  mustBe,
  openCase,
  rowsOf,
  valueOf,
} from '#test/support/case-for-tests.ts';
import {
  addItem,
  aDecision,
  aMeeting,
  aNotice,
  aTask,
  itemOf,
  place,
  seatCommittee,
  send,
} from '#test/support/committee-for-tests.ts';
import { people } from '#test/support/seed-register.ts';

type TaskFields = InputOf<AppContract['committee']['addTask']>['task'];

let backend: TestBackend;
let caseId: string;
const desk = () => backend.as(people.caseworker);
const rows = () => rowsOf(backend, caseId);

beforeEach(async () => {
  backend = createTestBackend();
  caseId = await openCase(backend);
});

const anotherCase = () =>
  openCase(backend, { citizen: aNewCitizen({ cpr: cprOf(2) }), caseNumber: '27.01302' });

async function close() {
  const { version } = rows().case;
  const closing = { closedOn: '2026-11-22', closeReason: 'no-further-need' } as const;
  return valueOf(await desk().cases.close({ caseId, version, ...closing }));
}

function taskFields(fields: Partial<TaskFields> = {}): TaskFields {
  const { employeeId: responsibleId } = people.caseworker;
  return { text: 'Bestil nøgler', responsibleId, dueOn: '2026-12-01', ...fields };
}

const addTask = (fields: Partial<TaskFields> = {}) =>
  desk().committee.addTask({ caseId, task: taskFields(fields) });

interface Changed {
  readonly caseId?: string;
  readonly taskId?: string;
  readonly version?: number;
}

async function aSavedTask() {
  const { id: taskId, version } = valueOf(await addTask());
  const of = { caseId, taskId, version };
  return {
    save: (task: Partial<TaskFields> = {}, changed: Changed = {}) =>
      desk().committee.saveTask({ ...of, task: taskFields(task), ...changed }),
    tick: (doneOn: string | null, changed: Changed = {}) =>
      desk().committee.tickTask({ ...of, doneOn, ...changed }),
  };
}

describe('a task is refused, and nothing of it is kept,', () => {
  it('without words, or for somebody who is not employed here', async () => {
    expect(issuesOf(await addTask({ text: '  ' }))).toEqual(['task.text too_small']);
    expect(issuesOf(await addTask({ responsibleId: backend.newId() }))).toEqual([
      'task.responsibleId decision.responsible-not-employed',
    ]);
    expect(rows().tasks).toEqual([]);
    const task = await aSavedTask();
    expect(issuesOf(await task.save({ responsibleId: backend.newId() }))).toEqual([
      'task.responsibleId decision.responsible-not-employed',
    ]);
  });

  it('through another case, and on a version somebody changed', async () => {
    const task = await aSavedTask();
    const elsewhere = { caseId: await anotherCase() };
    expect(issuesOf(await task.save({}, elsewhere))).toEqual({ kind: 'not-found' });
    expect(issuesOf(await task.tick('2026-11-22', elsewhere))).toEqual({ kind: 'not-found' });
    valueOf(await task.save({ text: 'Bestil to sæt nøgler' }));
    expect(issuesOf(await task.save({ text: 'Bestil et sæt' }))).toMatchObject({
      kind: 'conflict',
    });
    expect(issuesOf(await task.tick('2026-11-22'))).toMatchObject({ kind: 'conflict' });
    expect(rows().tasks).toMatchObject([{ text: 'Bestil to sæt nøgler', doneOn: null }]);
  });

  it('done in the future, and done twice from the same page', async () => {
    const task = await aSavedTask();
    expect(issuesOf(await task.tick('2026-11-23'))).toEqual(['doneOn task.done-in-the-future']);
    valueOf(await task.tick('2026-11-20'));
    expect(issuesOf(await task.tick('2026-11-22'))).toMatchObject({ kind: 'conflict' });
    expect(rows().tasks).toMatchObject([{ doneOn: '2026-11-20' }]);
  });

  it('by hand where carrying out or sending settles it', async () => {
    const decisionId = addDecision();
    for (const kind of ['carry-out', 'notice'] as const) {
      const taskId = backend.newId();
      backend.write((tx) => caseTasks.add(tx, aTask({ id: taskId, caseId, decisionId, kind })));
      const ticked = { caseId, taskId, version: 1, doneOn: '2026-11-22' };
      expect(issuesOf(await desk().committee.tickTask(ticked))).toEqual([
        kind === 'notice' ? ' task.done-by-sending' : ' task.done-by-carrying-out',
      ]);
    }
    expect(rows().tasks.map(({ doneOn }) => doneOn)).toEqual([null, null]);
  });

  it('added, changed, or not done after all on a closed case', async () => {
    const task = await aSavedTask();
    valueOf(await task.tick('2026-11-22'));
    expect(await close()).toMatchObject({ closed: true });
    expect(issuesOf(await addTask())).toEqual([' case.is-closed']);
    expect(issuesOf(await task.save({}, { version: 2 }))).toEqual([' case.is-closed']);
    expect(issuesOf(await task.tick(null, { version: 2 }))).toEqual([' case.is-closed']);
    expect(rows().tasks).toMatchObject([{ doneOn: '2026-11-22' }]);
  });
});

describe('a task', () => {
  it('is written, given to another, done, and not done after all, each by name', async () => {
    const task = await aSavedTask();
    const { employeeId: responsibleId } = people.colleague;
    valueOf(await task.save({ responsibleId, dueOn: '2026-11-21' }));
    const shown = async () => valueOf(await desk().committee.caseTasks({ caseId })).tasks;
    expect(await shown()).toMatchObject([
      {
        task: { text: 'Bestil nøgler', dueOn: '2026-11-21', kind: 'other', decisionId: null },
        responsible: { id: responsibleId },
        isOverdue: true,
        itemId: null,
      },
    ]);
    valueOf(await task.tick('2026-11-22', { version: 2 }));
    const { employeeId } = people.caseworker;
    expect(await shown()).toMatchObject([
      { task: { doneOn: '2026-11-22', doneById: employeeId }, isOverdue: false },
    ]);
    valueOf(await task.tick(null, { version: 3 }));
    expect(await shown()).toMatchObject([
      { task: { doneOn: null, doneById: null }, isOverdue: true },
    ]);
    expect(verifyHistory(backend.db.read)).toMatchObject({ ok: true });
  });
});

function addDecision(
  carriedOutOn: string | null = '2026-11-10',
  item: Partial<AgendaItem> = {},
): string {
  const id = backend.newId();
  const itemId = addItem(backend, caseId, item);
  backend.write((tx) => decisions.add(tx, aDecision({ id, caseId, itemId, carriedOutOn })));
  return id;
}

/** Decided on 1 October, with the task to send it. */
function addNotice(decisionId = addDecision()): string {
  const id = backend.newId();
  const task = aTask({ id: backend.newId(), caseId, decisionId, kind: 'notice' });
  backend.write((tx) => {
    notices.add(tx, aNotice({ id, caseId, decisionId }));
    caseTasks.add(tx, task);
  });
  return id;
}

const NO_DATES: NoticeDates = {
  sentOn: null,
  receivedOn: null,
  complaintOn: null,
  reviewedOn: null,
  reviewResult: null,
  forwardedOn: null,
};
const SENT = { sentOn: '2026-10-03' };
const COMPLAINED = { ...SENT, receivedOn: '2026-10-05', complaintOn: '2026-10-20' };

function saveNotice(
  noticeId: string,
  dates: Partial<NoticeDates>,
  changed: { readonly caseId?: string; readonly version?: number } = {},
) {
  const input = { caseId, noticeId, version: 1, dates: { ...NO_DATES, ...dates } };
  return desk().committee.saveNotice({ ...input, ...changed });
}

describe('the notice to the citizen is refused', () => {
  it.each<[Partial<NoticeDates>, string]>([
    [{ sentOn: '2026-09-30' }, 'sentOn notice.sent-before-decided'],
    [{ sentOn: '2026-11-23' }, 'sentOn notice.in-the-future'],
    [{ ...SENT, receivedOn: '2026-10-02' }, 'receivedOn notice.received-before-sent'],
    [{ receivedOn: '2026-10-05' }, 'receivedOn notice.received-before-sent'],
    [{ ...SENT, complaintOn: '2026-10-02' }, 'complaintOn notice.complaint-before-sent'],
    [{ ...COMPLAINED, reviewedOn: '2026-10-21' }, 'reviewResult notice.result-missing'],
    [{ ...COMPLAINED, reviewResult: 'kept' }, 'reviewedOn notice.review-date-missing'],
    [
      { ...COMPLAINED, reviewedOn: '2026-10-19', reviewResult: 'kept' },
      'reviewedOn notice.review-before-complaint',
    ],
    [
      {
        ...COMPLAINED,
        reviewedOn: '2026-10-22',
        reviewResult: 'changed',
        forwardedOn: '2026-10-23',
      },
      'forwardedOn notice.changed-is-not-forwarded',
    ],
  ])('with %o, and its task still waits', async (dates, issue) => {
    const noticeId = addNotice();
    expect(issuesOf(await saveNotice(noticeId, dates))).toEqual([`dates.${issue}`]);
    expect(rows()).toMatchObject({ notices: [NO_DATES], tasks: [{ doneOn: null }] });
  });

  it('through another case, and on a version somebody changed', async () => {
    const noticeId = addNotice();
    const elsewhere = { caseId: await anotherCase() };
    expect(issuesOf(await saveNotice(noticeId, SENT, elsewhere))).toEqual({ kind: 'not-found' });
    valueOf(await saveNotice(noticeId, SENT));
    expect(issuesOf(await saveNotice(noticeId, COMPLAINED))).toMatchObject({ kind: 'conflict' });
    expect(rows().notices).toMatchObject([{ ...SENT, complaintOn: null }]);
  });
});

describe('the notice to the citizen', () => {
  it('says which item it is about, so that two of one day are told apart', async () => {
    const question = 'Kan støtten sættes ned?';
    const proposal = 'At taksten følger aftalen.';
    addNotice(addDecision('2026-11-10', { kind: 'follow-up', question, proposal }));
    addNotice(addDecision('2026-11-10', { kind: 'rate-change', question: null, proposal }));
    const { notices: shown } = valueOf(await desk().committee.caseTasks({ caseId }));
    const told = shown.map(({ kind, about }) => ({ kind, about }));
    expect(told).toHaveLength(2);
    expect(told).toContainEqual({ kind: 'follow-up', about: question });
    expect(told).toContainEqual({ kind: 'rate-change', about: proposal });
  });

  it('ticks its task when it is sent, and waits again when it was not', async () => {
    const noticeId = addNotice();
    const standing = async () => {
      const { tasks, notices: shown } = valueOf(await desk().committee.caseTasks({ caseId }));
      const { step, dueOn } = mustBe(shown[0]).standing;
      const { doneOn, doneById } = mustBe(tasks[0]).task;
      return { step, dueOn, doneOn, doneById };
    };
    const waiting = { step: 'to-send', dueOn: '2026-11-22', doneOn: null, doneById: null };
    expect(await standing()).toEqual(waiting);
    valueOf(await saveNotice(noticeId, SENT));
    const { employeeId: doneById } = people.caseworker;
    const done = { doneOn: '2026-10-03', doneById };
    expect(await standing()).toEqual({ step: 'to-receive', dueOn: null, ...done });
    valueOf(await saveNotice(noticeId, {}, { version: 2 }));
    expect(await standing()).toEqual(waiting);
    expect(verifyHistory(backend.db.read)).toMatchObject({ ok: true });
  });

  const CHANGED = { ...COMPLAINED, reviewedOn: '2026-10-30', reviewResult: 'changed' } as const;
  const standingTasks = () =>
    rows()
      .tasks.filter(({ kind, annulledAt }) => kind === 'other' && annulledAt === null)
      .map(({ text, dueOn, responsibleId }) => ({ text, dueOn, responsibleId }));

  it('changed by a review is somebody’s task, once; and nobody’s when that was a mistake', async () => {
    const noticeId = addNotice();
    const task = {
      text: 'Før genvurderingens ændring ud i livet, og giv borgeren besked',
      dueOn: '2026-11-13',
      responsibleId: people.caseworker.employeeId,
    };
    valueOf(await saveNotice(noticeId, COMPLAINED));
    expect(standingTasks()).toEqual([]);
    valueOf(await saveNotice(noticeId, CHANGED, { version: 2 }));
    expect(standingTasks()).toEqual([task]);
    const inPart = { ...CHANGED, reviewResult: 'partly-changed' } as const;
    valueOf(await saveNotice(noticeId, inPart, { version: 3 }));
    expect(standingTasks()).toEqual([task]);
    const kept = { ...CHANGED, reviewResult: 'kept' } as const;
    valueOf(await saveNotice(noticeId, kept, { version: 4 }));
    expect(standingTasks()).toEqual([]);
    expect(verifyHistory(backend.db.read)).toMatchObject({ ok: true });
  });

  it('changed by a review on a closed case makes nothing to do there', async () => {
    const noticeId = addNotice();
    valueOf(await saveNotice(noticeId, SENT));
    expect(await close()).toMatchObject({ closed: true });
    valueOf(await saveNotice(noticeId, CHANGED, { version: 2 }));
    expect(standingTasks()).toEqual([]);
  });

  it('is complained of, reviewed and sent on after the case is closed', async () => {
    const noticeId = addNotice();
    valueOf(await saveNotice(noticeId, { ...SENT, receivedOn: '2026-10-05' }));
    expect(await close()).toMatchObject({ closed: true });
    const reviewed = { reviewedOn: '2026-10-30', reviewResult: 'kept' as const };
    valueOf(await saveNotice(noticeId, COMPLAINED, { version: 2 }));
    valueOf(await saveNotice(noticeId, { ...COMPLAINED, ...reviewed }, { version: 3 }));
    const forwarded = { ...COMPLAINED, ...reviewed, forwardedOn: '2026-11-02' };
    valueOf(await saveNotice(noticeId, forwarded, { version: 4 }));
    const { notices: shown } = valueOf(await desk().committee.caseTasks({ caseId }));
    expect(shown).toMatchObject([{ notice: forwarded, standing: { step: 'over' } }]);
  });

  it('is not unsent on a closed case: its task would wait there again', async () => {
    const noticeId = addNotice();
    valueOf(await saveNotice(noticeId, SENT));
    expect(await close()).toMatchObject({ closed: true });
    expect(issuesOf(await saveNotice(noticeId, {}, { version: 2 }))).toEqual([
      'dates.sentOn notice.sent-stays-when-closed',
    ]);
    valueOf(await saveNotice(noticeId, { sentOn: '2026-10-04' }, { version: 2 }));
    expect(rows()).toMatchObject({
      notices: [{ sentOn: '2026-10-04' }],
      tasks: [{ doneOn: '2026-10-04' }],
    });
  });

  it('complained of on a closed case is on Min dag until it is reviewed, and only that', async () => {
    const noticeId = addNotice();
    valueOf(await saveNotice(noticeId, { ...SENT, receivedOn: '2026-10-05' }));
    expect(await close()).toMatchObject({ closed: true });
    const reasons = async () => {
      const day = valueOf(await desk().followUps.myDay(null));
      const all = [...day.overdue, ...day.dueToday, ...day.upcoming, ...day.waiting];
      return all.flatMap((one) => one.reasons.map(({ kind }) => kind));
    };
    expect(await reasons()).toEqual([]);
    valueOf(await saveNotice(noticeId, COMPLAINED, { version: 2 }));
    expect(await reasons()).toEqual(['complaint-review']);
    const { standing } = valueOf(await desk().followUps.reminders({ caseId }));
    expect(standing.map(({ kind }) => kind)).toEqual(['complaint-review']);
    const reviewed = { reviewedOn: '2026-10-30', reviewResult: 'changed' as const };
    valueOf(await saveNotice(noticeId, { ...COMPLAINED, ...reviewed }, { version: 3 }));
    expect(await reasons()).toEqual([]);
  });
});

describe('a case with something left to do', () => {
  const label = 'Skal støtten fortsætte?';

  it('is not closed, and told what: the decision, the notice and the task', async () => {
    const decisionId = addDecision(null);
    const noticeId = addNotice(decisionId);
    const { id: taskId } = valueOf(await addTask());
    expect(await close()).toEqual({
      closed: false,
      blocks: [
        { code: 'decision-not-carried-out', entityId: decisionId, label },
        { code: 'notice-unsettled', entityId: noticeId, label },
        { code: 'task-open', entityId: taskId, label: 'Bestil nøgler' },
      ],
    });
    const { committee } = desk();
    const carried = { carriedOutOn: '2026-11-22', answers: null };
    valueOf(await committee.carryOut({ caseId, decisionId, version: 1, ...carried }));
    valueOf(await saveNotice(noticeId, COMPLAINED));
    valueOf(await committee.tickTask({ caseId, taskId, version: 1, doneOn: '2026-11-22' }));
    expect(await close()).toEqual({
      closed: false,
      blocks: [{ code: 'notice-unsettled', entityId: noticeId, label }],
    });
    const reviewed = { reviewedOn: '2026-10-30', reviewResult: 'changed' as const };
    valueOf(await saveNotice(noticeId, { ...COMPLAINED, ...reviewed }, { version: 2 }));
    const changed = mustBe(rows().tasks.find(({ text }) => text.startsWith('Før genvurderingens')));
    expect(await close()).toEqual({
      closed: false,
      blocks: [{ code: 'task-open', entityId: changed.id, label: changed.text }],
    });
    const done = { taskId: changed.id, version: 1, doneOn: '2026-11-22' };
    valueOf(await committee.tickTask({ caseId, ...done }));
    expect(await close()).toEqual({ closed: true, blocks: [] });
  });

  it('leaves nobody anything to do when the citizen dies, and keeps what was done', async () => {
    addNotice(addDecision(null));
    valueOf(await addTask());
    const { id: taskId } = valueOf(await addTask({ text: 'Ring til boligselskabet' }));
    const { committee, cases } = desk();
    valueOf(await committee.tickTask({ caseId, taskId, version: 1, doneOn: '2026-11-20' }));
    const { version } = rows().citizen;
    valueOf(await cases.recordDeath({ caseId, version, diedOn: '2026-11-21' }));
    const ended = rows().tasks.map((task) => `${task.kind}: ${task.annulledReason ?? 'stands'}`);
    expect(ended.toSorted()).toEqual([
      'notice: Borgeren er død',
      'other: Borgeren er død',
      'other: stands',
    ]);
    const { tasks } = valueOf(await committee.caseTasks({ caseId }));
    expect(tasks.map(({ task }) => task.id)).toEqual([taskId]);
    expect(verifyHistory(backend.db.read)).toMatchObject({ ok: true });
  });
});

describe('a decision that fails while it is being saved leaves nothing', () => {
  async function decide(outcome: Outcome) {
    const meetingId = await aMeeting(backend);
    await seatCommittee(backend, meetingId);
    const itemId = addItem(backend, caseId, { proposal: 'Fortsætter', validFrom: '2026-12-01' });
    await place(backend, { caseId, itemId, meetingId });
    await send(backend, meetingId);
    const { version } = itemOf(backend, caseId, itemId);
    const { employeeId: responsibleId } = people.caseworker;
    const decision = {
      outcome,
      reason: 'Kan dækkes af det, der er',
      conditions: null,
      validFrom: null,
      responsibleId,
      deadlineOn: '2026-12-08',
      nextOn: '2027-03-01',
      recommendedTo: null,
      grantedHelp: [],
    };
    const of = { meetingId, caseId, itemId };
    return () => backend.as(people.chair).committee.decide({ ...of, version, decision });
  }

  const kept = () => ({
    ...rows(),
    pages: backend.db.read.select().from(decisionPage).all(),
    acts: backend.db.read.select().from(changeSet).all().length,
  });

  /** The last row of the act is refused by the database itself. */
  function breaks(statement: string, work: () => Promise<void>): Promise<void> {
    const connection = connectionOf(backend.db.write);
    connection.exec(`CREATE TEMP TRIGGER broken BEFORE INSERT ON ${statement}
      BEGIN SELECT RAISE(ABORT, 'the disk is gone'); END`);
    return work().finally(() => void connection.exec('DROP TRIGGER broken'));
  }

  const rejected = { items: 1, tasks: 3, notices: 1 };
  it.each<[Outcome, string, { items: number; tasks: number; notices: number }]>([
    ['rejected', 'notice', rejected],
    ['rejected', "case_task WHEN NEW.due_on = '2027-03-01'", rejected],
    ['returned', "case_task WHEN NEW.due_on = '2027-03-01'", { items: 2, tasks: 2, notices: 0 }],
    ['postponed', 'agenda_item', { items: 2, tasks: 1, notices: 0 }],
    ['rejected', 'decision_page', rejected],
  ])('(%s, at %s), and is saved whole the next time', async (outcome, statement, made) => {
    const decideNow = await decide(outcome);
    const before = kept();
    await breaks(statement, async () => {
      expect(issuesOf(await decideNow())).toMatchObject({ kind: 'unexpected' });
      expect(kept()).toEqual(before);
    });
    expect(backend.bugs).toHaveLength(1);
    valueOf(await decideNow());
    const after = kept();
    expect(after).toMatchObject({ decisions: [{ outcome }], pages: [{}], acts: before.acts + 1 });
    expect({
      items: after.agendaItems.length,
      tasks: after.tasks.length,
      notices: after.notices.length,
    }).toEqual(made);
    expect(verifyHistory(backend.db.read)).toMatchObject({ ok: true });
  });
});

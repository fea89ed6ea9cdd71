import { beforeEach, describe, expect, it } from 'vitest';
import { accessEntries } from '#db/access-log.ts';
import { agendaItems, meetings } from '#db/commands/committee.ts';
import { findMeeting } from '#db/queries/committee.ts';
import { verifyHistory } from '#db/verify-history.ts';
import type { DecisionFields } from '#shared/domain/committee/decision.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import { createTestBackend, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  addActiveGoal,
  addHelp,
  issuesOf,
  mustBe,
  openCase,
  rowsOf,
  valueOf,
} from '#test/support/case-for-tests.ts';
import {
  aBegin,
  addItem,
  aMeeting,
  itemOf,
  place,
  seatCommittee,
  send,
} from '#test/support/committee-for-tests.ts';
import type { AppContract } from '#shared/contract/contract.ts';
import type { InputOf } from '#shared/contract/define.ts';
import { people, PROVIDER, TEAM_SOUTH, type TestPerson } from '#test/support/seed-register.ts';

type CarryOut = InputOf<AppContract['committee']['carryOut']>;

let backend: TestBackend;
let meetingId: string;
let caseId: string;
let helpId: string;
let seats: Awaited<ReturnType<typeof seatCommittee>>;
const chair = () => backend.as(people.chair).committee;
const caseworker = () => backend.as(people.caseworker);
const now = () => rowsOf(backend, caseId);

/** § 85 at 387,28 kr. an hour, 8 hours a week: 161.551,09 kr. a standard year. */
beforeEach(async () => {
  backend = createTestBackend();
  meetingId = await aMeeting(backend);
  seats = await seatCommittee(backend, meetingId);
  caseId = await openCase(backend);
  helpId = await addHelp(backend, caseId);
  const { cases } = caseworker();
  const from = '2026-01-01';
  const rate = { amount: 38_728, unit: 'hour', from, reason: null, paidBy: null } as const;
  valueOf(await cases.setRate({ caseId, interventionId: helpId, rate }));
  const hours = { supportHours: 800, transportHours: 0, servicePackage: null, mode: null };
  const support = { ...hours, from };
  valueOf(await cases.setSupport({ caseId, interventionId: helpId, support }));
});

/** To 5 hours a week from 1 December. */
async function anItemAtMeeting(fields: Partial<AgendaItem> = {}): Promise<string> {
  const itemId = addItem(backend, caseId, {
    proposal: 'Støtten sættes ned til 5 timer',
    proposedHelp: [
      {
        act: 'change',
        interventionId: helpId,
        rate: null,
        hours: { supportHours: 500, transportHours: 0 },
      },
    ],
    validFrom: '2026-12-01',
    ...fields,
  });
  await place(backend, { caseId, itemId, meetingId });
  return itemId;
}

async function sentItem(fields: Partial<AgendaItem> = {}): Promise<string> {
  const itemId = await anItemAtMeeting(fields);
  await send(backend, meetingId);
  return itemId;
}

function granted(changed: Partial<DecisionFields> = {}): DecisionFields {
  return {
    outcome: 'granted',
    reason: 'Som indstillet, jf. vurderingen',
    conditions: null,
    validFrom: '2026-12-01',
    responsibleId: people.caseworker.employeeId,
    deadlineOn: '2026-12-08',
    nextOn: null,
    recommendedTo: null,
    grantedHelp: [],
    ...changed,
  };
}

function decideInput(itemId: string, changed: Partial<DecisionFields> = {}) {
  const { version } = itemOf(backend, caseId, itemId);
  return { meetingId, caseId, itemId, version, decision: granted(changed) };
}

const decide = (itemId: string, changed: Partial<DecisionFields> = {}) =>
  chair().decide(decideInput(itemId, changed));

async function correct(itemId: string, changed: Partial<DecisionFields>) {
  const on = valueOf(await chair().decisionOn({ caseId, itemId }));
  const { id: decisionId, version } = mustBe(on.current).decision;
  const decision = granted(changed);
  const reason = 'Skrevet på det forkerte punkt';
  return chair().correctDecision({
    meetingId,
    caseId,
    itemId,
    decisionId,
    version,
    decision,
    reason,
  });
}

function approve() {
  backend.write((tx) => {
    const at = '2026-11-24T15:00:00.000Z';
    const row = mustBe(findMeeting(backend.db.read, meetingId));
    meetings.replace(tx, { ...row, closedAt: at, approvedAt: at });
  });
}

const nothing = { decisions: 0, tasks: 0, notices: 0 };
const saved = () => {
  const { decisions, tasks, notices } = now();
  return { decisions: decisions.length, tasks: tasks.length, notices: notices.length };
};

describe('a decision is refused, and nothing of it is kept,', () => {
  it('without a reason', async () => {
    const itemId = await sentItem();
    expect(issuesOf(await decide(itemId, { reason: '  ' }))).toEqual(['decision.reason too_small']);
    expect(saved()).toEqual(nothing);
  });

  it('by another than the leader, by whoever is recused, and by the one who proposed', async () => {
    const itemId = await sentItem();
    const deputy = backend.as(people.teamLeader).committee;
    expect(issuesOf(await deputy.decide(decideInput(itemId)))).toEqual([
      'decision decision.not-leader',
    ]);
    const reason = 'Er bror til borgeren';
    valueOf(await chair().recuse({ caseId, itemId, participantId: seats.chair, reason }));
    expect(issuesOf(await decide(itemId))).toEqual(['decision decision.not-leader']);
    const own = await anItemAtMeeting({ proposedById: people.teamLeader.employeeId });
    valueOf(await chair().recuse({ caseId, itemId: own, participantId: seats.chair, reason }));
    expect(issuesOf(await deputy.decide(decideInput(own)))).toEqual([
      'decision decision.own-proposal',
    ]);
    expect(saved()).toEqual(nothing);
  });

  it('above the limit; it is recommended upwards, and the meeting goes on', async () => {
    const rate = { amount: 300_000, unit: 'day' } as const;
    const help = { paragraph: 'SEL_107', providerId: null, hours: null, rate } as const;
    const itemId = await sentItem({ proposedHelp: [{ act: 'begin', ...help }] });
    expect(issuesOf(await decide(itemId))).toEqual(['decision.outcome decision.above-limit']);
    const upwards = { outcome: 'recommended-upwards', recommendedTo: 'Direktionen' } as const;
    valueOf(await decide(itemId, { ...upwards, reason: 'Over grænsen' }));
    expect(now().tasks.map(({ text }) => text)).toEqual(['Send indstillingen videre']);
  });

  it('without quorum, and told how many there were', async () => {
    const itemId = await sentItem();
    for (const participantId of [seats.deputy, seats.caseworker, seats.provider]) {
      const reason = 'Kender borgeren';
      valueOf(await chair().recuse({ caseId, itemId, participantId, reason }));
    }
    expect(issuesOf(await decide(itemId))).toEqual(['decision.outcome decision.no-quorum']);
  });

  it('before the agenda is sent, at another meeting, and after the minutes are approved', async () => {
    const itemId = await anItemAtMeeting();
    expect(issuesOf(await decide(itemId))).toEqual(['decision decision.meeting-not-sent']);
    const other = await aMeeting(backend, { heldOn: '2026-12-08' });
    const elsewhere = { ...decideInput(itemId), meetingId: other };
    expect(issuesOf(await chair().decide(elsewhere))).toEqual([' decision.not-on-agenda']);
    await send(backend, meetingId);
    approve();
    expect(issuesOf(await decide(itemId))).toEqual(['decision decision.minutes-approved']);
    expect(saved()).toEqual(nothing);
  });

  it('on a page that was changed since it was read, and twice', async () => {
    const itemId = await sentItem();
    const read = decideInput(itemId);
    const { version } = read;
    const fields = valueOf(await caseworker().committee.item({ caseId, itemId })).item;
    backend.write((tx) => {
      const row = { ...fields, question: 'Et andet spørgsmål?', version };
      agendaItems.replace(tx, row);
    });
    expect(issuesOf(await chair().decide(read))).toEqual([' decision.item-changed']);
    valueOf(await decide(itemId));
    expect(issuesOf(await decide(itemId))).toEqual([' decision.already-made']);
    expect(saved()).toEqual({ decisions: 1, tasks: 2, notices: 1 });
  });

  it('with help that is not on the case', async () => {
    const itemId = await sentItem();
    const grantedHelp = [{ act: 'end', interventionId: backend.newId() } as const];
    const changed = { outcome: 'granted-with-change', reason: 'Mindre', grantedHelp } as const;
    expect(issuesOf(await decide(itemId, changed))).toEqual([
      'decision.grantedHelp.0.interventionId item.help-not-on-case',
    ]);
  });
});

describe('a decision', () => {
  it('is one act: the page as shown, the tasks, and the notice to the citizen', async () => {
    const itemId = await sentItem();
    const defaults = valueOf(await chair().decisionDefaults({ meetingId, caseId, itemId }));
    expect(defaults).toEqual({
      asProposed: granted(),
      usualDeadlineOn: '2026-12-08',
      yearlyAgainstLimit: 0,
      limit: 100_000_000,
      issues: [],
    });
    const shown = valueOf(await chair().item({ caseId, itemId })).summary;
    valueOf(await decide(itemId, defaults.asProposed));
    const on = valueOf(await caseworker().committee.decisionOn({ caseId, itemId }));
    expect(on).toMatchObject({
      page: shown,
      corrected: [],
      notCorrectable: [],
      current: {
        decision: { grantedYearly: 10_096_943, decidedAs: 'chair', carriedOutOn: null },
        granted: [{ act: 'change', hours: 500 }],
        tasks: [
          { kind: 'carry-out', dueOn: '2026-12-08', doneOn: null },
          { kind: 'notice', dueOn: '2026-12-08' },
        ],
        notice: { decidedOn: '2026-11-22', sentOn: null },
      },
    });
    // What is decided changes no help.
    expect(now().supports.map(({ to }) => to)).toEqual([null]);
    expect(verifyHistory(backend.db.read)).toMatchObject({ ok: true });
  });

  it('that puts the item off lets it wait for the next meeting, and is no notice', async () => {
    const itemId = await sentItem();
    valueOf(await decide(itemId, { outcome: 'postponed', reason: 'Nåede det ikke' }));
    expect(saved()).toEqual({ decisions: 1, tasks: 0, notices: 0 });
    expect(now().agendaItems.filter(({ carriedFromId }) => carriedFromId === itemId)).toMatchObject(
      [{ meetingId: null, proposal: 'Støtten sættes ned til 5 timer' }],
    );
  });

  it('of a recused chair is the deputy’s', async () => {
    const itemId = await sentItem();
    const reason = 'Er bror til borgeren';
    valueOf(await chair().recuse({ caseId, itemId, participantId: seats.chair, reason }));
    const deputy = backend.as(people.teamLeader).committee;
    valueOf(await deputy.decide(decideInput(itemId)));
    expect(now().decisions).toMatchObject([
      { decidedAs: 'deputy', decidedById: people.teamLeader.employeeId },
    ]);
  });
});

describe('a chair of other teams who is recused, with no deputy to decide,', () => {
  const stranger = () => backend.as({ ...people.chair, teamIds: [TEAM_SOUTH] });
  const reason = 'Er bror til borgeren';
  const otherTeam = { kind: 'forbidden', code: 'other-team' };

  async function recused(): Promise<string> {
    const itemId = await sentItem();
    for (const participantId of [seats.chair, seats.deputy]) {
      valueOf(await chair().recuse({ caseId, itemId, participantId, reason }));
    }
    return itemId;
  }

  it('reads nothing of the item or of its case', async () => {
    const itemId = await recused();
    const { committee, cases } = stranger();
    const of = { meetingId, caseId, itemId };
    expect([
      issuesOf(await committee.decisionDefaults(of)),
      issuesOf(await committee.itemAtMeeting(of)),
      issuesOf(await committee.item({ caseId, itemId })),
      issuesOf(await committee.decisionOn({ caseId, itemId })),
      issuesOf(await cases.page({ caseId, asOf: null })),
    ]).toEqual([otherTeam, otherTeam, otherTeam, otherTeam, otherTeam]);
  });

  it('grants nothing, and nothing at all while the deputy can', async () => {
    const itemId = await recused();
    const { committee } = stranger();
    expect(issuesOf(await committee.decide(decideInput(itemId)))).toEqual([
      'decision.outcome decision.no-leader',
    ]);
    const other = await anItemAtMeeting();
    valueOf(await chair().recuse({ caseId, itemId: other, participantId: seats.chair, reason }));
    const off = decideInput(other, { outcome: 'postponed', reason: 'Ingen kan lede' });
    expect(issuesOf(await committee.decide(off))).toEqual(['decision decision.not-leader']);
    expect(saved()).toEqual(nothing);
  });

  it('is told of it number and initials, with the version to put it off on', async () => {
    const itemId = await recused();
    const { items } = valueOf(await stranger().committee.meeting({ meetingId }));
    expect(items[0]).toMatchObject({
      itemId,
      version: itemOf(backend, caseId, itemId).version,
      mayOpen: false,
      name: null,
      question: null,
      missing: null,
      providers: [],
      outcome: null,
      recusals: [{ reason: '' }, { reason: '' }],
      quorum: { leader: null },
    });
  });

  it('sends it back by the line alone: the one who proposed is to inform it, and the line says so', async () => {
    const itemId = await recused();
    const { committee } = stranger();
    const { items } = valueOf(await committee.meeting({ meetingId }));
    const { version } = mustBe(items[0]);
    const decision = granted({
      outcome: 'returned',
      reason: 'Ingen kan lede punktet',
      validFrom: null,
      responsibleId: null,
      deadlineOn: null,
    });
    const input = { meetingId, caseId, itemId, version, decision };
    const stale = { ...input, version: version + 1 };
    expect(issuesOf(await committee.decide(stale))).toEqual([' decision.item-changed']);
    valueOf(await committee.decide(input));
    const after = valueOf(await committee.meeting({ meetingId }));
    expect(after.items[0]).toMatchObject({ outcome: 'returned', mayOpen: false });
    expect(now().tasks).toMatchObject([
      { responsibleId: people.caseworker.employeeId, dueOn: '2026-12-08' },
    ]);
  });

  it('puts it off, until the minutes are approved', async () => {
    const itemId = await recused();
    const { committee } = stranger();
    const off = decideInput(itemId, { outcome: 'postponed', reason: 'Ingen kan lede punktet' });
    valueOf(await committee.decide(off));
    expect(now().decisions).toMatchObject([{ outcome: 'postponed', decidedAs: 'chair' }]);
    expect(now().agendaItems.filter((one) => one.carriedFromId === itemId)).toHaveLength(1);
    approve();
    expect(issuesOf(await committee.decide(off))).toEqual(otherTeam);
  });
});

describe('a recusal from a case of another team', () => {
  const stranger = () => backend.as({ ...people.chair, teamIds: [TEAM_SOUTH] });
  const otherTeam = { kind: 'forbidden', code: 'other-team' };
  const MISTAKE = 'Forvekslede borgeren med en nabo';

  /** Entered by whom it is said, about one seat. */
  async function recusedBy(person: TestPerson, participantId: string) {
    const itemId = await sentItem();
    const { committee } = backend.as(person);
    const reason = 'Er bror til borgeren';
    const { id } = valueOf(await committee.recuse({ caseId, itemId, participantId, reason }));
    return { itemId, back: { caseId, recusalId: id, version: 1, reason: MISTAKE } };
  }
  const ownLines = async () =>
    valueOf(await stranger().committee.meeting({ meetingId })).items.map(
      ({ mayOpen, ownRecusalId }) => ({ mayOpen, ownRecusalId }),
    );
  const openings = async () =>
    valueOf(await backend.as(people.teamLeader).cases.outsideOpenings(null));

  it('that somebody else entered is not taken back by whom it is about', async () => {
    const { back } = await recusedBy(people.teamLeader, seats.chair);
    expect(await ownLines()).toEqual([{ mayOpen: false, ownRecusalId: null }]);
    expect(issuesOf(await stranger().committee.withdrawRecusal(back))).toEqual([
      ' meeting.recused-by-other',
    ]);
    expect(await openings()).toEqual([]);
    valueOf(await backend.as(people.teamLeader).committee.withdrawRecusal(back));
  });

  it('is not taken back of another, without a reason, by whoever does not lead, or once decided', async () => {
    const { itemId, back } = await recusedBy(people.chair, seats.chair);
    const { committee } = stranger();
    const reason = 'Er kollega med borgeren';
    const other = valueOf(
      await chair().recuse({ caseId, itemId, participantId: seats.deputy, reason }),
    );
    expect(issuesOf(await committee.withdrawRecusal({ ...back, recusalId: other.id }))).toEqual([
      ' meeting.recused-by-other',
    ]);
    expect(issuesOf(await committee.withdrawRecusal({ ...back, reason: '' }))).toEqual([
      'reason too_small',
    ]);
    const notLeading = { ...people.otherTeam, roles: ['team-leader'] } as const;
    valueOf(await chair().recuse({ caseId, itemId, participantId: seats.caseworker, reason }));
    expect(issuesOf(await backend.as(notLeading).committee.withdrawRecusal(back))).toEqual(
      otherTeam,
    );
    valueOf(
      await committee.decide(decideInput(itemId, { outcome: 'postponed', reason: 'Ingen kan' })),
    );
    expect(issuesOf(await committee.withdrawRecusal(back))).toEqual([' meeting.item-decided']);
    expect(await openings()).toEqual([]);
  });

  it('entered by mistake is taken back by who entered it, which their team leader is told with the reason', async () => {
    const { back } = await recusedBy(people.chair, seats.chair);
    const { committee, cases } = stranger();
    expect(await ownLines()).toEqual([{ mayOpen: false, ownRecusalId: back.recusalId }]);
    expect(issuesOf(await cases.page({ caseId, asOf: null }))).toEqual(otherTeam);
    valueOf(await committee.withdrawRecusal(back));
    expect(await openings()).toMatchObject([
      { caseId, userInitials: people.chair.initials, reason: MISTAKE },
    ]);
    expect(await ownLines()).toEqual([{ mayOpen: true, ownRecusalId: null }]);
    valueOf(await cases.page({ caseId, asOf: null }));
    const [look] = accessEntries(backend.db.read, { userId: people.chair.userId, limit: 1 });
    expect(look).toMatchObject({ action: 'open-case', caseId });
    expect(verifyHistory(backend.db.read)).toMatchObject({ ok: true });
  });
});

describe('a correction', () => {
  it('is refused once the minutes are approved, and on a version somebody corrected', async () => {
    const itemId = await sentItem();
    valueOf(await decide(itemId));
    const on = valueOf(await chair().decisionOn({ caseId, itemId }));
    valueOf(await correct(itemId, { outcome: 'noted', reason: 'Kun til orientering' }));
    const { id: decisionId, version } = mustBe(on.current).decision;
    const of = { meetingId, caseId, itemId, decisionId, version };
    const again = { ...of, decision: granted(), reason: 'Alligevel bevilget' };
    expect(issuesOf(await chair().correctDecision(again))).toEqual({ kind: 'not-found' });
    approve();
    expect(issuesOf(await correct(itemId, {}))).toEqual([' decision.minutes-approved']);
  });

  it('takes the tasks, the notice and what went on with it, and keeps the page and the old', async () => {
    const itemId = await sentItem();
    valueOf(await decide(itemId, { outcome: 'returned', reason: 'Mangler udførerens vurdering' }));
    const { page } = valueOf(await chair().decisionOn({ caseId, itemId }));
    valueOf(await correct(itemId, {}));
    const on = valueOf(await chair().decisionOn({ caseId, itemId }));
    expect(on).toMatchObject({
      page,
      current: { decision: { outcome: 'granted' }, tasks: [{}, {}], notice: { sentOn: null } },
      corrected: [
        { decision: { outcome: 'returned', annulledReason: 'Skrevet på det forkerte punkt' } },
      ],
    });
    const standing = now().agendaItems.filter((one) => one.annulledAt === null);
    expect(standing.map(({ id }) => id)).toEqual([itemId]);
    valueOf(await correct(itemId, { outcome: 'noted', reason: 'Kun til orientering' }));
    expect(now().tasks.filter((one) => one.annulledAt === null)).toEqual([]);
    expect(now().notices.filter((one) => one.annulledAt === null)).toEqual([]);
    expect(verifyHistory(backend.db.read)).toMatchObject({ ok: true });
  });
});

describe('the minutes on the screen and on paper', () => {
  const told = async () => {
    const { lines } = valueOf(await chair().minutes({ meetingId }));
    const choice = { meetingId, withNotes: false, withNames: true, withProtectedPlaces: true };
    const made = valueOf(
      await backend.as(people.chair).printing.preview({ kind: 'decision-list', ...choice }),
    );
    const content = made.empty ? null : backend.prints.find(made.printId)?.content;
    if (content?.kind !== 'decision-list') throw new Error('no decision list was printed');
    return { screen: mustBe(lines[0]), paper: mustBe(content.items[0]) };
  };
  const closed = async () => {
    const { meeting } = valueOf(await chair().meeting({ meetingId }));
    const input = { meetingId, version: meeting.version, minutesNote: null };
    valueOf(await chair().closeMeeting(input));
  };

  it('say what help was granted as proposed, with hours', async () => {
    const itemId = await sentItem();
    valueOf(await decide(itemId));
    await closed();
    const { screen, paper } = await told();
    expect(paper.decision?.granted).toMatchObject([{ act: 'change', hours: 500 }]);
    expect(screen.decided?.granted).toEqual(paper.decision?.granted);
  });

  it('say who was recused, and what a decision was before it was corrected', async () => {
    const itemId = await sentItem();
    const reason = 'Er nabo til borgeren';
    const participantId = seats.caseworker;
    valueOf(await chair().recuse({ caseId, itemId, participantId, reason }));
    valueOf(await decide(itemId, { outcome: 'noted', reason: 'Kun til orientering' }));
    valueOf(await correct(itemId, { outcome: 'rejected', reason: 'Behovet er der ikke mere' }));
    await closed();
    const { screen, paper } = await told();
    expect(paper.recused).toMatchObject([{ reason }]);
    expect(screen.recused).toEqual(paper.recused);
    expect(paper.decision).toMatchObject({
      outcome: 'rejected',
      granted: [],
      corrected: [{ outcome: 'noted', reason: 'Skrevet på det forkerte punkt' }],
    });
    expect(screen.decided?.corrected).toEqual(paper.decision?.corrected);
  });
});

describe('carrying out', () => {
  const help = { rate: { amount: 400_000, unit: 'week' }, hours: null } as const;

  async function decided(
    fields: Partial<AgendaItem> = {},
    changed: Partial<DecisionFields> = {},
  ): Promise<CarryOut> {
    const itemId = await sentItem(fields);
    valueOf(await decide(itemId, changed));
    const { id: decisionId, version } = mustBe(now().decisions.at(-1));
    const answers = { begins: [], ends: [] };
    return { caseId, decisionId, version, carriedOutOn: '2026-11-22', answers };
  }

  it('is refused in the future, before it was decided, with lines unanswered, and on another’s version', async () => {
    const act = await decided({ proposedHelp: [{ act: 'end', interventionId: helpId }] });
    const carryOut = async (changed: Partial<CarryOut>) =>
      issuesOf(await caseworker().committee.carryOut({ ...act, ...changed }));
    expect(await carryOut({ carriedOutOn: '2026-11-23' })).toEqual([
      'carriedOutOn decision.carried-out-in-the-future',
    ]);
    expect(await carryOut({ carriedOutOn: '2026-11-21' })).toEqual([
      'carriedOutOn decision.carried-out-before-decided',
    ]);
    expect(await carryOut({})).toEqual([
      'answers.ends decision.ends-later',
      'answers.ends decision.line-unanswered',
    ]);
    expect(await carryOut({ answers: null, version: 2 })).toMatchObject({ kind: 'conflict' });
    expect(now().decisions).toMatchObject([{ carriedOutOn: null }]);
  });

  it('changes price and hours from the day, ticks the decision and its task, and only once', async () => {
    const act = await decided();
    valueOf(await caseworker().committee.carryOut(act));
    expect(now().supports.map(({ supportHours, from, to }) => [supportHours, from, to])).toEqual([
      [800, '2026-01-01', '2026-11-30'],
      [500, '2026-12-01', null],
    ]);
    expect(now().decisions).toMatchObject([
      { carriedOutOn: '2026-11-22', carriedOutById: people.caseworker.employeeId },
    ]);
    expect(now().tasks.map(({ kind, doneOn }) => [kind, doneOn])).toEqual([
      ['carry-out', '2026-11-22'],
      ['notice', null],
    ]);
    const again = { ...act, version: 2 };
    expect(issuesOf(await caseworker().committee.carryOut(again))).toEqual([
      ' decision.carried-out-twice',
    ]);
    expect(issuesOf(await correct(mustBe(now().agendaItems[0]).id, {}))).toEqual([
      ' decision.carried-out-already',
    ]);
    expect(verifyHistory(backend.db.read)).toMatchObject({ ok: true });
  });

  it('begins help, lets a goal follow to it and ends the other, in one act', async () => {
    const goalId = await addActiveGoal(backend, caseId, { interventionId: helpId });
    const act = await decided(
      {
        validFrom: '2026-11-20',
        proposedHelp: [
          { act: 'end', interventionId: helpId },
          { act: 'begin', paragraph: 'SEL_85', providerId: PROVIDER, ...help },
        ],
      },
      { validFrom: '2026-11-20' },
    );
    const begins = [aBegin({ place: 1, startedOn: '2026-11-20' })];
    const goals = [{ goalId, choice: 'follow-new' as const, place: 1 }];
    const ends = [{ place: 0, endReason: 'other-effort' as const, goals }];
    const before = now();
    const later = [{ ...mustBe(begins[0]), startedOn: '2026-12-24' }];
    const { committee } = caseworker();
    expect(
      issuesOf(await committee.carryOut({ ...act, answers: { begins: later, ends } })),
    ).toEqual(['answers.begins.0.startedOn intervention.started-in-future']);
    expect(
      issuesOf(
        await committee.carryOut({
          ...act,
          answers: { begins, ends: [{ ...mustBe(ends[0]), goals: [] }] },
        }),
      ),
    ).toEqual(['answers.ends.0.goals intervention.goal-unanswered']);
    expect(now()).toEqual(before);
    valueOf(await committee.carryOut({ ...act, answers: { begins, ends } }));
    const { interventions, goals: after, rates } = now();
    expect(
      interventions.map(({ endedOn, startedOn, grantedOn }) => [grantedOn, startedOn, endedOn]),
    ).toEqual([
      ['2025-12-15', '2026-01-01', '2026-11-19'],
      ['2026-11-22', '2026-11-20', null],
    ]);
    const begun = mustBe(interventions[1]).id;
    expect(after).toMatchObject([{ id: goalId, interventionId: begun, status: 'active' }]);
    expect(rates.find((rate) => rate.interventionId === begun)).toMatchObject({
      amount: 400_000,
      from: '2026-11-20',
      reason: 'Besluttet i visitationsudvalget',
    });
  });

  describe('of a place in a botilbud', () => {
    const botilbud = { act: 'begin', paragraph: 'SEL_108', providerId: PROVIDER, ...help } as const;
    const answered = { housingIsMainReason: false, housingReason: null } as const;
    const placement = { ...answered, alternatives: null, isExistingResident: false };
    const from = { validFrom: '2026-11-20' };
    const begin = (fields: Parameters<typeof aBegin>[0], act: CarryOut) =>
      caseworker().committee.carryOut({
        ...act,
        answers: { begins: [aBegin({ startedOn: '2026-11-20', ...fields })], ends: [] },
      });
    const aPlace = () => decided({ ...from, ...answered, proposedHelp: [botilbud] }, from);

    it('asks what is asked by hand, each at its place, and keeps nothing of what is refused', async () => {
      const act = await aPlace();
      const before = now();
      expect(issuesOf(await begin({}, act))).toEqual([
        'answers.begins.0.placement.housingIsMainReason move-out.housing-unanswered',
      ]);
      expect(issuesOf(await begin({ placement, movesIn: true, startedOn: null }, act))).toEqual([
        'answers.begins.0.startedOn decision.moves-in-without-a-day',
      ]);
      const groups = { otherTargetGroups: ['B5.3'], placement };
      expect(issuesOf(await begin({ ...groups, movesIn: true }, act))).toContain(
        'answers.begins.0.primaryTargetGroup intervention.primary-target-group-missing',
      );
      const stayId = backend.newId();
      expect(issuesOf(await begin({ placement, stayId }, act))).toEqual({ kind: 'not-found' });
      expect(now()).toEqual(before);
    });

    it('registers the stay with it, and what the item said of housing is filled in', async () => {
      const act = await aPlace();
      const itemId = mustBe(now().agendaItems[0]).id;
      const on = valueOf(await caseworker().committee.decisionOn({ caseId, itemId }));
      expect(mustBe(on.current).placement).toEqual(placement);
      const { concepts } = valueOf(await caseworker().catalogue.current(null));
      const group = mustBe(concepts.find((one) => one.kind === 'target-group' && one.selectable));
      const known = { primaryTargetGroup: group.code, placement };
      valueOf(await begin({ ...known, movesIn: true }, act));
      const { stays, interventions, placements } = now();
      const begun = mustBe(interventions.at(-1));
      expect(stays).toMatchObject([
        { paragraph: 'SEL_108', providerId: PROVIDER, movedInOn: '2026-11-20', movedOutOn: null },
      ]);
      expect(begun).toMatchObject({
        paragraph: 'SEL_108',
        stayId: mustBe(stays[0]).id,
        primaryTargetGroup: group.code,
        grantedOn: '2026-11-22',
      });
      expect(placements).toMatchObject([{ interventionId: begun.id, ...placement }]);
      const { decisionId } = act;
      const { version } = mustBe(now().decisions[0]);
      valueOf(await caseworker().committee.undoCarryOut({ caseId, decisionId, version }));
      expect(now().stays.filter(({ annulledAt }) => annulledAt === null)).toEqual([]);
      expect(verifyHistory(backend.db.read)).toMatchObject({ ok: true });
    });
  });

  it('of a rejection, or of help changed elsewhere, is only ticked', async () => {
    const act = await decided({}, { outcome: 'rejected', reason: 'Kan dækkes i dag' });
    const before = now().supports;
    valueOf(await caseworker().committee.carryOut({ ...act, answers: null }));
    expect(now().supports).toEqual(before);
    expect(now().decisions).toMatchObject([{ carriedOutOn: '2026-11-22' }]);
  });

  it('of what is only noted is nothing', async () => {
    const act = await decided({}, { outcome: 'noted', reason: 'Til orientering' });
    expect(issuesOf(await caseworker().committee.carryOut(act))).toEqual([
      ' decision.nothing-to-carry-out',
    ]);
  });
});

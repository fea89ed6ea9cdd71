import { beforeEach, describe, expect, it } from 'vitest';
import { agendaItems } from '#db/commands/committee.ts';
import { verifyHistory } from '#db/verify-history.ts';
import type { DecisionFields } from '#shared/domain/committee/decision.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import type { TestBackend } from '#test/support/backend-for-tests.ts';
import { issuesOf, mustBe, rowsOf, valueOf } from '#test/support/case-for-tests.ts';
import { aMeeting, send } from '#test/support/committee-for-tests.ts';
import {
  aCaseToDecide,
  approveMinutes,
  type CaseToDecide,
  correctOnItem,
  decisionOnItem,
  granted,
  itemAtMeeting,
  itemSent,
  NOTHING_SAVED,
  savedOn,
} from '#test/support/case-to-decide.ts';
import { people } from '#test/support/seed-register.ts';

let toDecide: CaseToDecide;
let backend: TestBackend;
let meetingId: string;
let caseId: string;
let seats: CaseToDecide['seats'];
const chair = () => backend.as(people.chair).committee;
const caseworker = () => backend.as(people.caseworker);
const now = () => rowsOf(backend, caseId);

beforeEach(async () => {
  toDecide = await aCaseToDecide();
  ({ backend, meetingId, caseId, seats } = toDecide);
});

const anItemAtMeeting = (fields: Partial<AgendaItem> = {}) => itemAtMeeting(toDecide, fields);
const sentItem = (fields: Partial<AgendaItem> = {}) => itemSent(toDecide, fields);
const decideInput = (itemId: string, changed: Partial<DecisionFields> = {}) =>
  decisionOnItem(toDecide, itemId, changed);
const decide = (itemId: string, changed: Partial<DecisionFields> = {}) =>
  chair().decide(decideInput(itemId, changed));

const correct = (itemId: string, changed: Partial<DecisionFields>) =>
  correctOnItem(toDecide, itemId, changed);

const approve = () => approveMinutes(toDecide);

const saved = () => savedOn(toDecide);

describe('a decision is refused, and nothing of it is kept,', () => {
  it('without a reason', async () => {
    const itemId = await sentItem();
    expect(issuesOf(await decide(itemId, { reason: '  ' }))).toEqual(['decision.reason too_small']);
    expect(saved()).toEqual(NOTHING_SAVED);
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
    expect(saved()).toEqual(NOTHING_SAVED);
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
    expect(saved()).toEqual(NOTHING_SAVED);
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

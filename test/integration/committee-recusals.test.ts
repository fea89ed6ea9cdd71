import { beforeEach, describe, expect, it } from 'vitest';
import { accessEntries } from '#db/access-log.ts';
import { verifyHistory } from '#db/verify-history.ts';
import type { DecisionFields } from '#shared/domain/committee/decision.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import type { TestBackend } from '#test/support/backend-for-tests.ts';
import { issuesOf, mustBe, rowsOf, valueOf } from '#test/support/case-for-tests.ts';
import { itemOf } from '#test/support/committee-for-tests.ts';
import {
  aCaseToDecide,
  approveMinutes,
  type CaseToDecide,
  decisionOnItem,
  granted,
  itemAtMeeting,
  itemSent,
  NOTHING_SAVED,
  savedOn,
} from '#test/support/case-to-decide.ts';
import { people, TEAM_SOUTH, type TestPerson } from '#test/support/seed-register.ts';

let toDecide: CaseToDecide;
let backend: TestBackend;
let meetingId: string;
let caseId: string;
let seats: CaseToDecide['seats'];
const chair = () => backend.as(people.chair).committee;
const now = () => rowsOf(backend, caseId);

beforeEach(async () => {
  toDecide = await aCaseToDecide();
  ({ backend, meetingId, caseId, seats } = toDecide);
});

const anItemAtMeeting = (fields: Partial<AgendaItem> = {}) => itemAtMeeting(toDecide, fields);
const sentItem = (fields: Partial<AgendaItem> = {}) => itemSent(toDecide, fields);
const decideInput = (itemId: string, changed: Partial<DecisionFields> = {}) =>
  decisionOnItem(toDecide, itemId, changed);

const saved = () => savedOn(toDecide);

const approve = () => approveMinutes(toDecide);

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
    expect(saved()).toEqual(NOTHING_SAVED);
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

import { describe, expect, it } from 'vitest';
import { tasksAfter } from '#shared/domain/committee/after-decision.ts';
import { AS_PROPOSED, decisionAsProposed } from '#shared/domain/committee/as-proposed.ts';
import { correctionIssues } from '#shared/domain/committee/correction-issues.ts';
import { decisionIssues, type DecisionFacts } from '#shared/domain/committee/decision-issues.ts';
import { Outcome, type DecisionFields, type Notice } from '#shared/domain/committee/decision.ts';
import { grantedYearly, yearlyAgainstLimit } from '#shared/domain/committee/granted-cost.ts';
import { withOwnFields } from '#shared/domain/committee/outcome-fields.ts';
import type { Quorum } from '#shared/domain/committee/quorum.ts';
import { aDecision, anItem } from '#test/support/committee-for-tests.ts';
import { anIntervention, idOf } from '#test/support/domain-rows.ts';

const [CHAIR, PROPOSER, CASEWORKER] = [idOf(901), idOf(902), idOf(903)];

const LEADER = {
  id: idOf(910),
  version: 1,
  meetingId: idOf(800),
  employeeId: CHAIR,
  name: null,
  organisation: null,
  role: 'chair',
  isPresent: true,
  annulledAt: null,
  annulledReason: null,
} as const;
const REACHED: Quorum = { counted: 4, needed: 3, isReached: true, leader: LEADER };

function fields(changed: Partial<DecisionFields> = {}): DecisionFields {
  return {
    outcome: 'granted',
    reason: AS_PROPOSED,
    conditions: null,
    validFrom: '2026-12-01',
    responsibleId: CASEWORKER,
    deadlineOn: '2026-12-08',
    nextOn: null,
    recommendedTo: null,
    grantedHelp: [],
    ...changed,
  };
}

function facts(changed: Partial<DecisionFacts> = {}): DecisionFacts {
  return {
    item: anItem({ proposedById: PROPOSER }),
    meetingState: 'sent',
    meetingOn: '2026-11-24',
    quorum: REACHED,
    deciderId: CHAIR,
    deciderRole: 'chair',
    limit: 100_000_000,
    yearlyAgainstLimit: 0,
    isResponsibleEmployed: true,
    ...changed,
  };
}

const codes = (decision: Partial<DecisionFields>, of: Partial<DecisionFacts> = {}) =>
  decisionIssues(fields(decision), facts(of)).map(({ path, code }) => `${path} ${code}`);

describe('a decision is refused', () => {
  it('before the agenda is sent, after the minutes are approved, and on what was taken back', () => {
    expect(codes({}, { meetingState: 'draft' })).toEqual([' decision.meeting-not-sent']);
    expect(codes({}, { meetingState: 'minutes-approved' })).toEqual([' decision.minutes-approved']);
    const item = anItem({ proposedById: PROPOSER, withdrawnOn: '2026-11-20' });
    expect(codes({}, { item })).toEqual([' decision.item-withdrawn']);
    expect(codes({}, { meetingState: 'held' })).toEqual([]);
  });

  it('to the one who proposed, also as deputy; who may still put it off', () => {
    const own = facts({ item: anItem({ proposedById: CHAIR }) });
    expect(codes({}, own)).toEqual([' decision.own-proposal']);
    expect(codes({ outcome: 'noted' }, own)).toEqual([' decision.own-proposal']);
    const deputy = { ...REACHED, leader: { ...LEADER, role: 'deputy' as const } };
    expect(codes({}, { ...own, quorum: deputy, deciderRole: 'deputy' })).toEqual([
      ' decision.own-proposal',
    ]);
    expect(codes({ outcome: 'postponed' }, own)).toEqual([]);
  });

  it('without a leader, but for putting it off, which only chair and deputy may', () => {
    const nobody = { quorum: { ...REACHED, isReached: false, leader: null } };
    const refused = Outcome.options.filter((outcome) => codes({ outcome }, nobody).length > 0);
    expect(refused).toEqual([
      'granted',
      'granted-with-change',
      'rejected',
      'noted',
      'recommended-upwards',
    ]);
    expect(codes({ outcome: 'postponed' }, { ...nobody, deciderRole: 'controller' })).toEqual([
      ' decision.not-leader',
    ]);
    expect(codes({}, { deciderId: idOf(999) })).toEqual([' decision.not-leader']);
  });

  it('without quorum where the committee acts, and told how many there were', () => {
    const few = { quorum: { ...REACHED, counted: 2, isReached: false } };
    expect(decisionIssues(fields(), facts(few))).toEqual([
      { path: 'outcome', code: 'decision.no-quorum', params: { counted: 2, needed: 3 } },
    ]);
    expect(codes({ outcome: 'noted' }, few)).toEqual([]);
    expect(codes({ outcome: 'returned' }, few)).toEqual([]);
  });

  it('strictly above the limit, or where the price is not known; a rejection has no limit', () => {
    const limit = 1_000;
    expect(codes({}, { limit, yearlyAgainstLimit: 1_001 })).toEqual([
      'outcome decision.above-limit',
    ]);
    expect(codes({}, { limit, yearlyAgainstLimit: 1_000 })).toEqual([]);
    expect(codes({}, { limit, yearlyAgainstLimit: null })).toEqual([
      'outcome decision.price-not-known',
    ]);
    expect(
      codes({ outcome: 'rejected', reason: 'Nej' }, { limit: 0, yearlyAgainstLimit: null }),
    ).toEqual([]);
  });

  it('without what its outcome needs', () => {
    expect(codes({ validFrom: null, responsibleId: null })).toEqual([
      'validFrom decision.valid-from-needed',
      'responsibleId decision.responsible-needed',
    ]);
    expect(codes({}, { isResponsibleEmployed: false })).toEqual([
      'responsibleId decision.responsible-not-employed',
    ]);
    expect(codes({ outcome: 'recommended-upwards' })).toEqual([
      'recommendedTo decision.to-whom-needed',
    ]);
    expect(codes({ outcome: 'granted-with-change', reason: 'Mindre' })).toEqual([
      'grantedHelp decision.change-needed',
    ]);
  });

  it('in borrowed words, where the reason has to be the decider’s own', () => {
    expect(codes({ outcome: 'rejected' })).toEqual(['reason decision.own-reason-needed']);
    const above = anItem({ proposedById: PROPOSER, serviceLevel: 'above' });
    expect(codes({}, { item: above })).toEqual(['reason decision.own-reason-needed']);
    expect(codes({ reason: 'Der er ikke andre tilbud' }, { item: above })).toEqual([]);
    for (const reason of [
      'Som indstillet',
      'som indstillet.',
      ' Som  indstillet, jf vurderingen. ',
    ]) {
      expect(codes({ outcome: 'rejected', reason: reason.replace('  ', ' ') })).toEqual([
        'reason decision.own-reason-needed',
      ]);
    }
    const rejected = { outcome: 'rejected', reason: 'Som indstillet af teamet: botilbud' } as const;
    expect(codes(rejected)).toEqual([]);
  });

  it('in the words of a proposal that nobody has written, or an assessment nobody has made', () => {
    const unsaid = anItem({ proposedById: PROPOSER, proposal: null });
    const refused = ['reason decision.own-reason-needed'];
    expect(codes({}, { item: unsaid })).toEqual(refused);
    const unjudged = anItem({ proposedById: PROPOSER, caseworkerAssessment: null });
    expect(codes({}, { item: unjudged })).toEqual(refused);
    const byProvider = { ...unjudged, providerAssessment: 'Klarer mere selv' };
    expect(codes({}, { item: byProvider })).toEqual([]);
  });

  it('with dates before the meeting; the day itself will do', () => {
    expect(codes({ deadlineOn: '2026-11-23', nextOn: '2026-11-23' })).toEqual([
      'deadlineOn decision.deadline-before-meeting',
      'nextOn decision.next-before-meeting',
    ]);
    expect(codes({ deadlineOn: '2026-11-24', nextOn: '2026-11-24' })).toEqual([]);
  });
});

describe('granted as proposed', () => {
  const of = { meetingOn: '2026-11-24', deadlineDays: 14, caseworkerId: CASEWORKER };

  it('begins with an empty reason where it has to be the decider’s own', () => {
    expect(decisionAsProposed(anItem({ serviceLevel: 'below' }), of).reason).toBe('');
    expect(decisionAsProposed(anItem(), of)).toMatchObject({
      outcome: 'granted',
      reason: 'Som indstillet, jf. vurderingen',
      validFrom: '2026-11-24',
      responsibleId: CASEWORKER,
      deadlineOn: '2026-12-08',
    });
  });

  it('is carried out by the one who proposed, where the case has no caseworker', () => {
    const item = anItem({ proposedById: PROPOSER, validFrom: '2027-01-01' });
    expect(decisionAsProposed(item, { ...of, caseworkerId: null })).toMatchObject({
      validFrom: '2027-01-01',
      responsibleId: PROPOSER,
    });
  });
});

describe('what is saved of a decision', () => {
  it('is only what its outcome has', () => {
    const written = fields({
      conditions: 'Følges',
      recommendedTo: 'Direktøren',
      grantedHelp: [{ act: 'end', interventionId: idOf(3) }],
    });
    expect(withOwnFields({ ...written, outcome: 'postponed' })).toEqual({
      ...written,
      outcome: 'postponed',
      conditions: null,
      validFrom: null,
      responsibleId: null,
      deadlineOn: null,
      recommendedTo: null,
      grantedHelp: [],
    });
    expect(withOwnFields(written)).toEqual({ ...written, recommendedTo: null, grantedHelp: [] });
  });
});

describe('the tasks of a decision', () => {
  const due = { meetingOn: '2026-11-24', deadlineDays: 14 };
  const made = (changed: Partial<DecisionFields>) =>
    tasksAfter(fields(changed), anItem({ proposedById: PROPOSER }), due).map(
      ({ what, kind, responsibleId, dueOn }) =>
        `${what} ${kind} ${responsibleId === PROPOSER ? 'proposer' : 'caseworker'} ${dueOn}`,
    );

  it('are none where it is noted or put off', () => {
    expect([made({ outcome: 'noted' }), made({ outcome: 'postponed' })]).toEqual([[], []]);
  });

  it('are to carry it out and to tell the citizen, on its deadline or the municipality’s', () => {
    const both = ['carry-out carry-out caseworker', 'notice notice caseworker'];
    expect(made({ deadlineOn: '2026-12-01' })).toEqual(both.map((task) => `${task} 2026-12-01`));
    expect(made({ outcome: 'rejected', deadlineOn: null, responsibleId: null })).toEqual([
      'carry-out carry-out proposer 2026-12-08',
      'notice notice proposer 2026-12-08',
    ]);
  });

  it('are to inform, to send on, and to bring the case back on its day', () => {
    expect(made({ outcome: 'returned', nextOn: '2027-01-05' })).toEqual([
      'inform other caseworker 2026-12-08',
      'bring-back other caseworker 2027-01-05',
    ]);
    expect(made({ outcome: 'recommended-upwards' })).toEqual([
      'recommend other caseworker 2026-12-08',
    ]);
  });
});

describe('a correction', () => {
  const notice: Notice = {
    id: idOf(760),
    version: 1,
    caseId: idOf(2),
    decisionId: idOf(750),
    decidedOn: '2026-11-24',
    sentOn: null,
    receivedOn: null,
    complaintOn: null,
    reviewedOn: null,
    reviewResult: null,
    forwardedOn: null,
    annulledAt: null,
    annulledReason: null,
  };
  const carried = anItem({ id: idOf(701), carriedFromId: idOf(700) });
  const open = { meetingState: 'held' as const, notices: [notice], items: [carried] };
  const code = (...args: Parameters<typeof correctionIssues>) =>
    correctionIssues(...args).map((issue) => issue.code);

  it('comes too late after approval, when carried out, and when the citizen is told', () => {
    const approved = { ...open, meetingState: 'minutes-approved' as const };
    expect(code(aDecision(), null, approved)).toEqual(['decision.minutes-approved']);
    expect(code(aDecision({ carriedOutOn: '2026-11-25' }), null, open)).toEqual([
      'decision.carried-out-already',
    ]);
    const sent = { ...open, notices: [{ ...notice, sentOn: '2026-11-25' }] };
    expect(code(aDecision(), null, sent)).toEqual(['decision.notice-sent']);
    const annulled = { ...notice, sentOn: '2026-11-25', annulledAt: '2026-11-25T10:00:00.000Z' };
    expect(code(aDecision(), null, { ...open, notices: [annulled] })).toEqual([]);
  });

  it('waits for the item that went on, once somebody has worked on it', () => {
    const postponed = aDecision({ outcome: 'postponed' });
    const placed = { ...open, items: [{ ...carried, meetingId: idOf(801) }] };
    const written = { ...open, items: [{ ...carried, version: 2 }] };
    expect(code(postponed, 'granted', placed)).toEqual(['decision.carried-on']);
    expect(code(postponed, 'granted', written)).toEqual(['decision.carried-on']);
    expect(code(postponed, 'returned', placed)).toEqual([]);
    expect(code(postponed, 'granted', open)).toEqual([]);
    const takenBack = { ...carried, version: 2, withdrawnOn: '2026-11-26' };
    expect(code(postponed, 'granted', { ...open, items: [takenBack] })).toEqual([]);
  });
});

describe('the standard-year cost that is granted', () => {
  const help = anIntervention({ startedOn: '2026-01-01' });
  const rate = {
    id: idOf(71),
    version: 1,
    interventionId: help.id,
    amount: 1_250_000,
    unit: 'month' as const,
    from: '2026-01-01',
    to: null,
    reason: null,
    isKept: false,
    paidBy: null,
    source: 'entered' as const,
    annulledAt: null,
    annulledReason: null,
  };
  const rows = { interventions: [help], rates: [rate], supports: [] };
  const begins = {
    act: 'begin',
    paragraph: 'SEL_85',
    providerId: null,
    rate: { amount: 400_000, unit: 'week' },
    hours: null,
  } as const;

  it('is not known where a price of what is granted is not', () => {
    expect(grantedYearly(rows, [{ ...begins, rate: null }], '2026-12-01')).toBeNull();
    const hourly = { ...begins, rate: { amount: 38_728, unit: 'hour' as const } };
    expect(grantedYearly(rows, [hourly], '2026-12-01')).toBeNull();
  });

  it('is what begins and what is changed, whole, at the new price; help that ends or goes on is not', () => {
    expect(grantedYearly(rows, [], '2026-12-01')).toBe(0);
    expect(grantedYearly(rows, [{ act: 'end', interventionId: help.id }], '2026-12-01')).toBe(0);
    expect(grantedYearly(rows, [begins], '2026-12-01')).toBe(20_857_143);
    const change = { act: 'change', interventionId: help.id, hours: null } as const;
    const dearer = { amount: 1_300_000, unit: 'month' } as const;
    expect(grantedYearly(rows, [{ ...change, rate: dearer }], '2026-12-01')).toBe(15_600_000);
    expect(grantedYearly(rows, [{ ...change, rate: null }, begins], '2026-12-01')).toBe(
      15_000_000 + 20_857_143,
    );
  });

  it('counts against a limit without help that is made cheaper: it was granted dearer already', () => {
    const cheaper = {
      act: 'change',
      interventionId: help.id,
      rate: { amount: 1_249_999, unit: 'month' },
      hours: null,
    } as const;
    expect(grantedYearly(rows, [cheaper], '2026-12-01')).toBe(14_999_988);
    expect(yearlyAgainstLimit(rows, [cheaper], '2026-12-01')).toBe(0);
    expect(yearlyAgainstLimit(rows, [cheaper, begins], '2026-12-01')).toBe(20_857_143);
    const hourly = { ...cheaper, rate: { amount: 30_000, unit: 'hour' as const } };
    expect(yearlyAgainstLimit(rows, [hourly], '2026-12-01')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { fail, succeed } from '#shared/base/result.ts';
import { buildCaseView } from '#shared/domain/cases/build-view.ts';
import {
  closeCase,
  closingBlocks,
  reopenCase,
  type ClosingFacts,
} from '#shared/domain/cases/closing.ts';
import { endIntervention, periodsEndedOn } from '#shared/domain/cases/ending.ts';
import { interventionState, isStartUnconfirmed } from '#shared/domain/cases/intervention-state.ts';
import type { Intervention, MunicipalityPeriod } from '#shared/domain/cases/model.ts';
import { NAMES, SETTINGS, someRows } from '#test/support/case-rows.ts';
import { aDecision, aNotice, anItem, aTask } from '#test/support/committee-for-tests.ts';
import {
  aCase,
  aFollowUp,
  aGoal,
  anEmptyDraft,
  anIntervention,
  aStay,
  aTightSeries,
  idOf,
} from '#test/support/domain-rows.ts';

const TODAY = '2026-11-22';

describe('the state of an intervention', () => {
  it.each<[Partial<Intervention>, string, boolean]>([
    [{ grantedOn: null, startedOn: null, plannedStart: '2026-01-01' }, 'proposed', false],
    [{ startedOn: null, plannedStart: '2026-11-21' }, 'granted', true],
    [{ startedOn: null, plannedStart: '2026-11-22' }, 'granted', false],
    [{ startedOn: null, plannedStart: null }, 'granted', false],
    [{ startedOn: '2026-11-23' }, 'granted', false],
    [{}, 'active', false],
    [{ grantedOn: null }, 'active', false],
    [{ endedOn: '2026-11-22' }, 'active', false],
    [{ endedOn: '2026-11-21' }, 'ended', false],
    [
      { startedOn: null, plannedStart: '2026-01-01', cancelledOn: '2026-01-02' },
      'cancelled',
      false,
    ],
  ])('%o is %s', (fields, state, unconfirmed) => {
    const intervention = anIntervention(fields);
    expect(interventionState(intervention, TODAY)).toBe(state);
    expect(isStartUnconfirmed(intervention, TODAY)).toBe(unconfirmed);
  });
});

describe('ending an intervention', () => {
  const ending = { endedOn: '2026-11-20', endReason: 'no-further-effort', goals: [] } as const;
  const facts = { goals: [], successorIds: [] };

  it.each<[Partial<Intervention>, string, { path: string; code: string }]>([
    [{ startedOn: null }, '2026-11-20', { path: '', code: 'intervention.not-started' }],
    [{ endedOn: '2026-11-01' }, '2026-11-20', { path: '', code: 'intervention.already-ended' }],
    [{}, '2025-12-31', { path: 'endedOn', code: 'intervention.ends-before-it-starts' }],
    [{}, '2026-11-23', { path: 'endedOn', code: 'intervention.ended-in-the-future' }],
  ])('%o on %s is refused', (fields, endedOn, issue) => {
    const result = endIntervention(anIntervention(fields), { ...ending, endedOn }, facts, TODAY);
    expect(result).toEqual(fail([issue]));
  });

  it.each(['2026-01-01', TODAY])('is possible on %s: the day it started, and today', (endedOn) => {
    expect(endIntervention(anIntervention(), { ...ending, endedOn }, facts, TODAY).ok).toBe(true);
  });

  const own = { interventionId: idOf(3) };
  const goals = [
    aGoal({ id: idOf(101), ...own }),
    aGoal({ id: idOf(102), ...own }),
    aGoal({ id: idOf(103), ...own }),
    anEmptyDraft({ id: idOf(104), ...own }),
    aGoal({ id: idOf(105), ...own, status: 'met' }),
    aGoal({ id: idOf(106), interventionId: null }),
  ];

  it('is refused while an active goal is unanswered, twice answered, or sent nowhere', () => {
    const result = endIntervention(
      anIntervention(),
      {
        ...ending,
        goals: [
          { goalId: idOf(101), choice: 'follow', interventionId: idOf(8) },
          { goalId: idOf(102), choice: 'stay-on-case' },
          { goalId: idOf(102), choice: 'close', reason: 'Slut' },
          { goalId: idOf(106), choice: 'stay-on-case' },
        ],
      },
      { goals, successorIds: [idOf(7)] },
      TODAY,
    );
    expect(result).toEqual(
      fail([
        { path: 'goals', code: 'intervention.goal-unanswered', params: { goalId: idOf(103) } },
        { path: 'goals.0.interventionId', code: 'intervention.no-such-successor' },
        { path: 'goals.2', code: 'intervention.goal-twice' },
        { path: 'goals.3', code: 'intervention.goal-not-its' },
      ]),
    );
  });

  it('takes each active goal where it was said to go, and stops drafts', () => {
    const result = endIntervention(
      anIntervention(),
      {
        ...ending,
        goals: [
          { goalId: idOf(101), choice: 'close', reason: 'Flyttet' },
          { goalId: idOf(102), choice: 'follow', interventionId: idOf(7) },
          { goalId: idOf(103), choice: 'stay-on-case' },
        ],
      },
      { goals, successorIds: [idOf(7)] },
      TODAY,
    );
    const closed = { status: 'stopped', closedOn: '2026-11-20' } as const;
    expect(result).toEqual(
      succeed({
        intervention: anIntervention({ endedOn: '2026-11-20', endReason: 'no-further-effort' }),
        goals: [
          aGoal({ id: idOf(101), ...own, ...closed, closedReason: 'Flyttet' }),
          aGoal({ id: idOf(102), interventionId: idOf(7) }),
          aGoal({ id: idOf(103), interventionId: null }),
          anEmptyDraft({ id: idOf(104), ...own, ...closed }),
        ],
      }),
    );
  });

  it('ends the periods that still run, on the last day', () => {
    const running = { from: '2026-01-01', to: null };
    const past = { from: '2025-01-01', to: '2025-12-31' };
    const future = { from: '2027-01-01', to: null };
    expect(periodsEndedOn([running, past, future], '2026-11-20')).toEqual([
      { from: '2026-01-01', to: '2026-11-20' },
    ]);
  });
});

describe('closing a case', () => {
  const nothingOpen: ClosingFacts = {
    caseId: idOf(2),
    interventions: [],
    stays: [],
    goals: [],
    followUps: [],
    tightSeries: [],
    moveOutPlans: [],
    municipalities: [],
    revisitations: [],
    agendaItems: [],
    decisions: [],
    notices: [],
    tasks: [],
  };
  const annulledAt = '2026-11-01T10:00:00.000Z';
  const SENT = { sentOn: '2026-10-03' };
  const COMPLAINED = { complaintOn: '2026-10-20', reviewedOn: '2026-11-01' };

  it('is blocked by everything that is open, each named', () => {
    const open: ClosingFacts = {
      ...nothingOpen,
      interventions: [
        anIntervention({ id: idOf(301) }),
        anIntervention({ id: idOf(302), startedOn: null }),
      ],
      stays: [aStay({ id: idOf(303) })],
      goals: [aGoal({ id: idOf(304) }), anEmptyDraft({ id: idOf(305) })],
      followUps: [aFollowUp({ id: idOf(306), status: 'draft' })],
      tightSeries: [aTightSeries({ id: idOf(307) })],
      agendaItems: [anItem({ id: idOf(308) }), anItem({ id: idOf(309) })],
      decisions: [aDecision({ id: idOf(310), itemId: idOf(309) })],
      notices: [
        aNotice({ id: idOf(311) }),
        aNotice({ id: idOf(312), ...SENT, complaintOn: '2026-11-20' }),
        aNotice({ id: idOf(313), ...SENT, ...COMPLAINED, reviewResult: 'kept' }),
      ],
      tasks: [aTask({ id: idOf(314) })],
    };
    expect(closingBlocks(open, TODAY, 'no-further-need')).toEqual([
      { kind: 'intervention-not-ended', id: idOf(301) },
      { kind: 'intervention-not-ended', id: idOf(302) },
      { kind: 'stay-not-moved-out', id: idOf(303) },
      { kind: 'goal-not-closed', id: idOf(304) },
      { kind: 'goal-not-closed', id: idOf(305) },
      { kind: 'follow-up-draft', id: idOf(306) },
      { kind: 'tight-series-open', id: idOf(307) },
      { kind: 'agenda-item-open', id: idOf(308) },
      { kind: 'decision-not-carried-out', id: idOf(310) },
      { kind: 'notice-unsettled', id: idOf(311) },
      { kind: 'notice-unsettled', id: idOf(312) },
      { kind: 'notice-unsettled', id: idOf(313) },
      { kind: 'task-open', id: idOf(314) },
    ]);
  });

  it('counts what decisions left to be done as the case page, and so the death, does', () => {
    const rows = someRows({
      agendaItems: [anItem()],
      decisions: [aDecision(), aDecision({ id: idOf(751), carriedOutOn: TODAY })],
      notices: [
        aNotice({ decisionId: null }),
        aNotice({ id: idOf(761), ...SENT, receivedOn: TODAY, decisionId: null }),
      ],
      tasks: [aTask(), aTask({ id: idOf(771) }), aTask({ kind: 'carry-out' })],
    });
    const blocks = closingBlocks({ ...rows, caseId: idOf(2) }, TODAY, 'no-further-need');
    const blocked = (kind: string) => blocks.filter((one) => one.kind === kind).length;
    const facts = { today: TODAY, asOf: null, otherCases: [], helpElsewhere: [] };
    const { openAfterDecisions } = buildCaseView(rows, NAMES, SETTINGS, facts);
    expect(openAfterDecisions).toEqual({ decisions: 1, notices: 1, tasks: 2 });
    expect(openAfterDecisions).toEqual({
      decisions: blocked('decision-not-carried-out'),
      notices: blocked('notice-unsettled'),
      tasks: blocked('task-open'),
    });
  });

  it('is not blocked by what has ended, was cancelled or annulled', () => {
    const settled: ClosingFacts = {
      ...nothingOpen,
      interventions: [
        anIntervention({ endedOn: TODAY }),
        anIntervention({ startedOn: null, cancelledOn: '2026-01-02' }),
        anIntervention({ annulledAt }),
      ],
      stays: [aStay({ movedOutOn: '2026-11-23' }), aStay({ annulledAt })],
      goals: [aGoal({ status: 'met' }), aGoal({ annulledAt })],
      followUps: [aFollowUp(), aFollowUp({ status: 'draft', annulledAt })],
      tightSeries: [aTightSeries({ stoppedOn: '2026-07-01' }), aTightSeries({ annulledAt })],
      agendaItems: [anItem(), anItem({ id: idOf(701), withdrawnOn: TODAY })],
      decisions: [aDecision({ carriedOutOn: TODAY }), aDecision({ outcome: 'noted' })],
      notices: [
        aNotice({ annulledAt }),
        // The citizen may still complain: that is no reason to keep the case open.
        aNotice({ ...SENT, receivedOn: TODAY }),
        aNotice({ ...SENT, ...COMPLAINED, reviewResult: 'changed' }),
        aNotice({ ...SENT, ...COMPLAINED, reviewResult: 'kept', forwardedOn: '2026-11-10' }),
      ],
      // What carrying out and sending settle is told of by the decision and the notice.
      tasks: [
        aTask({ doneOn: TODAY }),
        aTask({ annulledAt }),
        aTask({ kind: 'carry-out' }),
        aTask({ kind: 'notice' }),
      ],
    };
    expect(closingBlocks(settled, TODAY, 'no-further-need')).toEqual([]);
  });

  it('for another municipality needs the acting one to have changed', () => {
    const acting = (municipality: string, from: string, to: string | null): MunicipalityPeriod => ({
      id: idOf(60),
      version: 1,
      citizenId: idOf(4),
      role: 'acting',
      municipality,
      from,
      to,
      annulledAt: null,
      annulledReason: null,
    });
    const ours = acting('Fjordby', '2020-01-01', null);
    const paying = { ...acting('Anderby', '2026-01-01', null), role: 'paying' as const };
    const moved = [
      acting('Fjordby', '2020-01-01', '2026-10-31'),
      acting('Anderby', '2026-11-01', null),
    ];
    const block = [{ kind: 'acting-municipality-unchanged', id: idOf(2) }];
    const blocksWith = (municipalities: readonly MunicipalityPeriod[]) =>
      closingBlocks({ ...nothingOpen, municipalities }, TODAY, 'other-municipality');

    expect(blocksWith([])).toEqual(block);
    expect(blocksWith([ours, paying])).toEqual(block);
    expect(blocksWith(moved)).toEqual([]);
  });

  it('is refused twice, ahead of time, and before it was opened', () => {
    const close = (closedOn: string, open = aCase()) =>
      closeCase(open, { closedOn, reason: 'withdrew' }, TODAY);
    expect([
      close(TODAY, aCase({ closedOn: TODAY })),
      close('2026-11-23'),
      close('2025-12-31'),
    ]).toEqual([
      fail([{ path: '', code: 'case.already-closed' }]),
      fail([{ path: 'closedOn', code: 'case.closed-in-the-future' }]),
      fail([{ path: 'closedOn', code: 'case.closed-before-opened' }]),
    ]);
  });

  it('is possible on the day it was opened', () => {
    const sameDay = closeCase(aCase(), { closedOn: '2026-01-01', reason: 'error' }, TODAY);
    expect(sameDay.ok).toBe(true);
  });

  it('can be undone, which takes the deletion date away', () => {
    const closed = closeCase(aCase(), { closedOn: TODAY, reason: 'withdrew' }, TODAY);
    expect(closed).toEqual(succeed(aCase({ closedOn: TODAY, closeReason: 'withdrew' })));
    expect(closed.ok && reopenCase({ ...closed.value, archived: true })).toEqual(succeed(aCase()));
    expect(reopenCase(aCase())).toEqual(fail([{ path: '', code: 'case.not-closed' }]));
  });
});

import { describe, expect, it } from 'vitest';
import {
  goalsToAnswer,
  holdIssues,
  isTickedBeforehand,
  type HoldFacts,
} from '#shared/domain/follow-ups/hold.ts';
import type {
  FollowUp,
  FollowUpGoal,
  FollowUpIntervention,
} from '#shared/domain/follow-ups/model.ts';
import { aFollowUp, aGoal, aMeasurement, idOf } from '#test/support/domain-rows.ts';

const TODAY = '2026-11-22';
const MEETING = '2026-11-20';
const [ONE, OTHER] = [idOf(3), idOf(6)];

const facts: HoldFacts = {
  activeInterventionIds: [ONE, OTHER],
  goals: [
    aGoal({ id: idOf(101), interventionId: ONE }),
    aGoal({ id: idOf(102), interventionId: null }),
    aGoal({ id: idOf(103), interventionId: OTHER }),
    aGoal({ id: idOf(104), interventionId: ONE, status: 'draft' }),
    aGoal({ id: idOf(105), interventionId: ONE, annulledAt: '2026-11-01T10:00:00.000Z' }),
  ],
  measurements: [
    aMeasurement({ id: idOf(201), goalId: idOf(101), measuredOn: MEETING }),
    aMeasurement({ id: idOf(202), goalId: idOf(101), measuredOn: '2026-11-06' }),
    aMeasurement({ id: idOf(203), goalId: idOf(101), measuredOn: '2026-11-05' }),
    aMeasurement({ id: idOf(204), goalId: idOf(101), measuredOn: '2026-11-21' }),
    aMeasurement({ id: idOf(205), goalId: idOf(103), measuredOn: MEETING }),
    aMeasurement({
      id: idOf(206),
      goalId: idOf(101),
      measuredOn: MEETING,
      annulledAt: '2026-11-21T10:00:00.000Z',
    }),
  ],
};

const measured = (goal: number, measurement: number): FollowUpGoal => ({
  goalId: idOf(goal),
  measurementId: idOf(measurement),
  notMeasuredReason: null,
});
const notMeasured = (goal: number, reason: string | null = 'Afbud'): FollowUpGoal => ({
  goalId: idOf(goal),
  measurementId: null,
  notMeasuredReason: reason,
});
const ticked = (
  interventionId: string,
  outcome: FollowUpIntervention['outcome'] = 'continue',
): FollowUpIntervention => ({ interventionId, outcome, workingOutcomes: [], note: null });

/** Complete: the one intervention, its active goal and the goal without intervention. */
function complete(fields: Partial<FollowUp> = {}): FollowUp {
  return aFollowUp({
    heldOn: MEETING,
    interventions: [ticked(ONE)],
    goals: [measured(101, 201), notMeasured(102)],
    ...fields,
  });
}

function issues(fields: Partial<FollowUp>) {
  return holdIssues(complete(fields), facts, TODAY);
}

describe('what keeps a follow-up from being held', () => {
  it('is nothing when all is there', () => {
    expect(issues({})).toEqual([]);
    expect(issues({ heldOn: TODAY })).toEqual([]);
  });

  it.each<[Partial<FollowUp>, string, string]>([
    [{ heldOn: null }, 'heldOn', 'follow-up.date-missing'],
    [{ heldOn: '2026-11-23' }, 'heldOn', 'follow-up.held-in-the-future'],
    [{ form: null }, 'form', 'follow-up.form-missing'],
    [{ form: 'phone' }, 'consentNote', 'follow-up.consent-missing'],
    [{ form: 'video' }, 'consentNote', 'follow-up.consent-missing'],
    [
      { interventions: [ticked(ONE, null)] },
      'interventions.0.outcome',
      'follow-up.outcome-missing',
    ],
    [
      { interventions: [ticked(ONE), ticked(ONE)] },
      'interventions.1',
      'follow-up.intervention-twice',
    ],
    [
      { interventions: [ticked(ONE), ticked(idOf(7))] },
      'interventions.1',
      'follow-up.intervention-not-active',
    ],
    [
      { goals: [measured(101, 201), notMeasured(102), notMeasured(103)] },
      'goals.2',
      'follow-up.goal-not-asked',
    ],
    [
      { goals: [measured(101, 201), notMeasured(102), notMeasured(101)] },
      'goals.2',
      'follow-up.goal-twice',
    ],
    [
      { goals: [measured(101, 201), notMeasured(102, null)] },
      'goals.1',
      'follow-up.measurement-or-reason',
    ],
    [
      { goals: [{ ...measured(101, 201), notMeasuredReason: 'Afbud' }, notMeasured(102)] },
      'goals.0',
      'follow-up.measurement-and-reason',
    ],
    [
      { goals: [measured(101, 205), notMeasured(102)] },
      'goals.0.measurementId',
      'follow-up.measurement-unknown',
    ],
    [
      { goals: [measured(101, 206), notMeasured(102)] },
      'goals.0.measurementId',
      'follow-up.measurement-unknown',
    ],
    [
      { goals: [measured(101, 203), notMeasured(102)] },
      'goals.0.measurementId',
      'follow-up.measurement-too-old',
    ],
    [
      { goals: [measured(101, 204), notMeasured(102)] },
      'goals.0.measurementId',
      'follow-up.measurement-too-old',
    ],
  ])('%# is said at the field', (fields, path, code) => {
    expect(issues(fields)).toContainEqual({ path, code });
  });

  it('is a goal nobody answered for', () => {
    expect(issues({ goals: [measured(101, 201)] })).toEqual([
      { path: 'goals', code: 'follow-up.goal-unanswered', params: { goalId: idOf(102) } },
    ]);
    expect(issues({ interventions: [ticked(ONE), ticked(OTHER)] })).toEqual([
      { path: 'goals', code: 'follow-up.goal-unanswered', params: { goalId: idOf(103) } },
    ]);
  });

  it('is nothing ticked', () => {
    expect(issues({ interventions: [], goals: [notMeasured(102)] })).toEqual([
      { path: 'interventions', code: 'follow-up.nothing-ticked' },
    ]);
  });

  it('is not a measurement from the last 14 days', () => {
    expect(issues({ goals: [measured(101, 202), notMeasured(102)] })).toEqual([]);
  });
});

it('asks about active goals of what is ticked and those without intervention', () => {
  expect(goalsToAnswer(facts.goals, [OTHER]).map((goal) => goal.id)).toEqual([
    idOf(102),
    idOf(103),
  ]);
});

it('ticks what is overdue or due within 30 days', () => {
  const due = (dueOn: string | null, holdUntil: string | null = null) =>
    isTickedBeforehand({ dueOn, holdUntil }, TODAY);
  expect([
    due('2026-01-01'),
    due(TODAY),
    due('2026-12-22'),
    due('2026-12-23'),
    due(null),
    due('2026-01-01', TODAY),
  ]).toEqual([true, true, true, false, false, false]);
});

import { describe, expect, it } from 'vitest';
import { fail, succeed } from '#shared/base/result.ts';
import { changeIssues, changesWhatWasAgreed } from '#shared/domain/goals/change.ts';
import {
  activateGoal,
  closeGoal,
  possibleStatuses,
  reopenGoal,
} from '#shared/domain/goals/transitions.ts';
import { aGoal, anEmptyDraft } from '#test/support/domain-rows.ts';

const closing = { status: 'met', closedOn: '2026-11-22', reason: null } as const;

describe('draft → active', () => {
  it('is refused with everything that is missing or contradicts itself', () => {
    const draft = aGoal({ status: 'draft', title: null, targetDate: '2025-01-01' });
    expect(activateGoal(draft)).toEqual(
      fail([
        { path: 'title', code: 'goal.missing.title' },
        { path: 'targetDate', code: 'goal.target-date-not-after-baseline' },
      ]),
    );
  });

  it('is refused for what is no draft', () => {
    expect(activateGoal(aGoal())).toEqual(fail([{ path: 'status', code: 'goal.not-a-draft' }]));
  });

  it('changes the status alone', () => {
    expect(activateGoal(aGoal({ status: 'draft' }))).toEqual(succeed(aGoal()));
  });
});

describe('closing a goal', () => {
  it('is refused twice', () => {
    expect(closeGoal(aGoal({ status: 'met' }), closing)).toEqual(
      fail([{ path: 'status', code: 'goal.already-closed' }]),
    );
  });

  it.each([
    [anEmptyDraft(), 'met'],
    [aGoal({ goalType: 'maintain' }), 'partly-met'],
    [aGoal({ goalType: 'limit-loss' }), 'partly-met'],
  ] as const)('is refused where the status is not possible (%#)', (goal, status) => {
    expect(closeGoal(goal, { ...closing, status })).toEqual(
      fail([{ path: 'status', code: 'goal.cannot-close-so' }]),
    );
  });

  it('is refused before the baseline', () => {
    expect(closeGoal(aGoal(), { ...closing, closedOn: '2025-12-31' })).toEqual(
      fail([{ path: 'closedOn', code: 'goal.closed-before-baseline' }]),
    );
  });

  it('sets date and reason and leaves the follow-through open', () => {
    const reason = 'Borgeren skønner selv, at det er nok';
    expect(closeGoal(aGoal(), { ...closing, status: 'partly-met', reason })).toEqual(
      succeed(aGoal({ status: 'partly-met', closedOn: '2026-11-22', closedReason: reason })),
    );
  });

  it('lets a draft be stopped', () => {
    const stopped = closeGoal(anEmptyDraft(), { ...closing, status: 'stopped' });
    expect(stopped.ok && stopped.value.status).toBe('stopped');
  });
});

describe('reopening', () => {
  const met = aGoal({
    status: 'met',
    closedOn: '2026-11-01',
    closedReason: 'Nået',
    followThrough: 'end',
    followThroughOn: '2026-11-02',
    followThroughText: 'Støtten ophører',
  });

  it('needs a reason and a closed goal', () => {
    expect(reopenGoal(met, '  ')).toEqual(
      fail([{ path: 'reason', code: 'goal.reopening-needs-reason' }]),
    );
    expect(reopenGoal(aGoal(), 'Fejl')).toEqual(
      fail([{ path: 'status', code: 'goal.not-closed' }]),
    );
  });

  it('takes away the closing and its follow-through', () => {
    expect(reopenGoal(met, 'Lukket ved en fejl')).toEqual(succeed(aGoal()));
  });

  it('makes what was stopped unfinished a draft again', () => {
    const reopened = reopenGoal(anEmptyDraft({ status: 'stopped' }), 'Fejl');
    expect(reopened.ok && reopened.value.status).toBe('draft');
  });
});

it('offers partly met for develop goals only', () => {
  expect([
    possibleStatuses(aGoal()),
    possibleStatuses(aGoal({ goalType: 'maintain' })),
    possibleStatuses(aGoal({ status: 'draft' })),
    possibleStatuses(aGoal({ status: 'not-met' })),
  ]).toEqual([
    ['met', 'partly-met', 'not-met', 'stopped'],
    ['met', 'not-met', 'stopped'],
    ['active', 'stopped'],
    ['active'],
  ]);
});

describe('changing an active goal', () => {
  const noReason = { hasMeasurements: false, reason: null };

  it('needs a reason for title, target or target date', () => {
    for (const change of [{ title: 'Nyt' }, { targetValue: 400 }, { targetDate: '2027-02-01' }]) {
      const after = aGoal(change);
      expect(changesWhatWasAgreed(aGoal(), after)).toBe(true);
      expect(changeIssues(aGoal(), after, noReason)).toEqual([
        { path: 'reason', code: 'goal.change-needs-reason' },
      ]);
      expect(changeIssues(aGoal(), after, { ...noReason, reason: 'Ny aftale' })).toEqual([]);
    }
  });

  it('needs none for the rest, or on a draft', () => {
    expect(changeIssues(aGoal(), aGoal({ citizenWords: 'Andre ord' }), noReason)).toEqual([]);
    const draft = aGoal({ status: 'draft' });
    expect(changeIssues(draft, { ...draft, title: 'Nyt' }, noReason)).toEqual([]);
  });

  it('never changes the scale once something is measured', () => {
    const facts = { hasMeasurements: true, reason: 'Ny aftale' };
    const units = aGoal({ scale: { kind: 'count', unit: 'ture om måneden', direction: 'up' } });
    const percent = aGoal({ scale: { kind: 'percent', direction: 'up' } });
    const issue = { path: 'scale', code: 'goal.scale-is-measured-on' };
    expect(changeIssues(aGoal(), units, facts)).toEqual([issue]);
    expect(changeIssues(aGoal(), percent, facts)).toEqual([issue]);
    expect(changeIssues(aGoal(), aGoal(), facts)).toEqual([]);
    expect(changeIssues(aGoal(), units, { ...facts, hasMeasurements: false })).toEqual([]);
  });

  it('keeps an active goal complete and a closed one closed', () => {
    expect(changeIssues(aGoal(), aGoal({ theme: null }), noReason)).toEqual([
      { path: 'theme', code: 'goal.missing.theme' },
    ]);
    expect(changeIssues(aGoal({ status: 'met' }), aGoal({ status: 'met' }), noReason)).toEqual([
      { path: 'status', code: 'goal.closed' },
    ]);
  });
});

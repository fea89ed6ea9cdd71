import { describe, expect, it } from 'vitest';
import { baselineIssues, goalDayIssues, sourceIssues } from '#shared/domain/goals/entry-issues.ts';
import { closingIssues, followThroughIssues } from '#shared/domain/goals/follow-through.ts';
import { aGoal, aMeasurement } from '#test/support/domain-rows.ts';

const TODAY = '2026-11-22';
const TOMORROW = '2026-11-23';
const codes = (issues: readonly { readonly code: string }[]) => issues.map((issue) => issue.code);

describe('a goal', () => {
  it('was measured and agreed today at the latest', () => {
    const goal = aGoal({ baselineDate: TOMORROW, agreement: { kind: 'agreed', on: TOMORROW } });
    expect(goalDayIssues(goal, TODAY)).toEqual([
      { path: 'baselineDate', code: 'goal.baseline-in-future' },
      { path: 'agreement.on', code: 'goal.agreed-in-future' },
    ]);
    expect(goalDayIssues(goal, TOMORROW)).toEqual([]);
  });

  it('keeps a baseline that no measurement is older than', () => {
    const measurements = [aMeasurement({ measuredOn: '2026-05-01' })];
    const moved = (baselineDate: string | null) =>
      codes(baselineIssues({ baselineDate }, measurements));
    expect(moved('2026-05-02')).toEqual(['goal.baseline-after-measurement']);
    expect(moved('2026-05-01')).toEqual([]);
    expect(moved(null)).toEqual([]);
  });

  it('is measured by a provider with a name; a citizen needs none', () => {
    const said = (source: 'provider' | 'citizen', sourceName: string | null) =>
      codes(sourceIssues({ source, sourceName }));
    expect(said('provider', null)).toEqual(['goal.source-name-missing']);
    expect(said('provider', 'Ida')).toEqual([]);
    expect(said('citizen', null)).toEqual([]);
  });
});

describe('a closing', () => {
  const met = {
    status: 'met',
    closedOn: TODAY,
    reason: null,
    followThrough: null,
    followThroughText: null,
  } as const;

  it('as met may decide at once or leave the decision open', () => {
    expect(closingIssues(met, TODAY)).toEqual([]);
    expect(closingIssues({ ...met, followThrough: 'end' }, TODAY)).toEqual([]);
    expect(codes(closingIssues({ ...met, followThrough: 'keep' }, TODAY))).toEqual([
      'goal.keep-needs-reason',
    ]);
  });

  it('as stopped has a reason, and nothing follows from a goal that was not met', () => {
    const stopped = { ...met, status: 'stopped', followThrough: 'end' } as const;
    expect(codes(closingIssues(stopped, TODAY))).toEqual([
      'goal.stop-needs-reason',
      'goal.follow-through-only-when-met',
    ]);
    expect(codes(closingIssues({ ...met, closedOn: TOMORROW }, TODAY))).toEqual([
      'goal.closed-in-future',
    ]);
  });

  it('is decided on once', () => {
    const decide = (fields: Parameters<typeof aGoal>[0], text: string | null = null) =>
      codes(followThroughIssues(aGoal(fields), { choice: 'keep', text }));
    expect(decide({ status: 'active' })).toEqual(['goal.not-met']);
    expect(decide({ status: 'met', followThrough: 'end' })).toEqual([
      'goal.follow-through-decided',
    ]);
    expect(decide({ status: 'met' })).toEqual(['goal.keep-needs-reason']);
    expect(decide({ status: 'met' }, 'Holder ham i gang')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { mayWriteOn, noticeOnClosedIssues } from '#shared/domain/committee/on-closed-case.ts';

const OPEN = { closedOn: null };
const CLOSED = { closedOn: '2026-11-22' };
const SENT = { sentOn: '2026-10-03' };
const NOT_SENT = { sentOn: null };

describe('on a closed case', () => {
  it('no task is written, and what happens to an afgørelse still is', () => {
    expect([mayWriteOn(CLOSED, 'task'), mayWriteOn(CLOSED, 'notice')]).toEqual([false, true]);
    expect([mayWriteOn(OPEN, 'task'), mayWriteOn(OPEN, 'notice')]).toEqual([true, true]);
  });

  it.each([
    [CLOSED, SENT, NOT_SENT, ['sentOn']],
    [CLOSED, SENT, { sentOn: '2026-10-04' }, []],
    [CLOSED, NOT_SENT, NOT_SENT, []],
    [CLOSED, NOT_SENT, SENT, []],
    [OPEN, SENT, NOT_SENT, []],
  ] as const)('%o: that it was sent, from %o to %o', (file, before, after, at) => {
    expect(noticeOnClosedIssues(file, before, after).map(({ path }) => path)).toEqual(at);
  });
});

import { expect, it } from 'vitest';
import { myDay, type MyDayItem } from '#shared/domain/follow-ups/my-day.ts';

const TODAY = '2026-11-22';

function item(caseId: string, dueOn: string | null, fields: Partial<MyDayItem> = {}): MyDayItem {
  return { caseId, dueOn, holdUntil: null, waitsForMe: false, date: null, ...fields };
}

it('shows nothing that rests, is not set, or is later than 14 days from now', () => {
  expect(
    myDay(
      [item('a', '2026-01-01', { holdUntil: TODAY }), item('b', null), item('c', '2026-12-07')],
      TODAY,
    ),
  ).toEqual([]);
});

it('has one line per case, worst first, with its items worst first', () => {
  const waiting = item('waits', null, { waitsForMe: true });
  const soon = item('soon', '2026-12-06');
  const mixedSoon = item('mixed', '2026-11-25');
  const mixedWaiting = item('mixed', null, { waitsForMe: true });
  const mixedOverdue = item('mixed', '2026-11-20');
  const worst = item('worst', '2026-03-01');
  const now = item('today', TODAY);
  const items = [waiting, mixedWaiting, soon, mixedSoon, now, mixedOverdue, worst];

  expect(myDay(items, TODAY)).toEqual([
    { caseId: 'worst', group: 'overdue', dueOn: '2026-03-01', items: [worst] },
    {
      caseId: 'mixed',
      group: 'overdue',
      dueOn: '2026-11-20',
      items: [mixedOverdue, mixedSoon, mixedWaiting],
    },
    { caseId: 'today', group: 'today', dueOn: TODAY, items: [now] },
    { caseId: 'soon', group: 'next-14-days', dueOn: '2026-12-06', items: [soon] },
    { caseId: 'waits', group: 'waiting', dueOn: null, items: [waiting] },
  ]);
});

it('puts what waits though its day has passed before what comes and what has no day', () => {
  const waits = { waitsForMe: true } as const;
  const undated = item('mixed', null, waits);
  const soon = item('mixed', '2026-11-25');
  const passed = item('mixed', null, { ...waits, date: '2026-11-10' });
  const noDay = item('no-day', null, waits);
  const later = item('later', null, { ...waits, date: '2026-12-01' });
  const earlier = item('earlier', null, { ...waits, date: '2026-11-01' });
  const recent = item('recent', null, { ...waits, date: '2026-11-21' });
  const items = [noDay, undated, later, recent, soon, passed, earlier];

  const lines = myDay(items, TODAY);
  expect(lines.map(({ caseId, group }) => [caseId, group])).toEqual([
    ['mixed', 'next-14-days'],
    ['earlier', 'waiting'],
    ['recent', 'waiting'],
    ['later', 'waiting'],
    ['no-day', 'waiting'],
  ]);
  expect(lines[0]?.items).toEqual([passed, soon, undated]);
});

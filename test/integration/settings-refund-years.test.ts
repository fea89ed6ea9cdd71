import { expect, it } from 'vitest';
import { createTestBackend } from '#test/support/backend-for-tests.ts';
import { addHelp, issuesOf, openCase, valueOf } from '#test/support/case-for-tests.ts';
import { addItem } from '#test/support/committee-for-tests.ts';
import { people } from '#test/support/seed-register.ts';

const THRESHOLDS = { year: 2027, t1: 90_000_000, t2: 180_000_000, t3: 220_000_000 };

it('a year’s thresholds are entered by who may, and from then on the item has its estimate', async () => {
  const backend = createTestBackend();
  const caseId = await openCase(backend);
  const interventionId = await addHelp(backend, caseId);
  const { cases, committee } = backend.as(people.caseworker);
  const rate = { amount: 300_000, unit: 'day', from: '2026-01-01' } as const;
  valueOf(
    await cases.setRate({ caseId, interventionId, rate: { ...rate, reason: null, paidBy: null } }),
  );
  const itemId = addItem(backend, caseId, { validFrom: '2027-01-01' });
  const refund = async () => valueOf(await committee.item({ caseId, itemId })).summary.refund;
  expect(await refund()).toEqual({ kind: 'no-thresholds', year: 2027 });

  const typed = { ...THRESHOLDS, source: 'Social- og Boligministeriet, satser 2027' };
  expect(issuesOf(await backend.as(people.caseworker).settings.addRefundYear(typed))).toEqual({
    kind: 'forbidden',
    code: 'capability',
  });
  const { settings } = backend.as(people.teamLeader);
  expect(issuesOf(await settings.addRefundYear({ ...typed, t2: 1 }))).toEqual([
    't2 threshold.order',
  ]);
  valueOf(await settings.addRefundYear(typed));
  // 3.000 kr. a day is 1.095.000 a standard year: a quarter of what is above 900.000.
  expect(await refund()).toEqual({
    kind: 'estimate',
    year: 2027,
    asToday: 4_875_000,
    proposal: 4_875_000,
  });
  const [newest] = valueOf(await settings.refundYears(null));
  expect(newest).toMatchObject({ ...typed, entered: { by: 'DOR' } });
  expect(valueOf(await settings.values(null)).map(({ key }) => key)).not.toContain(
    'law.refund-176',
  );
});

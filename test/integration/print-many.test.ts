import { setImmediate } from 'node:timers/promises';
import { beforeEach, expect, it } from 'vitest';
import { accessEntries } from '#db/access-log.ts';
import { createTestBackend, PDF, type TestBackend } from '#test/support/backend-for-tests.ts';
import { aNewCitizen, cprOf, openCase, valueOf } from '#test/support/case-for-tests.ts';
import { idOf } from '#test/support/domain-rows.ts';
import { LONGEST_PART } from '#shared/contract/printing.ts';
import { people } from '#test/support/seed-register.ts';
import { ALL_CASES } from './hostile-text/all-cases.ts';

const CASES = 30;
const MIDDLE = 10;
const jobId = idOf(555);
const INPUT = {
  jobId,
  filter: ALL_CASES,
  sort: { column: 'caseNumber', descending: false },
  disclosure: { fullCpr: false, protectedAddress: false },
} as const;

let backend: TestBackend;
const previewMany = async (filter: Partial<typeof ALL_CASES> = {}) => {
  const { printing } = backend.as(people.caseworker);
  return valueOf(await printing.previewMany({ ...INPUT, filter: { ...ALL_CASES, ...filter } }));
};
const prints = () =>
  accessEntries(backend.db.read, { limit: 1_000 }).filter(({ action }) => action === 'print');

beforeEach(async () => {
  backend = createTestBackend();
  for (let n = 1; n <= CASES; n += 1) {
    await openCase(backend, {
      citizen: aNewCitizen({ cpr: cprOf(n) }),
      caseNumber: `27.02${String(n).padStart(3, '0')}`,
    });
  }
});

it('nothing is printed of an empty choice', async () => {
  expect(await previewMany({ paragraph: 'SEL_110' })).toEqual({ outcome: 'empty' });
  expect(prints()).toEqual([]);
});

it('is cancelled in the middle, others served meanwhile, and nothing of it is kept or logged', async () => {
  const printing = previewMany();
  while (backend.progress.length < MIDDLE) await setImmediate();
  const { rows } = valueOf(await backend.as(people.colleague).cases.list(ALL_CASES));
  expect(rows).toHaveLength(CASES);
  backend.cancelJob(jobId);
  expect(await printing).toEqual({ outcome: 'cancelled' });
  const gathered = backend.progress.filter(({ step }) => step === 'gather');
  expect(gathered.length).toBeLessThan(CASES);
  expect(gathered[0]).toMatchObject({ jobId, done: 1, total: CASES });
  expect(backend.progress.filter(({ step }) => step === 'draw')).toEqual([]);
  expect(prints()).toEqual([]);
  expect(backend.bugs).toEqual([]);
});

it('a part is given of what is kept alone: nothing behind its end, nothing of a print let go', async () => {
  const made = await previewMany();
  if (made.outcome !== 'made') throw new Error('nothing was made');
  const { printId, bytes } = made;
  const { printing } = backend.as(people.caseworker);
  const part = (from: number) => printing.part({ printId, from, length: LONGEST_PART });
  const whole = await Promise.all([part(0), part(bytes - 1), part(bytes)]);
  expect(whole).toEqual([
    { ok: true, value: { base64: Buffer.from(PDF).toString('base64') } },
    { ok: true, value: { base64: Buffer.from(PDF.slice(-1)).toString('base64') } },
    { ok: false, error: { kind: 'not-found' } },
  ]);
  valueOf(await printing.drop({ printId }));
  expect(await part(0)).toEqual({ ok: false, error: { kind: 'not-found' } });
});

it('has every case of the list in its order, and the log says which', async () => {
  const made = await previewMany();
  if (made.outcome !== 'made') throw new Error('nothing was made');
  const content = backend.prints.find(made.printId)?.content;
  if (content?.kind !== 'case-overviews') throw new Error('another print');
  const numbers = content.cases.map(({ view }) => view.header.caseNumber);
  expect(numbers).toEqual(numbers.toSorted());
  expect(numbers).toHaveLength(CASES);
  expect(content.cases.every(({ cpr }) => cpr.endsWith('****'))).toBe(true);
  expect(prints()).toMatchObject([
    { details: { kind: 'case-overviews', to: 'preview', cases: CASES, fullCpr: false } },
  ]);
});

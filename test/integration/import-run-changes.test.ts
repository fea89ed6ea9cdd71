import { describe, expect, it } from 'vitest';
import { verifyHistory } from '#db/verify-history.ts';
import { goal } from '#db/schema/goals.ts';
import { TODAY } from '#test/support/backend-for-tests.ts';
import { aGoal } from '#test/support/domain-rows.ts';
import { people } from '#test/support/seed-register.ts';
import {
  caseOf,
  extractOf,
  importing,
  type ExtractLine,
  type Importing,
} from './import-run-steps.ts';

const CASE = '31.00001';
const LATER = '2026-12-10T09:00:00.000Z';

/** A file of these lines, chosen. */
async function chosen(steps: Importing, ...lines: readonly ExtractLine[]) {
  return steps.choose(steps.file('extract.csv', extractOf(...lines)));
}

async function registered(...lines: readonly ExtractLine[]): Promise<Importing> {
  const steps = importing();
  await steps.run(await chosen(steps, ...lines));
  return steps;
}

function changesOf({ changed }: Awaited<ReturnType<Importing['plan']>>) {
  return changed.flatMap(({ changes }) => changes.map((one) => [one.field, one.old, one.new]));
}

describe('a later extract', () => {
  const later = {
    Sagsbehandler: 'TNIE',
    Takst: '1.100,00',
    'Seneste opfølgning': '01-12-2026',
    'Forventet slut': '01-02-2027',
  };

  it('shows each field old and new, and takes none that was not taken', async () => {
    const steps = await registered({});
    steps.backend.setNow(LATER);
    const view = await chosen(steps, later);
    expect(changesOf(await steps.plan(view))).toEqual([
      ['caseworker', 'MEAN', 'TNIE'],
      ['expectedEnd', null, '2027-02-01'],
      ['rate', { amount: 100_000, unit: 'day' }, { amount: 110_000, unit: 'day' }],
      ['lastFollowUp', '2026-06-01', '2026-12-01'],
    ]);
    const before = caseOf(steps.backend, CASE);
    expect(await steps.run(view)).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
    expect(caseOf(steps.backend, CASE)).toEqual(before);
  });

  it('takes what was taken, each from its day, and then has no news of it', async () => {
    const steps = await registered({});
    steps.backend.setNow(LATER);
    const view = await chosen(steps, later);
    const acceptedChanges = ['2:rate', '2:caseworker', '2:lastFollowUp'];
    const outcome = await steps.run(view, { acceptedChanges, ratesFrom: '2026-12-01' });
    expect(outcome).toMatchObject({ added: 0, changed: 1, unchanged: 0 });
    const rows = caseOf(steps.backend, CASE);
    expect(rows.rates.map(({ amount, from, to }) => [amount, from, to])).toEqual([
      [100_000, TODAY, '2026-11-30'],
      [110_000, '2026-12-01', null],
    ]);
    expect(rows.assignments.map(({ from, to }) => [from, to])).toEqual([
      [TODAY, '2026-12-09'],
      ['2026-12-10', null],
    ]);
    expect(rows.followUps.map((one) => one.heldOn)).toEqual(['2026-06-01', '2026-12-01']);
    expect(rows.interventions).toMatchObject([{ plannedEnd: null }]);
    expect(changesOf(await steps.plan(await chosen(steps, later)))).toEqual([
      ['expectedEnd', null, '2027-02-01'],
    ]);
    expect(verifyHistory(steps.backend.db.read)).toMatchObject({ ok: true });
  });

  it('takes hours within the transport that is known, and target groups beside those there', async () => {
    const support = { Paragraf: '§ 85', 'Timer pr. uge': '8,00' };
    const steps = await registered(support);
    const more = { ...support, 'Timer pr. uge': '10,50', Målgruppe: 'Angst, Hjemløshed' };
    const view = await chosen(steps, more);
    const answers = { 'several-target-groups': 'first-is-primary' };
    const { changed } = await steps.plan(view, { answers });
    expect(changed.flatMap((one) => one.changes.map(({ field }) => field))).toEqual([
      'weeklyHours',
      'otherTargetGroups',
    ]);
    const acceptedChanges = ['2:weeklyHours', '2:otherTargetGroups'];
    await steps.run(view, { answers, acceptedChanges });
    const { supports, interventions } = caseOf(steps.backend, CASE);
    const [valid, ...others] = supports.filter((one) => one.annulledAt === null);
    expect([valid?.supportHours, valid?.from, others]).toEqual([1050, TODAY, []]);
    expect(interventions[0]?.otherTargetGroups).toHaveLength(1);
    const again = await steps.plan(await chosen(steps, more), { answers });
    expect(again.counts).toMatchObject({ changed: 0, unchanged: 1 });
  });

  it('ends what it says has ended: help, stay, schedule, rate; the goals stay on the case', async () => {
    const steps = await registered({});
    const before = caseOf(steps.backend, CASE);
    const interventionId = before.interventions[0]?.id ?? null;
    const caseId = before.case.id;
    steps.backend.write((tx) => {
      tx.insert(goal).values(aGoal({ caseId, interventionId })).run();
    });
    const ended = { Slutdato: '31-10-2026' };
    await steps.run(await chosen(steps, ended), { acceptedChanges: ['2:ended'] });
    const rows = caseOf(steps.backend, CASE);
    expect(rows.interventions).toMatchObject([{ endedOn: '2026-10-31', endReason: null }]);
    expect(rows.stays).toMatchObject([{ movedOutOn: '2026-11-01' }]);
    expect(rows.schedules).toMatchObject([{ stoppedOn: '2026-10-31' }]);
    expect(rows.goals).toMatchObject([{ status: 'active', interventionId: null }]);
    expect(rows.rates.filter((one) => one.annulledAt === null && one.to === null)).toEqual([]);
    const again = await steps.plan(await chosen(steps, ended));
    expect(changesOf(again).filter(([field]) => field === 'ended')).toEqual([]);
  });

  it('lists who is absent and ends nothing', async () => {
    const steps = await registered({});
    const other = { Sagsnr: '31.00002', CPR: '620180-0202' };
    const view = await chosen(steps, other);
    expect((await steps.plan(view)).absent).toMatchObject([
      { caseNumber: CASE, paragraph: 'SEL_107', start: '2026-02-01' },
    ]);
    await steps.run(view);
    expect(caseOf(steps.backend, CASE).interventions).toMatchObject([{ endedOn: null }]);
  });
});

describe('the same citizen', () => {
  it('with another paragraph has a second intervention, with another number a second case', async () => {
    const steps = await registered(
      {},
      { Paragraf: '§ 85', Takst: '', Takstenhed: '', 'Timer pr. uge': '5' },
      { Sagsnr: '31.00002', Tilbud: 'Bofællesskabet Åkanden', Paragraf: 'ABL § 105' },
    );
    const first = caseOf(steps.backend, CASE);
    const second = caseOf(steps.backend, '31.00002');
    expect(first.interventions.map((one) => one.paragraph)).toEqual(['SEL_107', 'SEL_85']);
    expect(first.supports).toMatchObject([{ supportHours: 500, transportHours: 0 }]);
    expect(second.citizen.id).toBe(first.citizen.id);
    expect(second.stays).toMatchObject([{ paragraph: 'ABL_105' }]);
  });

  it('under another name is asked about; taken, the name changes', async () => {
    const steps = await registered({});
    const view = await chosen(steps, { Efternavn: 'Holm' });
    const { questions, counts } = await steps.plan(view);
    expect(questions.map(({ params }) => params)).toEqual([
      { known: 'Ida Ager', inFile: 'Ida Holm' },
    ]);
    expect(counts).toMatchObject({ waiting: 1, unchanged: 0, absent: 0 });
    const answers = { [questions[0]?.id ?? '']: 'take' };
    await steps.run(view, { answers, acceptedChanges: ['2:name'] });
    expect(caseOf(steps.backend, CASE).citizen.lastName).toBe('Holm');
  });

  it('protected on a new line is protected, though the register did not know', async () => {
    const steps = await registered({});
    const more = { Paragraf: '§ 85', Takst: '', Takstenhed: '', Adressebeskyttelse: 'Ja' };
    await steps.run(await chosen(steps, more));
    expect(caseOf(steps.backend, CASE).citizen.isProtected).toBe(true);
  });
});

describe('times that are not now', () => {
  it('a start ahead is planned and granted, not started, and its schedule waits for the start', async () => {
    const steps = await registered({ Startdato: '01-03-2027', 'Seneste opfølgning': '' });
    const rows = caseOf(steps.backend, CASE);
    expect(rows.interventions).toMatchObject([
      { plannedStart: '2027-03-01', startedOn: null, grantedOn: TODAY },
    ]);
    expect(rows.rates).toMatchObject([{ from: '2027-03-01', to: null }]);
    expect(rows.schedules).toMatchObject([{ countsFrom: null }]);
  });

  it('help that ended before is registered as ended, and is no news the second time', async () => {
    const ended = { Slutdato: '30-06-2026' };
    const steps = await registered(ended);
    const rows = caseOf(steps.backend, CASE);
    expect(rows.interventions).toMatchObject([{ endedOn: '2026-06-30' }]);
    expect(rows.stays).toMatchObject([{ movedOutOn: '2026-07-01' }]);
    expect(rows.schedules).toMatchObject([{ stoppedOn: '2026-06-30' }]);
    expect(rows.rates).toMatchObject([{ from: '2026-06-30', to: '2026-06-30' }]);
    const again = await steps.plan(await chosen(steps, ended));
    expect(again.counts).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
  });

  it('rates cannot hold from a day to come', async () => {
    const steps = importing();
    const { fileId, mapping } = await chosen(steps, {});
    const answer = await steps.backend.as(people.teamLeader).imports.run({
      fileId,
      mapping,
      answers: {},
      corrections: [],
      acceptedChanges: [],
      jobId: steps.backend.newId(),
      ratesFrom: '2026-11-23',
    });
    expect(answer).toMatchObject({ error: { issues: [{ code: 'import.rates-from-future' }] } });
  });
});

describe('what the register does not take more on', () => {
  const codes = async (steps: Importing, line: ExtractLine) => {
    const { faultyLines } = await steps.plan(await chosen(steps, line));
    return faultyLines.flatMap(({ faults }) => faults.map(({ code }) => code));
  };

  it('a closed case, and a citizen who has died; what they had already is no fault', async () => {
    const steps = await registered({ Slutdato: '30-06-2026' });
    const { backend } = steps;
    const { case: one } = caseOf(backend, CASE);
    const more = { Paragraf: '§ 85', Takst: '', Takstenhed: '' };
    const caseworker = backend.as(people.caseworker);
    const closed = await caseworker.cases.close({
      caseId: one.id,
      version: one.version,
      closedOn: TODAY,
      closeReason: 'no-further-need',
    });
    expect(closed).toMatchObject({ ok: true, value: { closed: true } });
    expect(await codes(steps, more)).toEqual(['case-closed']);
    expect(
      (await steps.plan(await chosen(steps, { Slutdato: '30-06-2026' }))).counts,
    ).toMatchObject({ faulty: 0, unchanged: 1 });
    await steps.run(await chosen(steps, { Sagsnr: '31.00002' }));
    const second = caseOf(backend, '31.00002').case;
    const died = await caseworker.cases.recordDeath({
      caseId: second.id,
      version: second.version,
      diedOn: TODAY,
    });
    expect(died).toMatchObject({ ok: true });
    expect(await codes(steps, { ...more, Sagsnr: '31.00009' })).toEqual(['citizen-dead']);
  });
});

it('where somebody saved meanwhile nothing is written: what was looked at no longer holds', async () => {
  const steps = importing();
  const { backend } = steps;
  const { fileId, mapping } = await chosen(steps, {});
  const running = backend.as(people.teamLeader).imports.run({
    fileId,
    mapping,
    answers: {},
    corrections: [],
    acceptedChanges: [],
    jobId: backend.newId(),
    ratesFrom: TODAY,
  });
  await backend.as(people.caseworker).cases.createProvider({
    name: 'Bostedet Lindegården',
    ownership: 'private',
    isExternal: 'yes',
    noticePeriodDays: null,
  });
  expect(await running).toMatchObject({
    ok: false,
    error: { issues: [{ code: 'import.register-changed' }] },
  });
  expect(() => caseOf(backend, CASE)).toThrow('no case');
});

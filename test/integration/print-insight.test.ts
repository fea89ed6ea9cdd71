import { beforeEach, expect, it } from 'vitest';
import { accessEntries } from '#db/access-log.ts';
import { decisions } from '#db/commands/committee.ts';
import type { Insight } from '#shared/domain/printing/insight-content.ts';
import { createTestBackend, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  addActiveGoal,
  addHelp,
  aNewCase,
  aNewCitizen,
  issuesOf,
  mustBe,
  openCase,
  rowsOf,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { aDecision, addItem } from '#test/support/committee-for-tests.ts';
import { people, TEAM_SOUTH } from '#test/support/seed-register.ts';

const NOTHING = { fullCpr: false, protectedAddress: false };

let backend: TestBackend;
let caseId: string;

beforeEach(async () => {
  backend = createTestBackend();
  caseId = await openCase(backend, {
    citizen: aNewCitizen({ isProtected: true, street: 'Hemmelig Vej 7' }),
  });
  const interventionId = await addHelp(backend, caseId);
  await addActiveGoal(backend, caseId, { interventionId });
  const itemId = addItem(backend, caseId, { question: 'Skal støtten fortsætte et år?' });
  const id = backend.newId();
  const reason = 'Målet er nået';
  backend.write((tx) => decisions.add(tx, aDecision({ id, caseId, itemId, reason })));
});

async function insight(disclosure = NOTHING): Promise<Insight> {
  const { printing } = backend.as(people.caseworker);
  const made = valueOf(await printing.preview({ kind: 'insight', caseId, disclosure }));
  if (made.empty) throw new Error('nothing was made');
  const content = backend.prints.find(made.printId)?.content;
  if (content?.kind !== 'insight') throw new Error('another print');
  return content;
}

it('is not given of a case one may not open, nor of somebody who is dead', async () => {
  const request = { kind: 'insight', caseId, disclosure: NOTHING } as const;
  expect(issuesOf(await backend.as(people.otherTeam).printing.preview(request))).toEqual({
    kind: 'forbidden',
    code: 'other-team',
  });
  const { cases, printing } = backend.as(people.caseworker);
  const { version } = rowsOf(backend, caseId).citizen;
  valueOf(await cases.recordDeath({ caseId, version, diedOn: '2026-11-21' }));
  expect(issuesOf(await printing.preview(request))).toEqual([' printing.citizen-died']);
});

it('has every kind of row that is kept, with names for ids and no id by itself', async () => {
  const { sections } = await insight({ fullCpr: false, protectedAddress: true });
  const kept = sections.map(({ table }) => table);
  expect(kept).toEqual(
    expect.arrayContaining([
      'citizen',
      'case_file',
      'intervention',
      'goal',
      'agenda_item',
      'decision',
    ]),
  );
  const text = JSON.stringify(sections);
  for (const said of ['Skal støtten fortsætte et år?', 'Målet er nået', 'Bakkehuset']) {
    expect(text).toContain(said);
  }
  const values = sections.flatMap(({ rows }) => rows.flatMap(({ fields }) => fields));
  expect(values.filter(({ value }) => /^[0-9a-f-]{36}$/u.test(String(value)))).toEqual([]);
});

it('keeps a protected address back unless it is ticked', async () => {
  const masked = JSON.stringify(await insight());
  expect(masked).not.toContain('Hemmelig Vej');
  expect(masked).toContain('610190-****');
  expect(JSON.stringify(await insight({ ...NOTHING, fullCpr: true }))).toContain('610190-4001');
  expect(JSON.stringify(await insight({ ...NOTHING, protectedAddress: true }))).toContain(
    'Hemmelig Vej 7',
  );
});

it('says when and why somebody looked, lists and papers too, and never who', async () => {
  const { cases } = backend.as(people.colleague);
  valueOf(await cases.page({ caseId, asOf: null }));
  const made = await insight();
  const actions = made.looks.map(({ action }) => action);
  expect(actions).toContain('open-case');
  expect(made.looks.every((look) => Object.keys(look).length === 3)).toBe(true);
  const [log] = accessEntries(backend.db.read, { limit: 1 });
  expect(log).toMatchObject({ action: 'print', caseId, details: { kind: 'insight', cases: 1 } });
  expect((await insight()).looks[0]).toMatchObject({ action: 'print' });
});

it('leaves out what another team’s case says, and names the case', async () => {
  const { citizen } = rowsOf(backend, caseId);
  const { cases } = backend.as(people.otherTeam);
  const other = aNewCase({
    teamId: TEAM_SOUTH,
    caseNumber: '27.99999',
    employeeId: null,
    citizen: { id: citizen.id },
  });
  const { caseId: otherId } = valueOf(await cases.create(other));
  addItem(backend, otherId, { question: 'Noget hos de andre' });
  const made = await insight();
  expect(made.otherCases).toMatchObject([{ caseNumber: '27.99999', teamName: 'Syd' }]);
  expect(JSON.stringify(made.sections)).not.toContain('Noget hos de andre');
  expect(mustBe(made.sections.find(({ table }) => table === 'citizen')).rows).toHaveLength(1);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { accessEntries } from '#db/access-log.ts';
import type { Insight } from '#shared/domain/printing/insight-content.ts';
import { insightFile, InsightFile } from '#shared/domain/printing/insight-file.ts';
import { createTestBackend, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  addActiveGoal,
  addHelp,
  aNewCase,
  aNewCitizen,
  cprOf,
  issuesOf,
  mustBe,
  openCase,
  rowsOf,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { addItem } from '#test/support/committee-for-tests.ts';
import { people, TEAM_SOUTH } from '#test/support/seed-register.ts';
import { tempFolder } from '#test/support/temp-db.ts';

/** What was, what is half written, and all of it as a file. */

const NOTHING = { fullCpr: false, protectedAddress: false };
const TICKED = { fullCpr: true, protectedAddress: true };

let backend: TestBackend;
let caseId: string;

beforeEach(async () => {
  backend = createTestBackend();
  caseId = await openCase(backend, {
    citizen: aNewCitizen({ isProtected: true, street: 'Hemmelig Vej 7' }),
  });
  const interventionId = await addHelp(backend, caseId);
  await addActiveGoal(backend, caseId, { interventionId });
  const { providerId } = mustBe(rowsOf(backend, caseId).interventions[0]);
  const begin = { act: 'begin', paragraph: 'SEL_85', providerId, departmentId: null } as const;
  const proposedHelp = [{ ...begin, services: [], rate: null, hours: null }];
  addItem(backend, caseId, { proposedHelp });
  await moveTo('Hemmelig Vej 9');
});

async function moveTo(street: string): Promise<void> {
  const { version } = rowsOf(backend, caseId).citizen;
  const { cases } = backend.as(people.caseworker);
  const citizen = aNewCitizen({ isProtected: true, street });
  valueOf(await cases.saveCitizen({ caseId, version, citizen }));
}

async function insight(disclosure = NOTHING): Promise<Insight> {
  const { printing } = backend.as(people.caseworker);
  const made = valueOf(await printing.preview({ kind: 'insight', caseId, disclosure }));
  if (made.empty) throw new Error('nothing was made');
  const content = backend.prints.find(made.printId)?.content;
  if (content?.kind !== 'insight') throw new Error('another print');
  return content;
}

async function exported(disclosure = NOTHING): Promise<InsightFile> {
  const file = path.join(tempFolder(), 'indsigt.json');
  backend.dialogs.saveFile = file;
  const { printing } = backend.as(people.caseworker);
  expect(valueOf(await printing.exportInsight({ caseId, disclosure }))).toMatchObject({
    saved: true,
  });
  return InsightFile.parse(JSON.parse(readFileSync(file, 'utf8')));
}

it('no file is given of a case one may not open, nor when the person thinks better of it', async () => {
  const request = { caseId, disclosure: NOTHING };
  const refused = await backend.as(people.otherTeam).printing.exportInsight(request);
  expect(issuesOf(refused)).toEqual({ kind: 'forbidden', code: 'other-team' });
  backend.dialogs.saveFile = null;
  const { printing } = backend.as(people.caseworker);
  expect(valueOf(await printing.exportInsight(request))).toMatchObject({ saved: false });
  const actions = accessEntries(backend.db.read, { limit: 100 }).map(({ action }) => action);
  expect(actions).not.toContain('export');
});

it('no draft about somebody else, nor of a case that may not be opened, is in it', async () => {
  const { citizen } = rowsOf(backend, caseId);
  const south = aNewCase({ teamId: TEAM_SOUTH, caseNumber: '27.99999', employeeId: null });
  const { cases, drafts } = backend.as(people.otherTeam);
  const created = await cases.create({ ...south, citizen: { id: citizen.id } });
  const { caseId: otherId } = valueOf(created);
  const another = await openCase(backend, {
    citizen: aNewCitizen({ cpr: cprOf(2) }),
    caseNumber: '27.00002',
  });
  const content = JSON.stringify({ title: 'Om en anden', cpr: cprOf(1) });
  valueOf(await drafts.save({ key: `goal:${otherId}:new`, content }));
  const theirs = JSON.stringify({ title: 'Om en anden' });
  valueOf(await drafts.save({ key: `goal:${another}:new`, content: theirs }));
  valueOf(await drafts.save({ key: 'new-case', content: theirs }));
  expect((await insight()).drafts).toEqual([]);
});

it('a draft is said to be one, whoever has written it, and keeps to the same ticks', async () => {
  const { drafts } = backend.as(people.colleague);
  const goal = { goal: { title: 'Tager bussen alene', scale: { kind: 'ffb-level' } }, caseId };
  const key = `goal:${caseId}:new`;
  valueOf(await drafts.save({ key, content: JSON.stringify(goal) }));
  const typed = { citizen: { cpr: cprOf(1), street: 'Hemmelig Vej 11' } };
  valueOf(await drafts.save({ key: 'new-case', content: JSON.stringify(typed) }));
  const made = await insight();
  const [first, second] = made.drafts.toSorted((a, b) => a.form.localeCompare(b.form));
  expect(first).toMatchObject({
    form: 'goal',
    fields: [
      { field: 'title', value: 'Tager bussen alene' },
      { field: 'scale', value: { kind: 'ffb-level' } },
    ],
  });
  expect(second).toMatchObject({
    form: 'new-case',
    fields: [{ field: 'cpr', value: '610190-****' }],
  });
  expect(Object.keys(mustBe(first)).toSorted()).toEqual(['fields', 'form', 'savedAt']);
  expect(JSON.stringify((await insight(TICKED)).drafts)).toContain('Hemmelig Vej 11');
});

it('says what was changed, from what to what and when, and by nobody', async () => {
  const hidden = JSON.stringify((await insight()).acts);
  expect(hidden).not.toContain('Hemmelig Vej');
  const { acts } = await insight(TICKED);
  const moved = mustBe(acts.find(({ command }) => command === 'cases.saveCitizen'));
  expect(moved.changes).toEqual([
    {
      table: 'citizen',
      operation: 'update',
      fields: [{ field: 'street', before: 'Hemmelig Vej 7', after: 'Hemmelig Vej 9' }],
    },
  ]);
  const text = JSON.stringify(acts);
  for (const { initials, userId } of [people.caseworker, people.colleague]) {
    expect(text).not.toContain(userId);
    expect(text).not.toContain(`"${initials}"`);
  }
  expect(acts.map(({ at }) => at)).toEqual(
    acts
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  );
});

it('a place inside proposed help has its name, unless it would say where a protected citizen is', async () => {
  expect(JSON.stringify((await exported(TICKED)).kept['agenda_item'])).toContain('Bakkehuset');
  expect(JSON.stringify(await exported())).not.toContain('Bakkehuset');
  expect(
    new Map((await insight()).terms).has(
      mustBe(rowsOf(backend, caseId).interventions[0]).providerId ?? '',
    ),
  ).toBe(false);
});

it('the file says what the paper says, has no bare id and is logged as an export of the case', async () => {
  for (const disclosure of [NOTHING, TICKED]) {
    const paper = insightFile(await insight(disclosure));
    const file = await exported(disclosure);
    const { looks, ...rest } = file;
    expect(rest).toEqual({ ...paper, looks: undefined });
    expect(looks.slice(1)).toEqual(paper.looks);
    expect(JSON.stringify(file)).not.toMatch(/"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/u);
  }
  expect(accessEntries(backend.db.read, { limit: 1 })).toMatchObject([
    { action: 'export', details: { kind: 'insight', caseIds: [caseId], fullCpr: true } },
  ]);
});

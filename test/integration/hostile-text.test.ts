import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { verifyHistory } from '#db/verify-history.ts';
import type { CaseFilter } from '#shared/contract/cases.ts';
import { type HostileSession, writeHostileEverywhere } from './hostile-text-acts.ts';
import { NOT_YET } from './hostile-text-not-yet.ts';
import { extractOf, importing } from './import-run-steps.ts';
import { aNewCase, rowsOf, valueOf } from '#test/support/case-for-tests.ts';
import { contractEntries, textPaths } from '#test/support/contract-samples.ts';
import { must, openTestDesk } from '#test/support/desk-for-tests.ts';
import { people, PROVIDER } from '#test/support/seed-register.ts';
import { tempFolder } from '#test/support/temp-db.ts';

/** Asked with and thrown away. */
const NOT_KEPT =
  /^(?:cases\.(?:list|exportList)|printing\.preview\.filter)\.(?:text|paragraph)$|^cases\.(?:find|searchEnded)\.text$/u;
/** Need a real session or a file: tried below. */
const OWN_TESTS = /^(?:session|imports|settings\.createUser|cases\.openWithReason)\./u;

const ALL: CaseFilter = {
  scope: 'my-teams',
  status: 'all',
  teamId: null,
  employeeId: null,
  providerId: null,
  paragraph: null,
  followUp: null,
  text: '',
};

/** Every text in what can be read: one a line of the answer, at whatever depth. */
async function everythingRead({ backend }: HostileSession): Promise<Set<string>> {
  const { cases, followUps, drafts } = backend.as(people.caseworker);
  const answers: unknown[] = [
    valueOf(await cases.list(ALL)),
    valueOf(await cases.providers(null)),
    valueOf(await followUps.myDay(null)),
    JSON.parse(valueOf(await drafts.load({ key: `need:${PROVIDER}` }))?.content ?? '{}'),
    valueOf(await backend.as(people.admin).settings.people(null)),
  ];
  for (const { caseId: each } of valueOf(await cases.list(ALL)).rows) {
    answers.push(valueOf(await cases.page({ caseId: each, asOf: null })));
    answers.push(valueOf(await cases.history({ caseId: each })));
  }
  return new Set(answers.flatMap(textsIn));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

describe('text that looks like markup, a formula or a command', () => {
  it('is written in every text field of the contract, so that none is forgotten here', async () => {
    const { written } = await writeHostileEverywhere();
    const fields = contractEntries()
      .flatMap(({ name, entry }) => textPaths(entry).map((path) => `${name}.${path}`))
      .filter((path) => !NOT_KEPT.test(path) && !OWN_TESTS.test(path));
    expect([...written.keys(), ...NOT_YET].sort()).toEqual([...new Set(fields)].sort());
  });

  it('comes back as the same text, wherever it was written', async () => {
    const session = await writeHostileEverywhere();
    const read = await everythingRead(session);
    const lost = [...session.written].filter(([, text]) => !read.has(text));
    expect(lost).toEqual([]);
    expect(session.backend.bugs).toEqual([]);
    expect(verifyHistory(session.backend.db.read).ok).toBe(true);
  });

  it('is found by its words and searched for without being carried out', async () => {
    const { backend, caseId, written } = await writeHostileEverywhere();
    const { cases } = backend.as(people.caseworker);
    const name = written.get('cases.saveCitizen.citizen.lastName') ?? '';
    const found = valueOf(await cases.find({ text: name.slice(0, 200) }));
    expect(found.map((hit) => hit.caseId)).toEqual([caseId]);
    for (const text of ['"', '*', 'a" OR 1=1 --', '(name:', '%', 'NEAR(a b)', "');--"]) {
      expect({ text, found: valueOf(await cases.find({ text })) }).toEqual({ text, found: [] });
    }
    expect(rowsOf(backend, caseId).goals).not.toEqual([]);
    expect(backend.bugs).toEqual([]);
  });

  it('stands in an exported list as text behind an apostrophe, never as a formula', async () => {
    const { backend, written } = await writeHostileEverywhere();
    const file = join(tempFolder(), 'liste.csv');
    backend.dialogs.saveFile = file;
    valueOf(await backend.as(people.caseworker).cases.exportList(ALL));
    const cells: string[][] = parse(readFileSync(file), { bom: true, delimiter: ';' });
    expect(cells.flat().filter((cell) => /^[=+@\t\r]|^-\D/u.test(cell))).toEqual([]);
    expect(cells.flat()).toContain(`'${written.get('cases.saveCase.caseNumber')}`);
    expect(cells.flat()).toContain(`'${written.get('cases.createProvider.name')}`);
  });
});

describe('a user name, a password and the reason for opening another team’s case', () => {
  it('may look like markup, and are taken as they are written', async () => {
    const desk = openTestDesk();
    const [userName, password] = [`<b>&"' =1+1 '); drop table user;--`, `<script>'"; =1+1 pas på`];
    const first = { name: '<i>Agnete</i>', initials: `"><'=1`, userName, password };
    must(await desk.call.session.createDatabase(first));
    desk.session.signOut();
    must(await desk.call.session.signIn({ userName, password }));
    const { user } = must(await desk.call.session.state(null));
    expect(user).toMatchObject({ name: first.name, initials: first.initials, userName });

    const { caseId } = must(
      await desk.call.cases.create(
        aNewCase({ teamId: user?.teams[0]?.id ?? '', employeeId: null }),
      ),
    );
    const employee = { id: null, version: null, active: true, initials: '=1+1', name: '@SUM(A1)' };
    const { id: employeeId } = must(
      await desk.call.settings.saveEmployee({ ...employee, teamIds: [] }),
    );
    const other = { userName: '{{t}} $t(app.lock) <br>', employeeId };
    const { oneTimePassword: currentPassword } = must(
      await desk.call.settings.createUser({ ...other, roles: ['caseworker'] }),
    );
    desk.session.signOut();
    const newPassword = `"}</script> 12 tegn`;
    must(await desk.call.session.signIn({ userName: other.userName, password: currentPassword }));
    must(await desk.call.session.changePassword({ currentPassword, newPassword }));
    must(await desk.call.cases.openWithReason({ outsideCaseId: caseId, reason: '=1+1 <b>' }));
    desk.session.signOut();
    must(await desk.call.session.signIn({ userName, password }));
    expect(must(await desk.call.cases.outsideOpenings(null))).toMatchObject([
      { caseId, userInitials: '=1+1', reason: '=1+1 <b>' },
    ]);
  });
});

describe('an extract', () => {
  const HOSTILE = `=1+1 <b>&'</b> {{t}}`;

  it('brings its text as text', async () => {
    const steps = importing();
    const names = { Efternavn: HOSTILE, Fornavn: `@SUM(A1) <i>`, Tilbud: `${HOSTILE} hus` };
    const path = steps.file('udtraek.csv', extractOf({ ...names, Sagsnr: '+45<u>' }));
    await steps.run(await steps.choose(path));
    const { cases } = steps.backend.as(people.teamLeader);
    const { rows } = valueOf(await cases.list(ALL));
    expect(rows).toMatchObject([
      {
        name: `@SUM(A1) <i> ${HOSTILE}`,
        caseNumber: '+45<u>',
        providerNames: [`${HOSTILE} hus`],
      },
    ]);
  });

  it('has its faults exported with what stands there behind an apostrophe', async () => {
    const steps = importing();
    const path = steps.file('udtraek.csv', extractOf({ Startdato: '=1+1', Sagsnr: '@A1' }));
    const view = await steps.choose(path);
    const plan = await steps.plan(view);
    const [faulty] = plan.faultyLines;
    const sentences = (faulty?.faults ?? []).map(({ field, code }) => ({
      line: faulty?.line ?? 0,
      field,
      code,
      sentence: '=HYPERLINK("x")',
    }));
    const file = join(steps.folder, 'fejl.csv');
    steps.backend.dialogs.saveFile = file;
    const { fileId, mapping } = view;
    const choices = { fileId, mapping, answers: {}, corrections: [], sentences };
    valueOf(await steps.backend.as(people.teamLeader).imports.exportFaults(choices));
    const cells: string[][] = parse(readFileSync(file), { bom: true, delimiter: ';' });
    expect(cells[1]).toEqual(expect.arrayContaining(["'@A1", "'=1+1", `'=HYPERLINK("x")`]));
  });
});

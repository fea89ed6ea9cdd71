import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { verifyHistory } from '#db/verify-history.ts';
import { ALL_CASES } from './hostile-text/all-cases.ts';
import { everythingRead } from './hostile-text/everything-read.ts';
import { exportHostileTables } from './hostile-text/exported-tables.ts';
import { writeHostileEverywhere } from './hostile-text/session.ts';
import { extractOf, importing } from './import-run-steps.ts';
import { createTestBackend } from '#test/support/backend-for-tests.ts';
import {
  addDraftGoal,
  addHelp,
  aNewCase,
  issuesOf,
  mustBe,
  openCase,
  rowsOf,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { contractEntries, textPaths } from '#test/support/contract-samples.ts';
import { must, openTestDesk } from '#test/support/desk-for-tests.ts';
import { people } from '#test/support/seed-register.ts';
import { tempFolder } from '#test/support/temp-db.ts';

/**
 * Asked with and thrown away. `cause` is what the reminder itself says, so nobody writes it: any other text
 * is refused, below.
 */
const NOT_KEPT =
  /^(?:cases\.(?:list|exportList)|printing\.preview(?:Many)?\.filter)\.(?:text|paragraph)$|^cases\.(?:find|searchEnded)\.text$|^followUps\.postponeReminder\.cause$|^committee\.previewItem\.fields\./u;
/** Need a real session or a file: tried below. */
const OWN_TESTS = /^(?:session|imports|settings\.createUser|cases\.openWithReason)\./u;

describe('text that looks like markup, a formula or a command', () => {
  it('is written in every text field of the contract, so that none is forgotten here', async () => {
    const session = await writeHostileEverywhere();
    const exported = await exportHostileTables(session);
    const fields = contractEntries()
      .flatMap(({ name, entry }) => textPaths(entry).map((path) => `${name}.${path}`))
      .filter((path) => !NOT_KEPT.test(path) && !OWN_TESTS.test(path));
    const tried = [...session.written.keys(), ...exported.written.keys()];
    expect(tried.sort()).toEqual([...new Set(fields)].sort());
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
    valueOf(await backend.as(people.caseworker).cases.exportList(ALL_CASES));
    const cells: string[][] = parse(readFileSync(file), { bom: true, delimiter: ';' });
    expect(cells.flat().filter((cell) => /^[=+@\t\r]|^-\D/u.test(cell))).toEqual([]);
    expect(cells.flat()).toContain(`'${written.get('cases.saveCase.caseNumber')}`);
    expect(cells.flat()).toContain(`'${written.get('cases.createProvider.name')}`);
  });

  it('leaves so with a table of the screen too, in its headings and its cells', async () => {
    const { written, cells } = await exportHostileTables(await writeHostileEverywhere());
    expect(cells).toEqual([...written.values()].map((text) => `'${text}`));
  });

  it('is refused as what a reminder says, and puts nothing away', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    await addHelp(backend, caseId);
    await addDraftGoal(backend, caseId);
    const { followUps } = backend.as(people.caseworker);
    const { standing } = valueOf(await followUps.reminders({ caseId }));
    const draft = standing.find(({ kind }) => kind === 'goal-draft');
    const { kind, entityId, cause } = mustBe(draft);
    const asked = { caseId, kind, entityId, postponedTo: '2026-12-01', reason: 'Ferie' };
    const hostile = `${cause} <b>&"'</b> {{t}} '); DROP TABLE goal;--`;
    expect(issuesOf(await followUps.postponeReminder({ ...asked, cause: hostile }))).toEqual([
      ' reminder.no-longer-stands',
    ]);
    const after = valueOf(await followUps.reminders({ caseId }));
    expect(after).toEqual({ standing, putAway: [] });
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
    const { rows } = valueOf(await cases.list(ALL_CASES));
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

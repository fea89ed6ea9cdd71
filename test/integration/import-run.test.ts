import { readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { accessEntries } from '#db/access-log.ts';
import { settingsOn } from '#db/queries/catalogue.ts';
import { citizen, intervention } from '#db/schema/cases.ts';
import { changeSet } from '#db/schema/change-log.ts';
import { followUp } from '#db/schema/follow-ups.ts';
import { employee, team, user } from '#db/schema/people.ts';
import { importRun } from '#db/schema/settings.ts';
import { verifyHistory } from '#db/verify-history.ts';
import { standingSchedules } from '#shared/domain/follow-ups/standing.ts';
import type { ImportPlanView } from '#shared/domain/import/plan.ts';
import { EXTRACT, EXTRACT_TEXT, sentenceOf } from '#test/fixtures/import/context.ts';
import { TODAY } from '#test/support/backend-for-tests.ts';
import { people } from '#test/support/seed-register.ts';
import {
  allCases,
  asWorkbook,
  caseOf,
  imported,
  importing,
  LINES,
  valueOf,
} from './import-run-steps.ts';

const FAULTS = [
  [11, 'Startdato findes ikke (31-02-2025)'],
  [19, 'CPR mangler et ciffer'],
  [25, 'Paragraf er ukendt'],
  [33, 'Takst er ikke et tal'],
  [46, 'Slutdato ligger før startdato'],
  [60, 'Samme borger findes i linje 12 med et andet navn'],
  [68, 'Efternavn mangler'],
  [75, 'Takstenhed er ukendt'],
  [83, 'Startdato ligger i fremtiden'],
  [97, 'Målgruppe er ukendt i FFB'],
  [142, 'Linjen er en gentagelse af linje 5'],
];

function faultsOf(plan: ImportPlanView) {
  return plan.faultyLines.flatMap(({ line, faults }) =>
    faults.map((fault) => [line, sentenceOf(fault)]),
  );
}

describe('what cannot be read', () => {
  it('is refused with the sentence of its fault, and nothing is kept', async () => {
    const { backend, folder, file } = importing();
    const huge = file('huge.csv', EXTRACT_TEXT);
    truncateSync(huge, 300_000_000);
    const chosen: readonly (readonly [string, object])[] = [
      [huge, { code: 'import.too-large', params: { megabytes: 50 } }],
      [file('utf16.csv', Buffer.from(EXTRACT_TEXT, 'utf16le')), { code: 'import.wrong-encoding' }],
      [file('letter.csv', 'Kære Susanne\r\nTak for sidst'), { code: 'import.not-an-extract' }],
      [join(folder, 'gone.csv'), { code: 'import.cannot-open.unreadable' }],
    ];
    const leader = backend.as(people.teamLeader);
    for (const [path, issue] of chosen) {
      backend.dialogs.openFile = path;
      const answer = await leader.imports.choose({ jobId: backend.newId() });
      expect(answer).toEqual({
        ok: false,
        error: { kind: 'validation', issues: [{ path: '', ...issue }] },
      });
    }
  });

  it('a file that was let go of is asked for again', async () => {
    const { backend, choose } = importing();
    const { fileId, mapping } = await choose(EXTRACT);
    const leader = backend.as(people.teamLeader);
    await leader.imports.drop({ fileId });
    const answer = await leader.imports.plan({ fileId, mapping, answers: {}, corrections: [] });
    expect(answer).toMatchObject({ error: { issues: [{ code: 'import.file-gone' }] } });
  });

  it('thinking better of the dialog is no fault', async () => {
    const { backend } = importing();
    const answer = await backend.as(people.teamLeader).imports.choose({ jobId: backend.newId() });
    expect(answer).toEqual({ ok: true, value: null });
  });
});

describe('who may', () => {
  it.each(['caseworker', 'chair', 'controller'] as const)('not the %s', async (role) => {
    const { backend } = importing();
    const answer = await backend.as(people[role]).imports.choose({ jobId: backend.newId() });
    expect(answer).toEqual({ ok: false, error: { kind: 'forbidden', code: 'capability' } });
  });
});

describe('the extract', () => {
  it('is recognised, and each faulty line named', async () => {
    const { backend, choose, plan } = importing();
    const view = await choose(EXTRACT);
    expect(view).toMatchObject({
      name: 'beboere-og-modtagere.csv',
      format: 'csv',
      encoding: 'windows-1252',
      delimiter: ';',
      rowCount: 141,
    });
    expect(view.sample[0]?.slice(0, 3)).toEqual(['27.01200', '810747-0049', 'Bæk']);
    const looked = await plan(view);
    expect(faultsOf(looked)).toEqual(FAULTS);
    expect(looked.counts).toMatchObject({ added: 130, faulty: 11, withoutFollowUp: 42 });
    expect(allCases(backend)).toEqual([]);
  });

  it('cancelled on the way leaves nothing', async () => {
    const { backend, choose } = importing();
    const { fileId, mapping } = await choose(EXTRACT);
    const jobId = backend.newId();
    const running = backend.as(people.teamLeader).imports.run({
      fileId,
      mapping,
      answers: {},
      corrections: [],
      acceptedChanges: [],
      jobId,
      ratesFrom: TODAY,
    });
    backend.cancelJob(jobId);
    expect(await running).toEqual({ ok: true, value: { cancelled: true } });
    expect(allCases(backend)).toEqual([]);
    expect(backend.db.read.select().from(importRun).all()).toEqual([]);
  });

  it('is imported whole, in one change set, and logged', async () => {
    const { backend, choose, run } = importing();
    const view = await choose(EXTRACT);
    const outcome = await run(view);
    expect(outcome).toEqual({
      cancelled: false,
      added: 130,
      changed: 0,
      unchanged: 0,
      faulty: 11,
    });
    const { db } = backend;
    const sets = db.read
      .select({ userId: changeSet.userId })
      .from(changeSet)
      .where(eq(changeSet.command, 'imports.run'))
      .all();
    expect(sets).toEqual([{ userId: people.teamLeader.userId }]);
    expect(verifyHistory(db.read)).toMatchObject({ ok: true });
    expect(db.read.select().from(importRun).all()).toMatchObject([
      { rowsAdded: 130, rowsChanged: 0, rowsUnchanged: 0, rowsFaulty: 11 },
    ]);
    expect(accessEntries(db.read, { limit: 1 })).toMatchObject([
      { action: 'import', userId: people.teamLeader.userId },
    ]);
    expect(backend.progress.at(-1)).toMatchObject({ step: 'write' });
    expect(backend.progress.at(-1)?.done).toBe(backend.progress.at(-1)?.total);
  });

  it('has made people and places, but no users', async () => {
    const { backend } = await imported();
    const { db } = backend;
    expect(db.read.select().from(citizen).all()).toHaveLength(130);
    expect(db.read.select().from(user).all()).toHaveLength(Object.keys(people).length);
    const initials = db.read.select().from(employee).all();
    expect(initials.map((one) => one.initials)).toContain('MEAN');
    const teams = db.read.select().from(team).all();
    expect(teams.map((one) => one.name)).toContain('Team Handicap');
  });

  it('reads each line as it stands', async () => {
    const { backend } = await imported();
    const { citizen: person, ...rows } = caseOf(backend, '27.01202');
    expect(person).toMatchObject({ cpr: '7003950429', lastName: 'Bæk', isProtected: false });
    expect(rows.stays).toMatchObject([{ paragraph: 'SEL_107', movedInOn: '2025-12-21' }]);
    expect(rows.interventions).toMatchObject([
      {
        paragraph: 'SEL_107',
        stayId: rows.stays[0]?.id,
        plannedEnd: '2027-12-21',
        startedOn: '2025-12-21',
        plannedStart: null,
        endedOn: null,
        purpose: null,
      },
    ]);
    expect(rows.rates).toMatchObject([
      { amount: 236_500, unit: 'day', from: TODAY, to: null, source: 'import' },
    ]);
    expect(rows.schedules).toMatchObject([
      { progressionPotential: 'not-assessed', countsFrom: '2025-12-21' },
    ]);
    expect(rows.followUps).toMatchObject([
      {
        heldOn: '2026-04-09',
        source: 'import',
        status: 'held',
        kind: 'ordinary',
        form: null,
        goals: [],
      },
    ]);
    expect(rows.assignments).toMatchObject([{ kind: 'caseworker', from: TODAY, to: null }]);
  });

  it('registers ABL § 105 as a stay with § 85 on it', async () => {
    const { backend } = await imported();
    const rows = caseOf(backend, '27.01200');
    expect(rows.stays.map((one) => one.paragraph)).toEqual(['ABL_105']);
    expect(rows.interventions).toMatchObject([{ paragraph: 'SEL_85', stayId: rows.stays[0]?.id }]);
    expect(rows.schedules).toHaveLength(1);
  });

  it('leaves 42 schedules not set, and none of them overdue', async () => {
    const { backend } = await imported();
    const { intervals } = settingsOn(backend.db.read, TODAY);
    const all = allCases(backend);
    const unset = all.flatMap((rows) => rows.schedules.filter((one) => one.countsFrom === null));
    expect(unset).toHaveLength(42);
    const standing = all.flatMap((rows) => standingSchedules(rows, intervals, TODAY));
    const notSet = standing.filter(({ schedule }) => schedule.countsFrom === null);
    const states = new Set(notSet.map((one) => one.standing.state));
    expect([...states].filter((state) => state !== 'stopped')).toEqual(['not-set']);
    expect(backend.db.read.select().from(followUp).all()).toHaveLength(88);
  });

  it('a second time adds and changes nothing, as a workbook too', async () => {
    const { backend, choose, plan, run, folder } = await imported();
    const again = await run(await choose(EXTRACT));
    expect(again).toMatchObject({ added: 0, changed: 0, unchanged: 130, faulty: 11 });
    const workbook = await choose(await asWorkbook(join(folder, 'extract.xlsx')));
    const looked = await plan(workbook);
    expect(faultsOf(looked)).toEqual(FAULTS);
    expect(looked.counts).toMatchObject({ added: 0, changed: 0, unchanged: 130, absent: 0 });
    expect(allCases(backend)).toHaveLength(130);
  });

  it('in UTF-8 with tabs says the same', async () => {
    const { choose, plan, file } = await imported();
    const text = LINES.map((line) => line.replaceAll(';', '\t')).join('\n');
    const view = await choose(file('extract.txt', text));
    expect(view).toMatchObject({ encoding: 'utf-8', delimiter: '\t' });
    expect((await plan(view)).counts).toMatchObject({ unchanged: 130, faulty: 11 });
  });

  it('mended in place, a faulty line is imported like the others', async () => {
    const { backend, choose, plan, run } = await imported();
    const corrections = [{ line: 33, field: 'rate' as const, text: '1.250,00' }];
    const view = await choose(EXTRACT);
    const before = backend.db.read.select().from(intervention).all().length;
    expect((await plan(view, { corrections })).faultyLines).toHaveLength(10);
    expect(await run(view, { corrections })).toMatchObject({ added: 1, faulty: 10 });
    expect(backend.db.read.select().from(intervention).all()).toHaveLength(before + 1);
  });

  it('gives the faults as a list, without names and CPR, and logs it', async () => {
    const { backend, choose, plan, folder } = importing();
    const view = await choose(EXTRACT);
    const { faultyLines } = await plan(view);
    const sentences = faultyLines.flatMap(({ line, faults }) =>
      faults.map((fault) => ({
        line,
        field: fault.field,
        code: fault.code,
        sentence: sentenceOf(fault),
      })),
    );
    const path = join(folder, 'faults.csv');
    backend.dialogs.saveFile = path;
    const { fileId, mapping } = view;
    const answer = await backend
      .as(people.teamLeader)
      .imports.exportFaults({ fileId, mapping, answers: {}, corrections: [], sentences });
    expect(valueOf(answer)).toEqual({ saved: true, rows: 11 });
    const lines = readFileSync(path, 'utf8').trimEnd().split('\r\n');
    expect(lines).toHaveLength(12);
    expect(lines[0]).toBe('\uFEFFLinje;Sagsnummer;Kolonne;Indhold;Fejl');
    expect(lines.find((line) => line.startsWith('19;'))).toMatch(/^19;[\d.]+;CPR;;CPR mangler/u);
    expect(lines.join('\n')).not.toContain('Kristensen');
    expect(accessEntries(backend.db.read, { limit: 1 })).toMatchObject([{ action: 'export' }]);
  });
});

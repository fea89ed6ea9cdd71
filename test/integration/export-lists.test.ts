import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { accessEntries } from '#db/access-log.ts';
import { GOAL_RESULT, GOAL_STATUS, POTENTIAL, STANDING } from '#electron/backend/export-words.ts';
import { exportTable } from '#electron/backend/services/cases/export-table.ts';
import { exportOpenings } from '#electron/backend/services/cases/export-openings.ts';
import { loadCaseList } from '#electron/backend/services/cases/list.ts';
import { loadCaseView } from '#electron/backend/services/cases/page.ts';
import { listDue } from '#electron/backend/services/follow-ups/due.ts';
import { exportDue } from '#electron/backend/services/follow-ups/export-due.ts';
import { caseOverviewContent } from '#electron/backend/services/printing/case-overview.ts';
import { exportPrintLog } from '#electron/backend/services/printing/export-log.ts';
import { type DueFilter, EVERY_DUE } from '#shared/domain/follow-ups/due-filter.ts';
import { SOONEST_FIRST } from '#shared/domain/follow-ups/sort-due.ts';
import { teamOverviewContent } from '#electron/backend/services/printing/team-overview.ts';
import { words } from '../../renderer/locales/da/words.ts';
import { AN, addCase, addOffice, aRegister, contextFor } from '../support/register.ts';
import { tempFolder } from '../support/temp-db.ts';

const cells = (file: string): string[][] =>
  parse(readFileSync(file), { bom: true, delimiter: ';' });

const dueList = (filter: Partial<DueFilter> = {}) => ({
  filter: { ...EVERY_DUE, scope: 'my-teams' as const, ...filter },
  sort: SOONEST_FIRST,
});

const ALL_CASES = {
  scope: 'my-teams',
  status: 'open',
  teamId: null,
  employeeId: null,
  providerId: null,
  paragraph: null,
  followUp: null,
  text: '',
} as const;

/** Two cases in Anna's team, one of them with a protected name, and a place to save. */
function office() {
  const register = aRegister();
  const ids = register.write('2026-01-02T08:00:00.000Z', (tx) => {
    addOffice(tx);
    const protectedName = { isProtected: true, firstNames: 'Hemmelig', lastName: 'Person' };
    const protectedId = addCase(tx, 201, { citizen: protectedName }).caseId;
    return { protectedId, caseId: addCase(tx, 200).caseId };
  });
  const file = path.join(tempFolder(), 'liste.csv');
  const ctx = contextFor(register, AN, { savePath: file });
  return { ctx, file, ...ids, logged: () => accessEntries(register.db.read, { limit: 100 }) };
}

describe('a list as a file', () => {
  it('says there was nothing when the list is empty: nothing is written, nothing logged', async () => {
    const { ctx, file, logged } = office();
    const empty = { ok: true, value: { saved: false, rows: 0 } };
    expect(await exportDue(ctx, dueList({ group: 'onHold' }))).toEqual(empty);
    expect(await exportPrintLog(ctx)).toEqual(empty);
    expect(await exportOpenings(ctx)).toEqual(empty);
    expect(() => readFileSync(file)).toThrow(/ENOENT/u);
    expect(logged()).toEqual([]);
  });

  it('is the list behind the follow-up figures, with its filter; the log names its cases', async () => {
    const { ctx, file, logged } = office();
    const due = listDue(ctx, { scope: 'my-teams' });
    const rows = due.ok ? due.value : [];
    expect(rows).toHaveLength(2);
    await exportDue(ctx, dueList());
    const [header, ...lines] = cells(file);
    expect(header?.slice(0, 2)).toEqual(['Sagsnummer', 'Navn']);
    expect(lines.map((line) => line[0])).toEqual(rows.map((row) => row.caseNumber));
    const [entry] = logged();
    const cases = rows.map((row) => row.caseId);
    expect(entry?.action).toBe('export');
    for (const caseId of cases) expect(JSON.stringify(entry?.details)).toContain(caseId);
  });

  it('has initials in place of a protected name', async () => {
    const { ctx, file } = office();
    await exportDue(ctx, dueList());
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('HP');
    expect(text).not.toMatch(/Hemmelig|Person/u);
  });

  it('of openings from outside has who and why, a formula as text', async () => {
    const { ctx, file, caseId } = office();
    ctx.logAccess({
      action: 'open-outside-team',
      caseId,
      citizenId: null,
      purpose: '=HYPERLINK("x")',
      details: {},
    });
    expect(await exportOpenings(ctx)).toMatchObject({ value: { saved: true, rows: 1 } });
    expect(cells(file)[1]?.slice(1)).toEqual(['AN', 'S-200', `'=HYPERLINK("x")`]);
  });

  it('of prints has who, what and how many, and no person', async () => {
    const { ctx, file, caseId } = office();
    ctx.logAccess({
      action: 'print',
      caseId,
      citizenId: null,
      purpose: null,
      details: { kind: 'case-overview', to: 'pdf', fullCpr: true, cases: 1 },
    });
    expect(await exportPrintLog(ctx)).toMatchObject({ value: { saved: true, rows: 1 } });
    expect(cells(file)[1]?.slice(1)).toEqual(['AN', 'Sagsoversigt', '1', 'Ja', 'Nej', 'PDF']);
  });

  it('about one case is the list on the screen, with formulas and CPR numbers made harmless', async () => {
    const { ctx, file, caseId, logged } = office();
    const sheet = {
      headers: ['Felt', '=Før', 'Timer'],
      rows: [
        ['Notat', 'se 610190-4003 og 6101904003, ring 12345678901', 12.5],
        ['+45', '@SUM(A1)', null],
        ['Kort linje'],
      ],
    };
    const answer = await exportTable(ctx, { caseId, table: 'history', sheet });
    expect(answer).toEqual({ ok: true, value: { saved: true, rows: 3 } });
    expect(cells(file)).toEqual([
      ['Felt', "'=Før", 'Timer'],
      ['Notat', 'se 610190-**** og 610190-****, ring 12345678901', '12,5'],
      ["'+45", "'@SUM(A1)", ''],
      ['Kort linje', '', ''],
    ]);
    const details = { kind: 'case-history', rows: 3, cases: 1, caseIds: [caseId], fullCpr: false };
    expect(logged()).toMatchObject([{ action: 'export', details }]);
  });

  it('names no provider of a protected person: that is where to find them', async () => {
    const { ctx, file } = office();
    await exportDue(ctx, dueList());
    const [header = [], ...lines] = cells(file);
    const provider = header.indexOf('Udfører');
    const byName = new Map(lines.map((line) => [line[1], line[provider]]));
    expect(byName.get('HP')).toBe('');
    expect([...byName.values()].filter((name) => name !== '')).toHaveLength(1);
  });

  it('on paper names no provider of a protected person either, unless it is ticked', () => {
    const { ctx, protectedId } = office();
    const view = loadCaseView(ctx, protectedId);
    const provider = view?.interventions[0]?.providerName;
    if (!view || !provider) throw new Error('the test is about a case with a provider');
    const frame = { printedAt: '', printedBy: '', dataAsOf: '2026-01-02', demo: false };
    const printed = (protectedAddress: boolean) =>
      JSON.stringify(
        caseOverviewContent(view, frame, {
          disclosure: { fullCpr: false, protectedAddress },
          openDecisions: [],
        }),
      );
    expect(printed(false)).not.toContain(provider);
    expect(printed(true)).toContain(provider);
    const rows = loadCaseList(ctx, ALL_CASES).filter((row) => row.isProtected);
    const team = { selection: [], withCost: false, cprOf: null };
    expect(rows.map((row) => row.providerNames)).toEqual([[provider]]);
    expect(JSON.stringify(teamOverviewContent(rows, frame, team).rows)).not.toContain(provider);
  });

  it('uses the words on the screen', () => {
    expect([POTENTIAL, STANDING]).toEqual([words.potential, words.standing]);
    expect(GOAL_RESULT).toEqual(words.goalResult);
    expect(words.goalStatus).toMatchObject(GOAL_STATUS);
  });
});

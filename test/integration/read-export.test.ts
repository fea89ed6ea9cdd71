import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { accessEntries } from '#db/access-log.ts';
import { exportList } from '#electron/backend/services/cases/export-list.ts';
import type { CaseFilter } from '#shared/contract/cases.ts';
import { tempFolder } from '../support/temp-db.ts';
import {
  AN,
  TEAMS,
  addCase,
  addOffice,
  aRegister,
  contextFor,
  cprOf,
} from '../support/register.ts';

const MY_TEAMS: CaseFilter = {
  scope: 'my-teams',
  status: 'open',
  teamId: null,
  employeeId: null,
  providerId: null,
  paragraph: null,
  followUp: null,
  text: '',
};

function office() {
  const register = aRegister();
  register.write('2026-01-02T08:00:00.000Z', (tx) => {
    addOffice(tx);
    addCase(tx, 200, { citizen: { firstNames: '=HYPERLINK("x")', lastName: 'Ærø' } });
    addCase(tx, 300, { citizen: { firstNames: 'Ida', lastName: 'Hemmelig', isProtected: true } });
    addCase(tx, 400, { case: { teamId: TEAMS.south }, caseworker: null });
  });
  return register;
}

it('writes nothing and logs nothing when the person thinks better of it, or nothing is chosen', async () => {
  const register = office();
  const ctx = contextFor(register, AN);
  expect(await exportList(ctx, MY_TEAMS)).toEqual({ ok: true, value: { saved: false, rows: 2 } });
  const file = join(tempFolder(), 'liste.csv');
  const chosen = contextFor(register, AN, { savePath: file });
  expect(await exportList(chosen, { ...MY_TEAMS, text: 'findes ikke' })).toEqual({
    ok: true,
    value: { saved: false, rows: 0 },
  });
  expect(existsSync(file)).toBe(false);
  expect(accessEntries(register.db.read, { limit: 9 })).toEqual([]);
});

it('writes one’s own cases with formulas as text, masked CPR and no protected name, and logs it', async () => {
  const register = office();
  const file = join(tempFolder(), 'liste.csv');
  const ctx = contextFor(register, AN, { savePath: file });
  expect(await exportList(ctx, MY_TEAMS)).toEqual({ ok: true, value: { saved: true, rows: 2 } });
  const lines = readFileSync(file, 'utf8').split('\r\n');
  const cells = (line: string | undefined) => (line ?? '').split(';').slice(0, 3);
  expect([cells(lines[0]), cells(lines[1])]).toEqual([
    ['\uFEFFSagsnummer', 'Navn', 'CPR'],
    ['S-300', 'IH', '610180-****'],
  ]);
  expect(lines[2]).toContain('S-200;"\'=HYPERLINK(""x"") Ærø";610180-****');
  expect(lines[2]).toContain(';365000;1 af 1;');
  const text = lines.join('\n');
  expect([text.includes('Hemmelig'), text.includes(cprOf(200)), text.includes('S-400')]).toEqual([
    false,
    false,
    false,
  ]);
  expect(accessEntries(register.db.read, { limit: 9 })).toMatchObject([
    { action: 'export', details: { kind: 'case-list', cases: 2, fullCpr: false } },
  ]);
});

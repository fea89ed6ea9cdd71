import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accessEntries } from '#db/access-log.ts';
import { exportList } from '#electron/backend/services/cases/export-list.ts';
import type { CaseFilter } from '#shared/contract/cases.ts';
import { AN, addCase, addOffice, aRegister, contextFor } from '#test/support/register.ts';
import { tempFolder } from '#test/support/temp-db.ts';

const MINE: CaseFilter = {
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
    addCase(tx, 200, {});
  });
  return register;
}

const CANNOT = { kind: 'validation', issues: [{ path: '', code: 'file.cannot-write' }] };

describe('a list saved where it cannot be saved', () => {
  test.each([
    [
      'a folder that is gone',
      () => join(tempFolder(), 'væk', 'liste.csv'),
      (file: string) => dirname(dirname(file)),
    ],
    [
      'something else of that name',
      () => {
        const file = join(tempFolder(), 'liste.csv');
        mkdirSync(join(file, 'noget'), { recursive: true });
        return file;
      },
      dirname,
    ],
  ])('%s: a sentence, and nothing of anybody left lying', async (_, choose, folderOf) => {
    const file = choose();
    const before = readdirSync(folderOf(file));
    const ctx = contextFor(office(), AN, { savePath: file });
    expect(await exportList(ctx, MINE)).toEqual({ ok: false, error: CANNOT });
    expect(readdirSync(folderOf(file))).toEqual(before);
  });

  test('an older file there is replaced, and is then the person’s own', async () => {
    const file = join(tempFolder(), 'liste.csv');
    writeFileSync(file, 'gammel');
    const ctx = contextFor(office(), AN, { savePath: file });
    expect(await exportList(ctx, MINE)).toMatchObject({ ok: true });
    expect(readFileSync(file, 'utf8')).toContain('S-200');
    const forOthers = process.platform === 'win32' ? 0 : statSync(file).mode & 0o077;
    expect(forOthers).toBe(0);
  });
});

test('the log of an export says which cases were in it, so that a citizen can be told', async () => {
  const register = office();
  const ctx = contextFor(register, AN, { savePath: join(tempFolder(), 'liste.csv') });
  await exportList(ctx, MINE);
  const [entry] = accessEntries(register.db.read, { limit: 1 });
  const details: unknown =
    typeof entry?.details === 'string' ? JSON.parse(entry.details) : entry?.details;
  expect(details).toMatchObject({ cases: 1, caseIds: [expect.stringMatching(/^[0-9a-f-]{36}$/u)] });
});

import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  must,
  openDeskAfterFirstStart,
  openDeskWithDatabase,
  openTestDesk,
  OWN_CREDENTIALS,
  type TestDesk,
} from '#test/support/desk-for-tests.ts';
import { tempFolder } from '#test/support/temp-db.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A database with a checked copy from the same morning, and nobody at the desk. */
async function closedDatabase(): Promise<TestDesk> {
  const desk = await openDeskWithDatabase();
  desk.session.signOut();
  must(await desk.call.session.signIn(OWN_CREDENTIALS));
  desk.session.signOut();
  return desk;
}

const databaseOf = (desk: TestDesk) => join(desk.folder, 'malspor.db');
const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

async function troubleAfterSignIn(desk: TestDesk) {
  must(await desk.call.session.signIn(OWN_CREDENTIALS));
  return must(await desk.call.session.state(null));
}

const inTrouble = (kind: string) => ({
  stage: 'signed-out',
  user: null,
  trouble: { kind, lastGoodCopy: '2026-11-23T08:00:00.000Z' },
});

describe('a database that does not open', () => {
  test('a wrong password is told nothing of it', async () => {
    const desk = await closedDatabase();
    truncateSync(databaseOf(desk), 20_480);
    expect(
      await desk.call.session.signIn({ ...OWN_CREDENTIALS, password: 'en helt anden en' }),
    ).toMatchObject({ error: { code: 'wrong-credentials' } });
    expect(must(await desk.call.session.state(null)).trouble).toBeNull();
  });

  test('cut off: named, untouched, with the date of the last good copy', async () => {
    const desk = await closedDatabase();
    truncateSync(databaseOf(desk), 20_480);
    const before = digest(databaseOf(desk));
    expect(await troubleAfterSignIn(desk)).toMatchObject(inTrouble('truncated'));
    expect(digest(databaseOf(desk))).toBe(before);
    expect(await desk.call.settings.people(null)).toMatchObject({ error: { code: 'signed-out' } });
  });

  test('damaged in the middle: named and untouched', async () => {
    const desk = await closedDatabase();
    const bytes = readFileSync(databaseOf(desk));
    bytes.fill(7, bytes.length / 2, bytes.length / 2 + 512);
    writeFileSync(databaseOf(desk), bytes);
    const before = digest(databaseOf(desk));
    expect(await troubleAfterSignIn(desk)).toMatchObject(inTrouble('damaged'));
    expect(digest(databaseOf(desk))).toBe(before);
  });

  test('something else under its name: named and untouched', async () => {
    const desk = await closedDatabase();
    writeFileSync(databaseOf(desk), 'Dette er et referat og ingen database.\n'.repeat(400));
    const before = digest(databaseOf(desk));
    expect(await troubleAfterSignIn(desk)).toMatchObject(inTrouble('not-a-database'));
    expect(digest(databaseOf(desk))).toBe(before);
  });

  test('from a newer version of the program: named and untouched', async () => {
    const newer = newerMigrations();
    const desk = await openDeskAfterFirstStart({ migrationsDir: newer });
    desk.session.signOut();
    const before = digest(databaseOf(desk));
    const older = openTestDesk({ folder: desk.folder });
    must(await older.call.session.signIn(OWN_CREDENTIALS));
    expect(must(await older.call.session.state(null)).trouble).toMatchObject({ kind: 'newer' });
    expect(digest(databaseOf(desk))).toBe(before);
  });

  test('gone: said before anyone signs in, and no new one is made over it', async () => {
    const desk = await closedDatabase();
    rmSync(databaseOf(desk));
    expect(must(await desk.call.session.state(null))).toMatchObject(inTrouble('missing'));
    expect(existsSync(databaseOf(desk))).toBe(false);
  });

  test('the key file gone or damaged: said before anyone signs in', async () => {
    const desk = await closedDatabase();
    writeFileSync(join(desk.folder, 'vault.json'), '{ "format": 1, ');
    expect(must(await desk.call.session.state(null))).toMatchObject(inTrouble('key-file-damaged'));
    rmSync(join(desk.folder, 'vault.json'));
    expect(must(await desk.call.session.state(null))).toMatchObject(inTrouble('key-file-missing'));
    must(await desk.call.session.openLastGoodCopy(OWN_CREDENTIALS));
    expect(must(await desk.call.session.state(null)).stage).toBe('open');
  });

  test('held by another start of the program: said, and free when that one ends', async () => {
    const desk = await openDeskWithDatabase();
    const other = openTestDesk({ folder: desk.folder });
    must(await other.call.session.signIn(OWN_CREDENTIALS));
    expect(must(await other.call.session.state(null)).trouble).toMatchObject({ kind: 'in-use' });
    desk.session.signOut();
    must(await other.call.session.signIn(OWN_CREDENTIALS));
    expect(must(await other.call.session.state(null)).stage).toBe('open');
  });
});

describe('the last good copy', () => {
  test('is not opened while the database itself is well, nor with a wrong password', async () => {
    const desk = await closedDatabase();
    expect(await desk.call.session.openLastGoodCopy(OWN_CREDENTIALS)).toMatchObject({
      error: { code: 'signed-out' },
    });
    rmSync(databaseOf(desk));
    expect(
      await desk.call.session.openLastGoodCopy({
        ...OWN_CREDENTIALS,
        password: 'en helt anden en',
      }),
    ).toMatchObject({ error: { code: 'wrong-credentials' } });
  });

  test('reads everything, takes in nothing, and says so', async () => {
    const desk = await closedDatabase();
    truncateSync(databaseOf(desk), 20_480);
    await troubleAfterSignIn(desk);
    const copies = () => readdirSync(join(desk.folder, 'copies')).sort();
    const before = copies();

    must(await desk.call.session.openLastGoodCopy(OWN_CREDENTIALS));
    expect(must(await desk.call.session.state(null))).toMatchObject({
      stage: 'open',
      trouble: null,
      readOnly: { reason: 'copy', copyFrom: '2026-11-23T08:00:00.000Z' },
    });
    const { teams, employees } = must(await desk.call.settings.people(null));
    expect([teams.length, employees.length]).toEqual([1, 1]);

    const readOnly = { ok: false, error: { kind: 'read-only' } };
    const newTeam = { id: null, version: null, name: 'Team Nord', active: true };
    expect(await desk.call.settings.saveTeam(newTeam)).toEqual(readOnly);
    expect(await desk.call.drafts.save({ key: 'goal:1', content: '{}' })).toEqual(readOnly);
    const change = { currentPassword: OWN_CREDENTIALS.password, newPassword: 'noget helt nyt her' };
    expect(await desk.call.session.changePassword(change)).toEqual(readOnly);
    expect(copies()).toEqual(before);
    expect(desk.log()).toContain('copy-opened');
  });

  test('locks as the database does', async () => {
    const desk = await closedDatabase();
    rmSync(databaseOf(desk));
    must(await desk.call.session.openLastGoodCopy(OWN_CREDENTIALS));
    desk.leave();
    expect(await desk.call.settings.people(null)).toMatchObject({ error: { kind: 'locked' } });
  });
});

/** The program's migrations and one more, as a later version would have. */
function newerMigrations(): string {
  const folder = join(tempFolder(), 'migrations');
  cpSync(join(ROOT, 'db/migrations'), folder, { recursive: true });
  const file = join(folder, 'meta/_journal.json');
  const journal = JSON.parse(readFileSync(file, 'utf8'));
  const last = journal.entries.at(-1);
  journal.entries.push({ ...last, idx: last.idx + 1, when: last.when + 1, tag: '9999_later' });
  writeFileSync(file, JSON.stringify(journal));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '9999_later.sql'), 'ALTER TABLE team ADD COLUMN later TEXT;');
  return folder;
}

import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyAccessLog } from '#db/access-log.ts';
import { copiesIn } from '#db/backup.ts';
import { connect, connectionOf } from '#db/open.ts';
import { accessEntry } from '#db/schema/access-log.ts';
import { team } from '#db/schema/people.ts';
import { verifyHistory } from '#db/verify-history.ts';
import { finishKeptVaults } from '#electron/backend/vault/kept-vaults.ts';
import { createVault, unlock } from '#electron/backend/vault/vault.ts';
import { faultRounds, runProgram, seededRandom } from '#test/support/kill.ts';
import { filesContaining, tempFolder } from '#test/support/temp-db.ts';
import { addTeams, CANARY, FAULT_KEY, openAt } from './programs/database.ts';

function rowsOf(folder: string) {
  const db = openAt(folder);
  const found = {
    teams: new Set(
      db.read
        .select({ id: team.id })
        .from(team)
        .all()
        .map(({ id }) => id),
    ),
    accesses: db.read.select({ id: accessEntry.id }).from(accessEntry).all().length,
    history: verifyHistory(db.read).ok && verifyAccessLog(db.read).ok,
    whole: connectionOf(db.write).pragma('integrity_check', { simple: true }),
  };
  db.close();
  return found;
}

test('killed while saving: all that was acknowledged is there, and the history holds', async () => {
  const random = seededRandom(1);
  const folder = tempFolder();
  openAt(folder).close();
  const said: string[] = [];
  for (let round = 0; round < faultRounds(6); round += 1) {
    const ended = await runProgram('save', [folder], random() ** 2 * 500);
    expect(ended).toMatchObject({ killed: true, errors: '' });
    said.push(...ended.lines);
    const { teams, accesses, history, whole } = rowsOf(folder);
    const acknowledged = said.filter((line) => line.startsWith('team ')).map((l) => l.slice(5));
    expect(acknowledged.filter((id) => !teams.has(id))).toEqual([]);
    expect(accesses).toBeGreaterThanOrEqual(said.filter((line) => line === 'access').length);
    expect({ history, whole }).toEqual({ history: true, whole: 'ok' });
  }
  expect(said.length).toBeGreaterThan(0);
  expect(filesContaining(folder, CANARY)).toEqual([]);
});

/** The program's migrations and one more, which recreates `team`, to which others refer. */
function nextMigrations(): string {
  const folder = join(tempFolder(), 'migrations');
  cpSync('db/migrations', folder, { recursive: true });
  const file = join(folder, 'meta', '_journal.json');
  const journal: { entries: { idx: number; when: number; tag: string }[] } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const last = journal.entries.at(-1);
  if (!last) throw new Error('no migrations');
  const next = { ...last, idx: last.idx + 1, when: last.when + 1, tag: 'next' };
  writeFileSync(file, JSON.stringify({ ...journal, entries: [...journal.entries, next] }));
  const statements = [
    `CREATE TABLE __new_team (id text PRIMARY KEY NOT NULL, version integer DEFAULT 1 NOT NULL,
      name text NOT NULL, active integer DEFAULT true NOT NULL) STRICT`,
    'INSERT INTO __new_team SELECT id, version, name, active FROM team',
    'DROP TABLE team',
    'ALTER TABLE __new_team RENAME TO team',
    'CREATE UNIQUE INDEX team_name_unique ON team (name)',
  ];
  writeFileSync(join(folder, 'next.sql'), statements.join('\n--> statement-breakpoint\n'));
  return folder;
}

function populated(): string {
  const folder = tempFolder();
  const db = openAt(folder);
  for (let n = 0; n < 20; n += 1) addTeams(db, 25);
  db.close();
  return folder;
}

test('killed while migrating: the database is the old one or the new one, whole, with every row', async () => {
  const random = seededRandom(2);
  const original = populated();
  const migrations = nextMigrations();
  const trial = tempFolder();
  cpSync(original, trial, { recursive: true });
  const undisturbed = await runProgram('migrate', [trial, migrations]);
  expect(undisturbed.lines).toEqual([expect.stringContaining('migrated')]);
  let killed = 0;
  for (let round = 0; round < faultRounds(4); round += 1) {
    const folder = tempFolder();
    cpSync(original, folder, { recursive: true });
    const moment = random() * undisturbed.milliseconds;
    const ended = await runProgram('migrate', [folder, migrations], moment);
    expect(ended.errors).toBe('');
    killed += Number(ended.killed);
    const finished = openAt(folder, migrations);
    expect(finished.read.select().from(team).all()).toHaveLength(500);
    expect(verifyHistory(finished.read).ok).toBe(true);
    finished.close();
    const left = readdirSync(folder).filter((name) => name.includes('migrating'));
    expect(left).toEqual([]);
  }
  expect(killed).toBeGreaterThan(0);
});

test('killed while making the first database: the next start makes it', async () => {
  const random = seededRandom(3);
  const undisturbed = await runProgram('migrate', [tempFolder(), 'db/migrations']);
  let killed = 0;
  for (let round = 0; round < faultRounds(4); round += 1) {
    const folder = tempFolder();
    const moment = random() * undisturbed.milliseconds;
    const ended = await runProgram('migrate', [folder, 'db/migrations'], moment);
    expect(ended.errors).toBe('');
    killed += Number(ended.killed);
    const db = openAt(folder);
    expect(addTeams(db, 1)).toHaveLength(1);
    db.close();
    expect(readdirSync(folder)).toEqual(['malspor.db']);
  }
  expect(killed).toBeGreaterThan(0);
});

test('killed while copying: every copy that bears its name is whole, and holds what it said', async () => {
  const random = seededRandom(4);
  for (let round = 0; round < faultRounds(4); round += 1) {
    const folder = tempFolder();
    openAt(folder).close();
    const ended = await runProgram('copy', [folder], random() * 600);
    expect(ended).toMatchObject({ killed: true, errors: '' });
    const copies = copiesIn(join(folder, 'copies')).map(({ file, at }) => {
      const connection = connect({ file, key: FAULT_KEY, readonly: true });
      const whole = connection.pragma('integrity_check', { simple: true });
      const rows = connection.prepare('SELECT count(*) FROM team').pluck().get();
      connection.close();
      return `copy ${at} ${whole === 'ok' ? String(rows) : 'broken'}`;
    });
    // One may have got its name just before it could be said.
    const unsaid = copies.filter((copy) => !ended.lines.includes(copy));
    expect(unsaid.length).toBeLessThanOrEqual(1);
    expect(unsaid.join()).not.toContain('broken');
    expect(copies).toEqual(expect.arrayContaining(ended.lines.slice(-1)));
    expect(rowsOf(folder).history).toBe(true);
    expect(filesContaining(folder, CANARY)).toEqual([]);
  }
});

test('killed while a password is changed: the old or the new one opens, the same for every copy', async () => {
  const random = seededRandom(5);
  const place = {
    folder: tempFolder(),
    now: () => Date.now(),
    randomBytes,
    cost: { memoryKiB: 64, iterations: 1, parallelism: 1 },
  };
  const created = await createVault(place, { userName: 'anna', password: 'adgangskode nummer 0' });
  if (!created.ok) throw new Error(created.error);
  const first = readFileSync(join(place.folder, 'vault.json'));
  const kept = ['a', 'b', 'c'].map((name) => join(place.folder, `copies/${name}.vault.json`));
  mkdirSync(join(place.folder, 'copies'));
  for (let round = 0; round < faultRounds(4); round += 1) {
    for (const file of [join(place.folder, 'vault.json'), ...kept]) writeFileSync(file, first);
    const ended = await runProgram('vault', [place.folder], random() * 200);
    expect(ended).toMatchObject({ killed: true, errors: '' });
    const set = ended.lines.length;
    const keys: unknown[] = [];
    for (const n of [set, set + 1]) {
      const opened = await unlock(place, { userName: 'anna', password: `adgangskode nummer ${n}` });
      if (opened.ok) keys.push(opened.value.dataKey);
    }
    expect(keys).toEqual([created.value.vault.dataKey]);
    finishKeptVaults(place.folder);
    const now = readFileSync(join(place.folder, 'vault.json'), 'utf8');
    expect(kept.map((file) => readFileSync(file, 'utf8') === now)).toEqual([true, true, true]);
    expect(readdirSync(join(place.folder, 'copies'))).toHaveLength(kept.length);
  }
});

test('of several programs started at once over an abandoned lock exactly one gets in', async () => {
  for (let round = 0; round < faultRounds(1); round += 1) {
    const file = join(tempFolder(), 'malspor.lock');
    // A process that cannot exist: its number is above the highest there is.
    writeFileSync(file, JSON.stringify({ token: 'gone', host: 'pc-1', pid: 2 ** 22 + 1 }));
    const tokens = ['a', 'b', 'c', 'd'];
    const ended = await Promise.all(
      tokens.map((token) => runProgram('take-lock', [file, token], 1500)),
    );
    const answers = ended.map(({ lines }) => lines.join());
    expect(answers.toSorted((a, b) => a.localeCompare(b))).toEqual([
      'held',
      'refused',
      'refused',
      'refused',
    ]);
  }
});

test('a program that was killed leaves no lock that keeps the next one out', async () => {
  const file = join(tempFolder(), 'malspor.lock');
  expect((await runProgram('take-lock', [file, 'first'], 50)).lines).toEqual(['held']);
  expect(existsSync(file)).toBe(true);
  expect((await runProgram('take-lock', [file, 'second'], 50)).lines).toEqual(['held']);
});

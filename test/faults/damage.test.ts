import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schemaVersion } from '#db/migrate-plan.ts';
import { openDatabase } from '#db/open.ts';
import { team } from '#db/schema/people.ts';
import { verifyHistory } from '#db/verify-history.ts';
import { faultRounds, seededRandom } from '#test/support/kill.ts';
import { tempFolder } from '#test/support/temp-db.ts';
import { addTeams, FAULT_KEY, openAt } from './programs/database.ts';

const ROWS = 300;

/** A closed database with rows in every part of it. */
function database(): Buffer {
  const folder = tempFolder();
  const db = openAt(folder);
  for (let n = 0; n < ROWS / 10; n += 1) addTeams(db, 10);
  db.close();
  return readFileSync(join(folder, 'malspor.db'));
}

function look(bytes: Uint8Array) {
  const file = join(tempFolder(), 'malspor.db');
  writeFileSync(file, bytes);
  const opened = openDatabase({
    file,
    key: FAULT_KEY,
    schemaVersion: schemaVersion('db/migrations'),
    mode: 'read-write',
  });
  if (!opened.ok) return { answer: opened.error, untouched: readFileSync(file).equals(bytes) };
  const rows = opened.value.read.select().from(team).all().length;
  const history = verifyHistory(opened.value.read);
  opened.value.close();
  return { answer: rows === ROWS && history.ok ? 'whole' : 'wrong', untouched: true };
}

test('a bit turned anywhere is named, or touched nothing that is used', () => {
  const random = seededRandom(11);
  const whole = database();
  const answers = new Set<string>();
  for (let round = 0; round < faultRounds(40); round += 1) {
    const bytes = Buffer.from(whole);
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    const { answer, untouched } = look(bytes);
    expect(['damaged', 'whole']).toContain(answer);
    expect(untouched).toBe(true);
    answers.add(answer);
  }
  expect(answers).toContain('damaged');
});

test('cut off anywhere it is truncated, and left as it is', () => {
  const random = seededRandom(12);
  const whole = database();
  for (let round = 0; round < faultRounds(15); round += 1) {
    const bytes = whole.subarray(0, Math.floor(random() * whole.length));
    expect(look(bytes)).toEqual({ answer: 'truncated', untouched: true });
  }
});

test('a page written over with zeros, with noise or with another page of its own is named', () => {
  const random = seededRandom(13);
  const whole = database();
  const pages = whole.length / 4096;
  for (let round = 0; round < faultRounds(15); round += 1) {
    const bytes = Buffer.from(whole);
    const [to, from] = [Math.floor(random() * pages), Math.floor(random() * pages)];
    const kind = round % 3;
    const page = bytes.subarray(to * 4096, (to + 1) * 4096);
    if (kind === 0) page.fill(0);
    if (kind === 1) page.forEach((_byte, index) => (page[index] = Math.floor(random() * 256)));
    if (kind === 2)
      whole.copy(page, 0, ((from + 1) % pages) * 4096, ((from + 1) % pages) * 4096 + 4096);
    const changed = !bytes.equals(whole);
    const { answer, untouched } = look(bytes);
    expect(changed ? ['damaged', 'whole'] : ['whole']).toContain(answer);
    expect(untouched).toBe(true);
  }
});

/** What a power cut can do: the log's end was not written, or only in part. */
test('a log torn at its end loses only the last saves, whole, and the history holds', () => {
  const random = seededRandom(14);
  const folder = tempFolder();
  const db = openAt(folder);
  const saved: string[][] = [];
  for (let n = 0; n < 30; n += 1) saved.push(addTeams(db, 1 + (n % 5)));
  for (let round = 0; round < faultRounds(15); round += 1) {
    const torn = tempFolder();
    const file = join(torn, 'malspor.db');
    copyFileSync(join(folder, 'malspor.db'), file);
    const log = readFileSync(join(folder, 'malspor.db-wal'));
    const cut = Math.floor(random() * log.length);
    const tail = Buffer.from(log.subarray(cut, cut + Math.floor(random() * 5000))).map(
      () => random() * 256,
    );
    writeFileSync(`${file}-wal`, Buffer.concat([log.subarray(0, cut), tail]));
    const after = openAt(torn);
    const found = new Set(
      after.read
        .select({ id: team.id })
        .from(team)
        .all()
        .map(({ id }) => id),
    );
    const kept = saved.filter((unit) => unit.every((id) => found.has(id)));
    expect(kept).toEqual(saved.slice(0, kept.length));
    expect(found.size).toBe(kept.flat().length);
    expect(verifyHistory(after.read).ok).toBe(true);
    after.close();
    expect(existsSync(file)).toBe(true);
    expect(readdirSync(torn).filter((name) => name.endsWith('.migrating'))).toEqual([]);
  }
  db.close();
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createClock } from '#electron/backend/clock.ts';
import { createLog } from '#electron/backend/log.ts';
import { tempFolder } from '#test/support/temp-db.ts';

function openLog(folder = tempFolder()) {
  const now = () => '2026-11-23T08:00:00.000Z';
  const log = createLog(folder, { now, newIncident: () => 'a1b2' });
  const text = () => readFileSync(join(folder, 'malspor.log'), 'utf8');
  return { log, text, folder };
}

class RowRefused extends Error {}

describe('the program\u2019s log', () => {
  test('keeps neither messages, nor what looks like a frame in one, nor folders', () => {
    const { log, text } = openLog();
    const quoted = "UNIQUE: 'Karen Borgersen'\n    at Karen Borgersen (hjem.js:1:1)";
    const cause = new TypeError('cpr 610180-1234');
    expect(log.bug(new RowRefused(quoted, { cause }), 'cases.create')).toBe('a1b2');
    expect(text()).not.toMatch(/Karen|hjem|610180|[/\\]/u);
    expect(text()).toMatch(/bug a1b2 in cases\.create\n {2}RowRefused\n(?: {4}.+:\d+:\d+\n)+/u);
    expect(text()).toMatch(/ {4}.*session-log\.test\.ts:\d+:\d+/u);
    expect(text()).toContain('  TypeError');
  });

  test('names what the database said by its code', () => {
    const { log, text } = openLog();
    log.bug(Object.assign(new Error('x'), { code: 'SQLITE_BUSY' }), 'goals.save');
    log.bug('thrown text with a name', 'goals.save');
    expect(text()).toContain('Error SQLITE_BUSY');
    expect(text()).not.toContain('thrown text');
  });

  test('takes up no more than two files, however much happens', () => {
    const { log, folder } = openLog();
    for (let n = 0; n < 20_000; n += 1) log.event('copy-not-made', { code: 'disk-full', n });
    expect(readdirSync(folder).toSorted()).toEqual(['malspor.log', 'malspor.older.log']);
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    expect(Math.max(...sizes)).toBeLessThan(300 * 1024);
  });

  test('a folder that cannot be written does not stop the program', () => {
    const { folder, log } = openLog();
    log.event('first');
    const inAFile = openLog(join(folder, 'malspor.log'));
    expect(inAFile.log.bug(new Error('x'), 'goals.save')).toBe('a1b2');
  });
});

describe('the clock', () => {
  test('from a fixed instant it goes on at real speed', () => {
    let real = 1_000_000;
    const clock = createClock('2026-11-22T22:59:59.000Z', () => real);
    expect([clock.now(), clock.today()]).toEqual(['2026-11-22T22:59:59.000Z', '2026-11-22']);
    real += 1000;
    // Midnight in Denmark, an hour before it is midnight in UTC.
    expect([clock.now(), clock.today()]).toEqual(['2026-11-22T23:00:00.000Z', '2026-11-23']);
  });

  test('without one it is the machine\u2019s', () => {
    const clock = createClock(null, () => Date.parse('2026-07-01T12:00:00.000Z'));
    expect(clock.now()).toBe('2026-07-01T12:00:00.000Z');
  });
});

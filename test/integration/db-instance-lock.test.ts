import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { takeInstanceLock, type Holder, type LockOptions } from '#db/instance-lock.ts';
import { tempFolder } from '#test/support/temp-db.ts';

const here: Holder = { token: 'here', host: 'pc-1', pid: 100 };
const again: Holder = { token: 'again', host: 'pc-1', pid: 200 };
const elsewhere: Holder = { token: 'elsewhere', host: 'pc-2', pid: 100 };

const lockFile = () => join(tempFolder(), 'malspor.lock');

function take(file: string, holder: Holder, more: Partial<LockOptions> = {}) {
  const taken = takeInstanceLock({ file, holder, onLost: () => {}, isAlive: () => true, ...more });
  if (taken.ok) onTestFinished(taken.value.release);
  return taken;
}

function held(file: string, holder: Holder, more: Partial<LockOptions> = {}) {
  const taken = take(file, holder, more);
  if (!taken.ok) throw new Error(taken.error.code);
  return taken.value;
}

const byHost = (host: string) => ({ ok: false, error: { code: 'locked-by-other', host } });

/** As if the holder had not been heard of for so long. */
function stillFor(file: string, seconds: number): void {
  const then = Date.now() / 1000 - seconds;
  utimesSync(file, then, then);
}

describe('a second program is refused', () => {
  test('on the same machine, on another, and from the same process', () => {
    const file = lockFile();
    held(file, here);
    const holder = readFileSync(file, 'utf8');
    expect(take(file, again)).toEqual(byHost('pc-1'));
    expect(take(file, elsewhere)).toEqual(byHost('pc-1'));
    expect(readFileSync(file, 'utf8')).toBe(holder);
    expect(readdirSync(join(file, '..'))).toEqual(['malspor.lock']);
  });

  test('while the heart beats, however long it has been', () => {
    const file = lockFile();
    const lock = held(file, here);
    stillFor(file, 500);
    expect(lock.beat()).toBe(true);
    expect(take(file, elsewhere)).toEqual(byHost('pc-1'));
  });

  test('when the lock cannot be read but is fresh: it may be half written', () => {
    const file = lockFile();
    writeFileSync(file, '{"tok');
    expect(take(file, elsewhere)).toMatchObject({ error: { code: 'locked-by-other', host: null } });
  });
});

describe('one that is gone is replaced', () => {
  test('at once when its process here has ended', () => {
    const file = lockFile();
    writeFileSync(file, JSON.stringify(here));
    expect(take(file, again, { isAlive: (pid) => pid !== here.pid }).ok).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain('again');
  });

  test('not at once when it was on another machine, whose processes we cannot see', () => {
    const file = lockFile();
    writeFileSync(file, JSON.stringify(elsewhere));
    expect(take(file, here, { isAlive: () => false })).toEqual(byHost('pc-2'));
    stillFor(file, 110);
    expect(take(file, here, { isAlive: () => false })).toEqual(byHost('pc-2'));
    stillFor(file, 130);
    expect(take(file, here).ok).toBe(true);
  });

  test('when the lock has long been unreadable', () => {
    const file = lockFile();
    writeFileSync(file, '');
    stillFor(file, 130);
    expect(take(file, here).ok).toBe(true);
    expect(readdirSync(join(file, '..'))).toEqual(['malspor.lock']);
  });

  test('and is told so when it wakes, once, and takes nothing back', () => {
    const file = lockFile();
    let lost = 0;
    const sleeper = held(file, here, { onLost: () => (lost += 1) });
    stillFor(file, 600);
    held(file, elsewhere);
    expect([sleeper.beat(), sleeper.beat(), lost]).toEqual([false, false, 1]);
    sleeper.release();
    expect(readFileSync(file, 'utf8')).toContain('elsewhere');
  });
});

test('a lock that a person cleared away is put back at the next beat', () => {
  const file = lockFile();
  const lock = held(file, here);
  rmSync(file);
  expect(lock.beat()).toBe(true);
  expect(take(file, elsewhere)).toEqual(byHost('pc-1'));
});

test('released, the place is free and nothing is left', () => {
  const file = lockFile();
  held(file, here).release();
  expect(existsSync(file)).toBe(false);
  expect(take(file, elsewhere).ok).toBe(true);
});

test('a process of this machine that runs, and one that does not, are told apart', () => {
  const file = lockFile();
  const taken = (pid: number) => {
    writeFileSync(file, JSON.stringify({ ...here, pid }));
    const lock = takeInstanceLock({ file, holder: again, onLost: () => {} });
    if (lock.ok) lock.value.release();
    return lock.ok;
  };
  expect(taken(process.pid)).toBe(false);
  expect(taken(2 ** 22 + 1)).toBe(true);
});

import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { copiesIn, makeBackup } from '#db/backup.ts';
import { takeInstanceLock } from '#db/instance-lock.ts';
import { migrate } from '#db/migrate.ts';
import { team } from '#db/schema/people.ts';
import { verifyHistory } from '#db/verify-history.ts';
import { createVault, setPassword, unlock } from '#electron/backend/vault/vault.ts';
import { addTeams, openAt, optionsFor } from './programs/database.ts';

const disk = mkdtempSync(join(tmpdir(), 'malspor-disk-'));
/** A real small disk: only Linux's root may mount one. Elsewhere these tests are skipped. */
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk]).status === 0;
afterAll(() => {
  if (mounted) spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

const ballast = join(disk, 'ballast');

function emptyDisk(): void {
  for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true });
}

/** Leaves so many bytes. */
function fillDisk(leave: number): void {
  rmSync(ballast, { force: true });
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - leave)));
}

function saveUntilFull(db: ReturnType<typeof openAt>): { saved: string[]; error: unknown } {
  const saved: string[] = [];
  for (;;) {
    try {
      saved.push(...addTeams(db, 5));
    } catch (error) {
      return { saved, error };
    }
  }
}

const codeOf = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error;
  return 'code' in error ? error.code : codeOf(error.cause);
};

describe.skipIf(!mounted)('a full disk', () => {
  test('refuses the save that does not fit, keeps those that did, and takes the next when there is room', () => {
    emptyDisk();
    const db = openAt(disk);
    const early = addTeams(db, 5);
    fillDisk(300_000);
    const { saved, error } = saveUntilFull(db);
    expect(codeOf(error)).toBe('SQLITE_FULL');
    const ids = () =>
      new Set(
        db.read
          .select({ id: team.id })
          .from(team)
          .all()
          .map(({ id }) => id),
      );
    expect(ids()).toEqual(new Set([...early, ...saved]));
    expect(() => addTeams(db, 5)).toThrow('full');
    rmSync(ballast);
    const late = addTeams(db, 5);
    expect(ids()).toEqual(new Set([...early, ...saved, ...late]));
    expect(verifyHistory(db.read).ok).toBe(true);
    db.close();
    const again = openAt(disk);
    expect(again.read.select().from(team).all()).toHaveLength(early.length + saved.length + 5);
    again.close();
  });

  test('leaves a database that cannot be migrated as it was', () => {
    emptyDisk();
    openAt(disk).close();
    const { file } = optionsFor(disk);
    const before = readFileSync(file);
    const migrations = mkdtempSync(join(tmpdir(), 'malspor-migrations-'));
    cpSync('db/migrations', migrations, { recursive: true });
    const custom = join(migrations, 'custom');
    cpSync('db/custom', custom, { recursive: true });
    writeFileSync(join(custom, 'more.sql'), '-- anything new makes the database be built again\n');
    for (const leave of [0, 50_000, before.length + 20_000]) {
      fillDisk(leave);
      const failed = migrate({ ...optionsFor(disk), customFolder: custom });
      const { code, doubt } = { doubt: '', ...(failed.ok ? { code: 'migrated' } : failed.error) };
      expect([code, doubt]).toContain('disk-full');
      expect(readFileSync(file).equals(before)).toBe(true);
      expect(readdirSync(disk).filter((name) => name.includes('migrating'))).toEqual([]);
    }
    rmSync(ballast);
    expect(migrate({ ...optionsFor(disk), customFolder: custom }).ok).toBe(true);
    rmSync(migrations, { recursive: true });
  });

  test('makes no copy, says so, and keeps the copies there are', () => {
    emptyDisk();
    const db = openAt(disk);
    addTeams(db, 50);
    const { file, key } = optionsFor(disk);
    const folder = join(disk, 'copies');
    const copy = (at: string) => makeBackup({ file, key, folder, at, vaultFile: null });
    expect(copy('2026-07-01T08:00:00.000Z').ok).toBe(true);
    fillDisk(60_000);
    expect(copy('2026-07-02T08:00:00.000Z')).toEqual({ ok: false, error: { code: 'disk-full' } });
    expect(copiesIn(folder).map(({ at }) => at)).toEqual(['2026-07-01T08:00:00.000Z']);
    expect(readdirSync(folder)).toHaveLength(1);
    db.close();
  });

  test('leaves the vault with the password it had', async () => {
    emptyDisk();
    const cost = { memoryKiB: 64, iterations: 1, parallelism: 1 };
    const place = { folder: disk, now: () => Date.now(), randomBytes, cost };
    const user = { userName: 'anna', password: 'den gamle adgangskode' };
    const created = await createVault(place, user);
    if (!created.ok) throw new Error(created.error);
    fillDisk(0);
    const changed = setPassword(place, created.value.vault, {
      ...user,
      password: 'en ny adgangskode',
    });
    await expect(changed).rejects.toThrow('ENOSPC');
    expect(await unlock(place, user)).toEqual({ ok: false, error: { code: 'disk-full' } });
    rmSync(ballast);
    expect((await unlock(place, user)).ok).toBe(true);
  });

  test('does not lose the lock of one who works, and lets nobody else in', () => {
    emptyDisk();
    const file = join(disk, 'malspor.lock');
    const holder = { token: 'a', host: 'pc-1', pid: process.pid };
    const lost: string[] = [];
    const lock = takeInstanceLock({ file, holder, onLost: () => lost.push('lost') });
    if (!lock.ok) throw new Error(lock.error.code);
    fillDisk(0);
    expect(lock.value.beat()).toBe(true);
    const other = { file, holder: { ...holder, token: 'b' }, onLost: () => {} };
    expect(takeInstanceLock(other)).toMatchObject({ error: { code: 'locked-by-other' } });
    lock.value.release();
    fillDisk(0);
    expect(takeInstanceLock(other)).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    rmSync(ballast);
    expect({ lost, left: readdirSync(disk) }).toEqual({ lost: [], left: [] });
  });
});

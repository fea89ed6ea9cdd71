import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isAlive } from '#host/profile.ts';

const IN_MEMORY = '/dev/shm';
const ROOM_ENOUGH = 4 * 1024 ** 3;
const PREFIX = 'malspor-test-';

/**
 * A folder for everything a run of the tests writes and nobody keeps: in memory where there is room, which no
 * test can tell from a disk that a killed process has written to. What a killed run left is removed.
 */
export function scratchFolder(): string {
  const place = hasRoom(IN_MEMORY) ? IN_MEMORY : tmpdir();
  for (const name of readdirSync(place)) {
    const pid = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : NaN;
    if (!Number.isNaN(pid) && !isAlive(pid)) removeScratch(path.join(place, name));
  }
  return mkdtempSync(path.join(place, `${PREFIX}${process.pid}-`));
}

export function removeScratch(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function hasRoom(place: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(place);
    return bavail * bsize > ROOM_ENOUGH;
  } catch {
    return false; // there is none on Windows and macOS
  }
}

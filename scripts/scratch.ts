import { mkdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { leftBehind } from '#host/profile.ts';

const IN_MEMORY = '/dev/shm';
const ROOM_ENOUGH = 4 * 1024 ** 3;
/** Short: the sockets browsers lay in it may have a path of 107 letters. */
const NAME = /^malspor\.(\d+)$/u;

/**
 * A folder for everything a run of the tests writes and nobody keeps: in memory where there is room, which no
 * test can tell from a disk that a killed process has written to. What a killed run left is removed.
 */
export function scratchFolder(): string {
  const place = hasRoom(IN_MEMORY) ? IN_MEMORY : tmpdir();
  for (const left of leftBehind(place, NAME)) removeScratch(left);
  const folder = path.join(place, `malspor.${process.pid}`);
  mkdirSync(folder);
  return folder;
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

import {
  closeSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { z } from 'zod';
import { isDiskFull } from './open.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';

const BEAT_MS = 20_000;
/** Six beats missed: a machine that slept, or lost the folder, for that long has let go. */
const STALE_MS = 6 * BEAT_MS;

const Holder = z.object({ token: z.string(), host: z.string(), pid: z.number() });
/** `token` is fresh for every start. */
export type Holder = z.infer<typeof Holder>;

export interface InstanceLock {
  /** Says we are still here; answers false, after `onLost`, when another has taken the place. Also on a timer. */
  readonly beat: () => boolean;
  readonly release: () => void;
}

export interface LockOptions {
  readonly file: string;
  readonly holder: Holder;
  /** Somebody took over while this machine slept: stop writing at once. */
  readonly onLost: () => void;
  readonly isAlive?: (pid: number) => boolean;
}

export type LockFailure =
  | { readonly code: 'locked-by-other'; readonly host: string | null }
  | { readonly code: 'disk-full' };

/**
 * Keeps a second program, on this machine or another with the same folder, from writing to one database.
 * A holder that is gone is replaced: at once when its process on this machine has ended, else when its
 * heartbeat has been still for two minutes. Age is measured by the disk's own clock, not by ours.
 */
export function takeInstanceLock(options: LockOptions): Result<InstanceLock, LockFailure> {
  try {
    return takeLock(options);
  } catch (error) {
    if (isDiskFull(error)) return fail({ code: 'disk-full' });
    throw error;
  }
}

function takeLock(options: LockOptions): Result<InstanceLock, LockFailure> {
  const { file, holder } = options;
  if (!createLock(file, holder)) {
    const found = readLock(file);
    if (!isGone(options, found) || !removeStale(options, found) || !createLock(file, holder))
      return fail({ code: 'locked-by-other', host: readHolder(file)?.host ?? null });
  }
  return succeed(holdLock(options));
}

function holdLock({ file, holder, onLost }: LockOptions): InstanceLock {
  let held = true;
  const timer = setInterval(() => beat(), BEAT_MS);
  timer.unref();
  function beat(): boolean {
    if (!held) return false;
    if (readHolder(file)?.token === holder.token) {
      touch(file, holder);
      return true;
    }
    // Cleared away by a person: nobody has taken the place.
    if (readLock(file) === null && createLock(file, holder)) return true;
    held = false;
    clearInterval(timer);
    onLost();
    return false;
  }
  const release = () => {
    clearInterval(timer);
    if (held && readHolder(file)?.token === holder.token) rmSync(file, { force: true });
    held = false;
  };
  return { beat, release };
}

/** Written over in place: a full disk must not empty the file, for that would read as lost. */
function touch(file: string, holder: Holder): void {
  try {
    const handle = openSync(file, 'r+');
    writeSync(handle, JSON.stringify(holder), 0);
    closeSync(handle);
  } catch {
    // A missed beat. Six of them, and another may take the place, which the next beat then sees.
  }
}

function createLock(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    if (isDiskFull(error)) rmSync(file, { force: true });
    throw error;
  }
}

function isGone({ file, holder, isAlive = processIsAlive }: LockOptions, found: string | null) {
  if (found === null) return true;
  const other = parseHolder(found);
  if (other?.host === holder.host && !isAlive(other.pid)) return true;
  return ageOnDisk(file, holder.token) > STALE_MS;
}

/** Of two that find the same lock stale only one gets to move it away. */
function removeStale({ file, holder }: LockOptions, found: string | null): boolean {
  const aside = `${file}.${holder.token}`;
  try {
    renameSync(file, aside);
  } catch {
    return found === null;
  }
  const moved = readLock(aside);
  if (moved !== found && moved !== null) {
    renameSync(aside, file);
    return false;
  }
  rmSync(aside, { force: true });
  return true;
}

function ageOnDisk(file: string, token: string): number {
  const probe = `${file}.${token}.now`;
  try {
    writeFileSync(probe, '');
    return statSync(probe).mtimeMs - statSync(file).mtimeMs;
  } catch {
    return 0;
  } finally {
    rmSync(probe, { force: true });
  }
}

function readLock(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function readHolder(file: string): Holder | null {
  const text = readLock(file);
  return text === null ? null : parseHolder(text);
}

/** Null while it is half written by its holder, or was never whole. */
function parseHolder(text: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function processIsAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '#db/durable-file.ts';

const Failures = z.strictObject({ count: z.int().min(1), lastAt: z.number() });
type Failures = z.infer<typeof Failures>;
const Attempts = z.strictObject({
  format: z.literal(1),
  buckets: z.record(z.string(), Failures),
  all: Failures.nullable(),
});
type Attempts = z.infer<typeof Attempts>;

const FREE_TRIES = 3;
const LONGEST_SECONDS = 15 * 60;
/** Many names tried once each. Short, so that nobody can lock the whole office out. */
const FREE_TRIES_OVER_ALL = 20;
const LONGEST_OVER_ALL_SECONDS = 30;

const attemptsPath = (folder: string): string => join(folder, 'attempts.json');

/**
 * One of 256 drawers for any name, known or not: the file neither grows without end nor tells which names
 * exist, and a name that does not exist waits just as one that does.
 */
export function bucketOf(entry: string): string {
  return entry.slice(0, 2);
}

/**
 * Whole seconds until the next try is heard; 0 when it is heard now. Where the clock has been set back, the
 * wait begins once more from now: else it would last until the clock has caught up.
 */
export function secondsToWait(folder: string, bucket: string, now: number): number {
  const { buckets, all } = notAfter(now, folder, read(folder));
  return Math.max(
    remaining(buckets[bucket], FREE_TRIES, LONGEST_SECONDS, now),
    remaining(all ?? undefined, FREE_TRIES_OVER_ALL, LONGEST_OVER_ALL_SECONDS, now),
  );
}

/** Written before the password is tried, so that ending the program in the middle does not win a try. */
export function countAttempt(folder: string, bucket: string, now: number): void {
  const attempts = read(folder);
  const more = (known: Failures | null | undefined) => ({
    count: (known?.count ?? 0) + 1,
    lastAt: now,
  });
  const buckets = { ...attempts.buckets, [bucket]: more(attempts.buckets[bucket]) };
  write(folder, { format: 1, buckets, all: more(attempts.all) });
}

/** Answers how many tries had failed, over all names, since somebody last came in. */
export function forgiveAttempts(folder: string, bucket: string): number {
  const attempts = read(folder);
  const { [bucket]: _own, ...others } = attempts.buckets;
  write(folder, { format: 1, buckets: others, all: null });
  return Math.max(0, (attempts.all?.count ?? 0) - 1);
}

function remaining(
  failures: Failures | undefined,
  free: number,
  longest: number,
  now: number,
): number {
  if (!failures || failures.count < free) return 0;
  const delay = Math.min(2 ** (failures.count - free + 1), longest);
  const passed = (now - failures.lastAt) / 1000;
  return Math.max(0, Math.ceil(delay - passed));
}

function notAfter(now: number, folder: string, attempts: Attempts): Attempts {
  const { buckets, all } = attempts;
  const isLater = (failures: Failures | null) => failures !== null && failures.lastAt > now;
  if (![...Object.values(buckets), all].some(isLater)) return attempts;
  const known = <F extends Failures | null>(failures: F): F =>
    isLater(failures) ? { ...failures, lastAt: now } : failures;
  const moved = Object.entries(buckets).map(([name, failures]) => [name, known(failures)] as const);
  const settled: Attempts = { format: 1, buckets: Object.fromEntries(moved), all: known(all) };
  write(folder, settled);
  return settled;
}

function read(folder: string): Attempts {
  const none: Attempts = { format: 1, buckets: {}, all: null };
  const path = attemptsPath(folder);
  if (!existsSync(path)) return none;
  try {
    return Attempts.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return none;
  }
}

function write(folder: string, attempts: Attempts): void {
  writeDurably(attemptsPath(folder), JSON.stringify(attempts));
}

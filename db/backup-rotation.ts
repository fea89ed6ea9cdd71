const DAYS = 7;
const WEEKS = 4;

/**
 * The newest of each of the last seven days that have a copy, and of each of the last four such weeks.
 * Counted in days with copies, not back from today: neither a clock that jumps nor a long holiday empties
 * the folder. In UTC, by ISO weeks.
 */
export function copiesToKeep(instants: readonly string[]): Set<string> {
  const newestFirst = instants.toSorted((a, b) => b.localeCompare(a));
  return new Set([
    ...newestOfEach(newestFirst, dayOf).slice(0, DAYS),
    ...newestOfEach(newestFirst, weekOf).slice(0, WEEKS),
  ]);
}

function newestOfEach(newestFirst: readonly string[], periodOf: (at: string) => string): string[] {
  const seen = new Map<string, string>();
  for (const at of newestFirst) if (!seen.has(periodOf(at))) seen.set(periodOf(at), at);
  return [...seen.values()];
}

function dayOf(at: string): string {
  return at.slice(0, 10);
}

/** The Monday it began with. */
function weekOf(at: string): string {
  const date = new Date(`${dayOf(at)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return dayOf(date.toISOString());
}

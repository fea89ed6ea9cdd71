/** As long as a text may be. */
const LONGEST = 20_000;

/** What there is of it, one under the other; null where nothing was said. */
export function textOf(parts: readonly (string | null)[], between = '\n'): string | null {
  const said = parts.filter((part) => part !== null && part !== '');
  return said.length === 0 ? null : said.join(between).slice(0, LONGEST);
}

/** "Modtagende enhed: Bostøtten Vest"; null where it is not recorded. */
export function named(name: string, value: string | null): string | null {
  return value === null ? null : `${name}: ${value}`;
}

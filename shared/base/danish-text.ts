const COLLATOR = new Intl.Collator('da-DK', { numeric: true });

/** Danish order: æ ø å last, aa as å, numbers by their size ("Team 2" before "Team 10"). */
export function danishCompare(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}

/**
 * What is compared in a search, on both sides: lower case, å as aa, accents taken off, æ and ø kept,
 * one space between words. "Ågård" and "aagaard" have the same key.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

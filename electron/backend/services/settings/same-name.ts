/** Two that differ in capitals only would be taken for one another in every list. */
export function isSameName(one: string, other: string): boolean {
  return one.localeCompare(other, 'da', { sensitivity: 'accent' }) === 0;
}

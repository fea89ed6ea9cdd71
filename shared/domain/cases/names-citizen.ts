import { searchKey } from '../../base/danish-text.ts';

/**
 * Whether words name a citizen: the last name with one of the first names anywhere among them ("Asta Prøvesens
 * møder"), or the last name alone. A last name among other words may be a word: "Sommer og jul".
 */
export function namesCitizen(
  words: string,
  { firstNames, lastName }: { readonly firstNames: string; readonly lastName: string },
): boolean {
  const said = partsOf(words);
  const isSaid = (part: string) => said.includes(part) || said.includes(`${part}s`);
  const last = partsOf(lastName);
  if (last.length === 0 || !last.every(isSaid)) return false;
  return said.length === last.length || partsOf(firstNames).some(isSaid);
}

function partsOf(words: string): readonly string[] {
  return searchKey(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
}

import { useCallback } from 'react';
import { searchKey } from '#shared/base/danish-text.ts';
import type { Option } from '../ui/fields/select.tsx';

/** So many are listed at once; typing narrows. */
const LISTED = 60;

/** Finds in options at hand for a ComboBox: every word typed must occur, å for aa. */
export function useOptionSearch(
  options: readonly Option[],
): (text: string) => Promise<readonly Option[]> {
  return useCallback(
    (text) => {
      const words = searchKey(text).split(' ');
      const isFound = ({ label, description = '' }: Option) => {
        const inWhat = searchKey(`${label} ${description}`);
        return words.every((word) => inWhat.includes(word));
      };
      const found = options.filter(isFound);
      // Opened again, the field asks with what is chosen: that first, and then the others.
      const isChosen = options.some(({ label }) => label === text);
      const others = isChosen ? options.filter((option) => !isFound(option)) : [];
      return Promise.resolve([...found, ...others].slice(0, LISTED));
    },
    [options],
  );
}

import { useCallback } from 'react';
import { searchKey } from '#shared/base/danish-text.ts';
import type { Option } from '../../ui/fields/select.tsx';

/** So many are listed at once; typing narrows. */
const LISTED = 60;

/** Finds in options at hand for a ComboBox: every word typed must occur, å for aa. */
export function useOptionSearch(
  options: readonly Option[],
): (text: string) => Promise<readonly Option[]> {
  return useCallback(
    (text) => {
      // The field asks with the chosen label when it is opened again: then all are offered.
      const isChosen = options.some(({ label }) => label === text);
      const words = isChosen ? [] : searchKey(text).split(/\s+/u);
      const found = options.filter(({ label, description = '' }) => {
        const inWhat = searchKey(`${label} ${description}`);
        return words.every((word) => inWhat.includes(word));
      });
      return Promise.resolve(found.slice(0, LISTED));
    },
    [options],
  );
}

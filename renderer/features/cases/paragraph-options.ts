import { useMemo } from 'react';
import type { CatalogueParagraph } from '#shared/domain/catalogue/model.ts';
import type { Option } from '../../ui/fields/select.tsx';
import { useCatalogue } from '../../lib/catalogue.ts';

const NONE: readonly CatalogueParagraph[] = [];

/**
 * Paragraphs in force for a stay or for help. ABL § 105 is housing: the help there is § 85.
 *
 * @param kept one that stands there already, and stays to be chosen though it is no longer in force
 */
export function useParagraphOptions(use: 'stay' | 'help', kept: string | null): readonly Option[] {
  const paragraphs = useCatalogue()?.paragraphs ?? NONE;
  return useMemo(() => {
    const fitting = paragraphs.filter((one) => (use === 'stay' ? one.isStay : one.isHelp));
    const options = fitting.map(({ key, display, name }): Option => ({
      id: key,
      label: display,
      description: name,
    }));
    const isListed = kept === null || options.some(({ id }) => id === kept);
    return isListed ? options : [...options, { id: kept, label: kept }];
  }, [paragraphs, use, kept]);
}

import { useMemo } from 'react';
import type { CatalogueConcept } from '#shared/domain/catalogue/model.ts';
import type { Option } from '../ui/fields/select.tsx';
import { useCatalogue } from './catalogue.ts';

const NONE: readonly CatalogueConcept[] = [];

function useConcepts(): readonly CatalogueConcept[] {
  return useCatalogue()?.concepts ?? NONE;
}

/** Terms of one kind that can be chosen, each with the group it belongs to, in the catalogue's order. */
export function useTermOptions(kind: 'theme' | 'target-group' | 'service'): readonly Option[] {
  const concepts = useConcepts();
  return useMemo(() => {
    const terms = new Map(concepts.map(({ code, term }) => [code, term]));
    return concepts
      .filter((one) => one.kind === kind && one.selectable)
      .map(({ code, term, parentCode }): Option => {
        const group = parentCode === null ? undefined : terms.get(parentCode);
        return group === undefined
          ? { id: code, label: term }
          : { id: code, label: term, description: group };
      });
  }, [concepts, kind]);
}

/** The catalogue's word for each level 0–4: 'Moderat støttebehov'. */
export function useLevelTerms(
  kind: 'support-need-level' | 'functional-level',
): ReadonlyMap<number, string> {
  const concepts = useConcepts();
  return useMemo(
    () =>
      new Map(
        concepts
          .filter((one) => one.kind === kind)
          .flatMap(({ ordinal, term }) => (ordinal === null ? [] : [[ordinal, term] as const])),
      ),
    [concepts, kind],
  );
}

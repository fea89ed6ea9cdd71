import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { formatWholeKroner } from '#shared/base/format.ts';
import type { Oere } from '#shared/base/money.ts';
import { effectOf } from '#shared/domain/cases/cost.ts';

/**
 * An effect is never shown without its word: "mindreudgift 182.500 kr. om året".
 * Under a heading that says it is a year's, "om året" is left out.
 */
export function useEffectWords(place: 'alone' | 'under-heading' = 'alone'): (oere: Oere) => string {
  const { t } = useTranslation();
  return useCallback(
    (oere) => {
      const { word } = effectOf(oere, 0);
      if (word === 'same-cost') return t('revisitation.effect.same-cost');
      const amount = formatWholeKroner(Math.abs(oere));
      return place === 'alone'
        ? t(`revisitation.effect.${word}`, { amount })
        : t(`revisitation.effect.underHeading.${word}`, { amount });
    },
    [t, place],
  );
}

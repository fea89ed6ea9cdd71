import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { formatWholeKroner } from '#shared/base/format.ts';
import type { Oere } from '#shared/base/money.ts';
import { effectOf } from '#shared/domain/cases/cost.ts';

/** An effect is never shown without its word: "mindreudgift 182.500 kr. om året". */
export function useEffectWords(): (oere: Oere) => string {
  const { t } = useTranslation();
  return useCallback(
    (oere) => {
      const { word } = effectOf(oere, 0);
      return word === 'same-cost'
        ? t('revisitation.effect.same-cost')
        : t(`revisitation.effect.${word}`, { amount: formatWholeKroner(Math.abs(oere)) });
    },
    [t],
  );
}

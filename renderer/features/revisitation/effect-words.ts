import { useTranslation } from 'react-i18next';
import type { Oere } from '#shared/base/money.ts';
import { effectOf } from '#shared/domain/cases/cost.ts';

/** An effect is never shown without its word: "mindreudgift 182.500 kr. om året". */
export function useEffectWords(): (oere: Oere, amount: (oere: Oere) => string) => string {
  const { t } = useTranslation();
  return (oere, amount) => {
    const { word } = effectOf(oere, 0);
    return word === 'same-cost'
      ? t('revisitation.effect.same-cost')
      : t(`revisitation.effect.${word}`, { amount: amount(Math.abs(oere)) });
  };
}

import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatWholeKroner } from '#shared/base/format.ts';
import type { CostSum } from '#shared/domain/cases/cost.ts';
import { knownEffect } from '#shared/domain/committee/known-effect.ts';
import type { CostComparison } from '#shared/domain/committee/proposed-cost.ts';
import { useEffectWords } from '../effect-words.ts';

/** "1.004.115 kr.", "500.000 kr. (1 af 2 kendt)" or "ikke oplyst". */
export function sumInWords(t: TFunction, { oere, known, total }: CostSum): string {
  if (known === 0 && total > 0) return t('words.notKnown');
  const amount = formatWholeKroner(oere);
  return known === total ? amount : `${amount} ${t('committeePage.cost.known', { known, total })}`;
}

/** "Pr. standardår: mindreudgift 182.500 kr."; where a price is not known it says so. */
export function EffectInShort({
  cost,
  under = false,
}: {
  readonly cost: CostComparison;
  /** Under a heading that says whose year it is. */
  readonly under?: boolean;
}) {
  const { t } = useTranslation();
  const words = useEffectWords('under-heading');
  const effect = knownEffect(cost.asToday.standardYear, cost.proposal.standardYear);
  const said = effect === null ? t('committeePage.cost.unknownEffect') : words(effect);
  return under ? said : t('committeePage.cost.aYear', { effect: said });
}

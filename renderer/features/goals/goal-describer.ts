import { useTranslation } from 'react-i18next';
import { isCivilDate } from '#shared/base/dates.ts';
import { formatDate, formatHundredths } from '#shared/base/format.ts';
import type { CatalogueConcept } from '#shared/domain/catalogue/model.ts';
import {
  Agreement,
  Consequence,
  GoalType,
  MeasurementSource,
  Scale,
} from '#shared/domain/goals/model.ts';

/** A field of a goal as people read it, where two saves of it are laid side by side. */
export function useGoalDescriber(
  concepts: readonly CatalogueConcept[],
): (field: string, value: unknown) => string {
  const { t } = useTranslation();
  const term = (code: unknown) => concepts.find((one) => one.code === code)?.term ?? '';
  const words: Readonly<Record<string, (value: unknown) => string>> = {
    theme: term,
    secondaryThemes: (value) => (Array.isArray(value) ? value.map(term).join(', ') : ''),
    goalType: (value) => t(`words.goalType.${GoalType.parse(value)}`),
    scale: (value) => t(`goals.form.scaleKind.${Scale.parse(value).kind}`),
    measuredBy: (value) => t(`words.source.${MeasurementSource.parse(value)}`),
    consequenceWhenMet: (value) => t(`words.consequence.${Consequence.parse(value)}`),
    agreement: (value) => {
      const agreement = Agreement.parse(value);
      return agreement.kind === 'agreed'
        ? t('goals.agreed.agreedOn', { date: formatDate(agreement.on) })
        : t('goals.agreed.notAgreed', {
            reason: t(`goals.notAgreedReason.${agreement.reason}`),
            text: agreement.text,
          });
    },
  };
  return (field, value) => {
    if (value === null || value === undefined) return '';
    const own = words[field];
    if (own) return own(value);
    if (typeof value === 'number') return formatHundredths(value);
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return isCivilDate(text) ? formatDate(text) : text;
  };
}

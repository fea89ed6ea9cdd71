import type { TFunction } from 'i18next';
import { formatDate, formatHundredths } from '#shared/base/format.ts';
import type { GoalHint } from '#shared/domain/goals/goal-check.ts';

/** What to do, and an example of it done. */
export function hintInWords(
  t: TFunction,
  hint: GoalHint,
): { readonly advice: string; readonly example: string } {
  const data = dataOf(hint);
  return {
    advice: t(`goalCheck.advice.${hint.code}`, data),
    example: t('goalCheck.example', { example: t(`goalCheck.examples.${hint.code}`, data) }),
  };
}

const NONE = { words: '', lix: '', lowest: '', highest: '', next: '', secondNext: '' };

function dataOf(hint: GoalHint): typeof NONE {
  switch (hint.code) {
    case 'vague-words':
    case 'unit-cannot-be-counted':
      return { ...NONE, words: quoted(hint.words) };
    case 'hard-to-read':
      return { ...NONE, lix: String(hint.lix), words: quoted(hint.words) };
    case 'baseline-off-scale':
    case 'target-off-scale':
      return {
        ...NONE,
        lowest: formatHundredths(hint.lowest),
        highest: formatHundredths(hint.highest),
      };
    case 'target-date-before-follow-up':
    case 'target-date-after-second-follow-up':
      return {
        ...NONE,
        next: formatDate(hint.next),
        secondNext: formatDate(hint.secondNext),
      };
    case 'no-citizen-words':
    case 'nothing-to-count':
    case 'type-above-potential':
    case 'type-below-potential':
      return NONE;
  }
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

import type { ParagraphKey } from '../cases/paragraph.ts';

/** The budget areas of the catalogue, by the help they pay for. */
const AREAS: Readonly<Record<ParagraphKey, string>> = {
  SEL_82: 'early-support',
  SEL_82_a: 'early-support',
  SEL_82_b: 'early-support',
  SEL_82_c: 'early-support',
  SEL_82_d: 'early-support',
  SEL_83: 'elderly-care',
  SEL_83_a: 'elderly-care',
  SEL_84: 'elderly-care',
  SEL_85: 'support-at-home',
  SEL_86: 'elderly-care',
  SEL_95: 'personal-assistance',
  SEL_96: 'personal-assistance',
  SEL_97: 'companion-contact',
  SEL_98: 'companion-contact',
  SEL_99: 'companion-contact',
  SEL_103: 'day-offers',
  SEL_104: 'day-offers',
  SEL_107: 'temporary-botilbud',
  SEL_108: 'long-term-botilbud',
  SEL_110: 'shelter',
  ABL_105: 'botilbud-like',
  AEL_10: 'elderly-care',
};

/** Who pays when the rate does not say: the area of the paragraph; of an unknown one, the paragraph itself. */
export function budgetAreaOf(paragraph: ParagraphKey): string {
  return AREAS[paragraph] ?? paragraph;
}

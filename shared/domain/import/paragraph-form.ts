import { searchKey } from '../../base/danish-text.ts';
import type { ParagraphKey } from '../cases/paragraph.ts';

export type ParagraphReading =
  | { readonly kind: 'known'; readonly key: ParagraphKey }
  | { readonly kind: 'bare'; readonly written: string; readonly choices: readonly ParagraphKey[] }
  | { readonly kind: 'unknown' };

interface NamedParagraph {
  readonly key: ParagraphKey;
  readonly display: string;
}

const LAWS: readonly (readonly [prefix: string, names: readonly string[]])[] = [
  ['SEL', ['sel', 'serviceloven', 'servicelovens', 'lov om social service']],
  ['ABL', ['abl', 'almenboligloven', 'almenboliglovens', 'almenlejeloven']],
  ['AEL', ['æl', 'ael', 'ældreloven', 'ældrelovens']],
];
const LAW_NAMES = LAWS.flatMap(([, names]) => names).sort((a, b) => b.length - a.length);
const LAW = `(${LAW_NAMES.join('|')})`;
const SIGN = '(§{1,2}|paragraf|par\\.?)';
const NUMBER = '(\\d{1,4})(?: ?([a-h])\\b)?';
/** "stk. 1", "nr. 2", "pkt. 3": the paragraph is what counts. */
const DETAIL = '(?:,? ?(?:stk|nr|pkt)\\.? ?\\d+)*';
const FORM = new RegExp(
  `^(?:${LAW},?[ _]?)?${SIGN}? ?${NUMBER}${DETAIL}(?:,? (?:i )?${LAW})?(?: \\(.*\\))?$`,
  'u',
);

/**
 * "§107", "§ 82 b", "SEL § 107, stk. 1", "servicelovens § 85", "ABL § 105 (§ 85)". A paragraph sign
 * without a law is serviceloven's where it has that number. A bare number is a question, not a guess.
 */
export function readParagraph(
  written: string,
  paragraphs: readonly NamedParagraph[],
): ParagraphReading {
  const text = searchKey(written);
  const named = paragraphs.find(({ key, display }) =>
    [key, display].some((name) => searchKey(name) === text),
  );
  if (named) return { kind: 'known', key: named.key };
  const match = FORM.exec(text);
  if (!match) return { kind: 'unknown' };
  const [, lawBefore, sign, number = '', letter, lawAfter] = match;
  const suffix = letter === undefined ? number : `${number}_${letter}`;
  const law = prefixOf(lawBefore ?? lawAfter);
  const choices = LAWS.map(([prefix]) => `${prefix}_${suffix}`).filter((key) =>
    paragraphs.some((paragraph) => paragraph.key === key),
  );
  const key = law === null ? choices[0] : choices.find((choice) => choice === `${law}_${suffix}`);
  if (key === undefined) return { kind: 'unknown' };
  if (law === null && sign === undefined) return { kind: 'bare', written: text, choices };
  return { kind: 'known', key };
}

function prefixOf(law: string | undefined): string | null {
  return LAWS.find(([, names]) => law !== undefined && names.includes(law))?.[0] ?? null;
}

import { round, rational } from '../../base/rational.ts';

/** Readability of Danish text, with the words that make it heavy. */
export interface Readability {
  /** null for a text too short to say anything by a figure: see `FEWEST_WORDS`. */
  readonly lix: number | null;
  readonly words: number;
  /** As written, the longest first, each once. */
  readonly longWords: readonly string[];
}

/** Below this a single long word moves the figure by more than 10 points: no figure, and no hint from it. */
export const FEWEST_WORDS = 10;

const LONG_FROM_LETTERS = 7;
/** "by-bussen", "14.30" and "bl.a" are one word each. */
const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+|[.,:]\p{N}+|\.\p{Ll}+)*/gu;
/** A stop before a small letter or a number ends nothing: "bl.a. mad", "kl. 9". */
const SENTENCE_END = /[.!?:](?=\s+[^\p{Ll}\p{N}\s]|\s*$)|[\r\n]+/gu;

/**
 * LIX (Björnsson 1968): words ÷ sentences + words of more than six letters × 100 ÷ words, in whole figures.
 * Each text given begins a sentence of its own: a title has no full stop.
 */
export function readability(texts: readonly string[]): Readability {
  const sentences = texts
    .flatMap((text) => text.normalize('NFC').split(SENTENCE_END))
    .map((sentence) => sentence.match(WORD) ?? [])
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const long = words.filter((word) => lettersOf(word) >= LONG_FROM_LETTERS);
  return {
    lix: words.length < FEWEST_WORDS ? null : lixOf(words.length, sentences.length, long.length),
    words: words.length,
    longWords: [...new Set(long)].toSorted((a, b) => lettersOf(b) - lettersOf(a)),
  };
}

function lixOf(words: number, sentences: number, long: number): number {
  return round(rational(words * words + long * 100 * sentences, sentences * words));
}

function lettersOf(word: string): number {
  return word.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

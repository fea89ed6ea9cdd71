import { firstSentence } from './first-sentence.ts';

/** A question that is longer is hardly one question: it is said in the form, and lists show its beginning. */
export const LONGEST_IN_SHORT = 300;

/** A question or a proposal as a list or a heading shows it, in a line or two; whole on the page and on paper. */
export function inShort(text: string): string {
  const sentence = firstSentence(text);
  const isWhole = sentence.length === text.trim().length;
  if (sentence.length <= LONGEST_IN_SHORT) return isWhole ? sentence : `${sentence} …`;
  const cut = sentence.slice(0, LONGEST_IN_SHORT);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > 0 ? lastSpace : LONGEST_IN_SHORT)} …`;
}

/**
 * The first sentence of a text, to stand beside the question; the whole text stands further down. A full stop
 * ends it only before a capital letter or a new line, so that "jf. § 85" and "kl. 14" do not.
 */
export function firstSentence(text: string): string {
  const [line = ''] = text.trim().split('\n');
  const [sentence = line] = /^.*?[.!?](?=\s+\p{Lu})/u.exec(line) ?? [];
  return sentence.trim();
}

/** What a wish becomes more of: "mere tryg", "mere ro". By itself "mere" may well be counted. */
const MORE_OF = [
  'selvhjulp(?:en|ent|ne)',
  'selvstændigt?e?',
  'uafhængigt?e?',
  'tryg(?:t|ge)?',
  'tryghed',
  'roligt?e?',
  'ro',
  'gla(?:d|de)',
  'glæde',
  'aktivt?e?',
  'socialt?e?',
  'motiveret',
  'motiverede',
  'motivation',
  'stabilt?e?',
  'robust',
  'robuste',
  'struktur',
  'overskud',
  'overblik',
  'livskvalitet',
  'selvtillid',
  'selvværd',
  'energi',
].join('|');

/** With inflections. Said of a life, not of what somebody does: nobody can count it or see it happen. */
const VAGUE = [
  'bedre(?: og bedre)?',
  'bedring(?:en)?',
  '(?:for)?bedr(?:e|es|er|et|ede)',
  'forbedring(?:er|en|erne)?',
  `mere (?:${MORE_OF})`,
  '(?:i )?højere grad',
  '(?:under)?støtte[sr]?',
  '(?:under)?støttet',
  'triv(?:es|edes|sel|slen)(?: mere)?',
  'selvhjulpenhed(?:en)?',
  'styrk(?:e|es|er|et|ede|else)',
  'øge[sr]?',
  'øget',
  'øgede',
  'udvikle[rs]? sig',
  'stabiliser(?:e|es|er|et|ing)',
  'optimer(?:e|es|er|et|ing)',
  'motiver(?:e|es|er)',
  'livskvalitet(?:en)?',
  'livsglæde(?:n)?',
  'velvære',
  'så vidt muligt',
  'hensigtsmæssigt?e?',
  'meningsfuldt?e?',
  'tilfredsstillende',
  'et godt liv',
  'arbejdes (?:på|med)',
  'arbejde[rs]? hen ?imod',
].join('|');

const VAGUE_WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${VAGUE})(?![\\p{L}\\p{N}])`, 'giu');

/** The words that cannot be measured, as they are written, each once, in the order they come. */
export function vagueWordsIn(text: string): readonly string[] {
  const plain = text.normalize('NFC').replaceAll(/\s+/gu, ' ');
  const seen = new Map<string, string>();
  for (const [found] of plain.matchAll(VAGUE_WORD)) {
    const key = found.toLowerCase();
    if (!seen.has(key)) seen.set(key, found);
  }
  return [...seen.values()];
}

const NUMBER_WORD =
  'ingen|en gang|én gang|to|tre|fire|fem|seks|syv|otte|ni|ti|hver|dagligt?e?|ugentligt?e?|månedligt?e?|halvdelen|alle|aldrig';
const COUNTED = new RegExp(`\\d|(?<![\\p{L}\\p{N}])(?:${NUMBER_WORD})(?![\\p{L}\\p{N}])`, 'iu');

/** Whether a text says how often or how many itself: "to gange om ugen", "hver dag", "3 nætter". */
export function saysHowMuch(text: string): boolean {
  return COUNTED.test(text.normalize('NFC').replaceAll(/\s+/gu, ' '));
}

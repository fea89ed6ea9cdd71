import { describe, expect, it } from 'vitest';
import { readability } from '#shared/domain/goals/lix.ts';

describe('LIX', () => {
  it.each([
    // Ten words in two sentences, none of them long: 5 + 0.
    ['Jeg går en tur om dagen. Jeg går i by.', 5],
    // Eleven words, one sentence, three long (selvstændigt, aftensmad, hverdage): 11 + 27,3.
    ['Anna laver selvstændigt aftensmad på fire af ugens hverdage om året', 38],
    // Ten words, all but "gennem" and "og" long: 10 + 80.
    [
      'Borgeren motiveres løbende gennem pædagogiske og rehabiliterende indsatser vedrørende hverdagslivet',
      90,
    ],
    // "købmand" has seven letters and is long; "butik" has five: 10 + 10.
    ['Han går ned til en købmand nu og så hjem', 20],
  ])('%s', (text, lix) => {
    expect(readability([text]).lix).toBe(lix);
  });

  it('has no figure below ten words', () => {
    expect(readability(['Han går ned til en købmand nu og hjem'])).toMatchObject({
      lix: null,
      words: 9,
    });
    expect(readability(['Selvstændig indkøbsvaretagelse uden personalestøtte']).lix).toBeNull();
    expect(readability([]).lix).toBeNull();
    expect(readability(['. . ! :']).lix).toBeNull();
  });

  it('ends no sentence inside a number or after an abbreviation', () => {
    expect(readability(['Går 2,5 km bl.a. til byen kl. 14.30 hver dag']).lix).toBe(10);
  });

  it('begins a sentence at a new line, a colon, and each text given', () => {
    const oneByOne = readability(['Han går en tur nu', 'Hun går en tur nu']);
    expect(oneByOne.lix).toBe(5);
    expect(readability(['Han går en tur nu\nHun går en tur nu'])).toEqual(oneByOne);
    expect(readability(['Han går en tur nu: Hun går en tur nu'])).toEqual(oneByOne);
  });

  it('counts letters, not hyphens, and names the long words once, longest first', () => {
    const { longWords } = readability(['Tager S-toget og by-bussen til Aalborg og til Aalborg']);
    expect(longWords).toEqual(['by-bussen', 'Aalborg']);
  });
});

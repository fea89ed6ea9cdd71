import { describe, expect, it } from 'vitest';
import { LONGEST_IN_SHORT, inShort } from '#shared/domain/committee/in-short.ts';

describe('the question in a list', () => {
  it.each([
    ['Kan støtten sættes ned til 4 timer?', 'Kan støtten sættes ned til 4 timer?'],
    ['Kan støtten jf. § 85 sættes ned?', 'Kan støtten jf. § 85 sættes ned?'],
    ['Kan støtten sættes ned? Borgeren ønsker det.', 'Kan støtten sættes ned? …'],
    ['Kan støtten sættes ned?\nBorgeren ønsker det.', 'Kan støtten sættes ned? …'],
  ])('%j is shown as %j', (question, shown) => {
    expect(inShort(question)).toBe(shown);
  });

  it('is cut between words where the first sentence goes on and on, and says that there is more', () => {
    const shown = inShort('støtte '.repeat(350));
    expect(shown.length).toBeLessThanOrEqual(LONGEST_IN_SHORT + 2);
    expect(shown).toMatch(/støtte …$/u);
  });

  it('is cut where there are no words to cut between', () => {
    expect(inShort('x'.repeat(2_500))).toBe(`${'x'.repeat(LONGEST_IN_SHORT)} …`);
  });
});

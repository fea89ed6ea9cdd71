import { describe, expect, it } from 'vitest';
import { formatCpr, maskCpr, parseCpr } from '#shared/base/cpr.ts';
import { fail } from '#shared/base/result.ts';

describe('a CPR number', () => {
  it.each([
    ['810747-004', 'wrong-length'],
    ['810747-00490', 'wrong-length'],
    ['', 'not-a-number'],
    ['810747-00A9', 'not-a-number'],
    ['8107-470-049', 'not-a-number'],
    ['310247-0049', 'no-such-date'],
    ['910247-0049', 'no-such-date'],
    ['811347-0049', 'no-such-date'],
    ['000147-0049', 'no-such-date'],
  ])('%j is refused: %s', (text, error) => {
    expect(parseCpr(text)).toEqual(fail(error));
  });

  it.each(['810747-0049', '8107470049', ' 810747 0049 '])('reads %j', (text) => {
    expect(parseCpr(text)).toEqual({
      ok: true,
      value: { digits: '8107470049', birthDate: '1947-07-21', notes: ['replacement-number'] },
    });
  });

  // Born in 2057: a form that nobody has been given yet.
  it('only notes a number that fails modulus 11', () => {
    const cpr = parseCpr('010157-5005');
    expect(cpr.ok && cpr.value.notes).toEqual(['fails-modulus-11']);
  });

  it('has nothing to note on a number that passes modulus 11', () => {
    const cpr = parseCpr('010157-5004');
    expect(cpr.ok && cpr.value.notes).toEqual([]);
  });

  it.each([
    ['610100-0000', 1900],
    ['610199-3000', 1999],
    ['610136-4000', 2036],
    ['610137-4000', 1937],
    ['610136-9000', 2036],
    ['610137-9000', 1937],
    ['610157-5000', 2057],
    ['610158-5000', 1858],
    ['610158-8000', 1858],
    ['610100-8000', 2000],
  ])('the seventh digit of %s says %i', (text, year) => {
    const cpr = parseCpr(text);
    expect(cpr.ok && cpr.value.birthDate).toBe(`${year}-01-01`);
  });

  it('is masked after the date, and written with hyphen', () => {
    expect([maskCpr('8107470049'), formatCpr('8107470049')]).toEqual([
      '810747-****',
      '810747-0049',
    ]);
  });
});

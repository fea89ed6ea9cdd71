import { describe, expect, it } from 'vitest';
import { parseDecimal } from '#shared/base/decimal.ts';
import { fail, succeed } from '#shared/base/result.ts';

describe('a number as Danes write it', () => {
  it.each([
    '',
    '12x',
    'abc',
    '1,2,3',
    '12.5',
    '1.24',
    '12.34.567',
    '1.249.5',
    ',5',
    '5,',
    '--5',
    '1e3',
  ])('refuses %j', (text) => {
    expect(parseDecimal(text)).toEqual(fail('not-a-number'));
  });

  it('refuses a third decimal, which would have to be rounded', () => {
    expect(parseDecimal('12,505')).toEqual(fail('too-many-decimals'));
  });

  it('refuses what is too large to be exact', () => {
    expect(parseDecimal('99999999999999999')).toEqual(fail('too-large'));
  });

  it.each([
    ['1.249,50', 124_950],
    ['1249,5', 124_950],
    ['2.365,00', 236_500],
    ['12', 1200],
    ['0,29', 29],
    ['-17', -1700],
    ['\u22120,05', -5],
    ['+3', 300],
    [' 1.234.567,89 ', 123_456_789],
  ])('%s is %i hundredths', (text, hundredths) => {
    expect(parseDecimal(text)).toEqual(succeed(hundredths));
  });

  it('has no minus zero', () => {
    const zero = parseDecimal('-0,00');
    expect(zero.ok && Object.is(zero.value, 0)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { loadLaw } from '#db/catalogue/load.ts';
import { pensionDate } from '#shared/domain/law/pension-age.ts';

const table = loadLaw().pensionAges;

describe('folkepensionsalder by birth date', () => {
  it('is not guessed where the table is silent', () => {
    expect(pensionDate('1950-01-01', [])).toBeNull();
  });

  it('is the age of the law on each side of every boundary', () => {
    const born = ['1953-12-31', '1954-01-01', '1954-07-01', '1955-01-01', '1955-07-01'];
    expect(born.map((date) => pensionDate(date, table)?.on)).toEqual([
      '2018-12-31',
      '2019-07-01',
      '2020-07-01',
      '2021-07-01',
      '2022-07-01',
    ]);
    const later = ['1962-12-31', '1963-01-01', '1967-01-01', '1971-01-01'];
    expect(later.map((date) => pensionDate(date, table)?.on)).toEqual([
      '2029-12-31',
      '2031-01-01',
      '2036-01-01',
      '2041-01-01',
    ]);
  });

  it('says of the last row that it is not yet confirmed', () => {
    expect(pensionDate('1971-01-01', table)?.confirmed).toBe(false);
  });
});

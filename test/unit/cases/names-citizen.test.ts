import { expect, it } from 'vitest';
import { namesCitizen } from '#shared/domain/cases/names-citizen.ts';

const asta = { firstNames: 'Asta Marie', lastName: 'Sommer-Ågård' };

it.each([
  'Asta Sommer-Ågård',
  'MARIE SOMMER AAGAARD',
  'sommer-ågård, asta',
  'Asta Sommer-Ågårds møder',
  'Sommer-Ågård',
])('%s names her', (words) => {
  expect(namesCitizen(words, asta)).toBe(true);
});

it.each(['Sommer og jul', 'Asta', 'Mine overskredne', 'Sommer-Ågård og andre', ''])(
  '%s does not',
  (words) => {
    expect(namesCitizen(words, asta)).toBe(false);
  },
);

it('a citizen without a name is not named by everything', () => {
  expect(namesCitizen('Mine overskredne', { firstNames: '', lastName: '' })).toBe(false);
});

import { assert, integer, nat, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { formatRecoveryKey, parseRecoveryKey } from '#electron/backend/vault/recovery-key.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secrets = uint8Array({ minLength: 16, maxLength: 16 });

test.each(['', '-----', '00000-00000', 'Æ'.repeat(30), 'U'.repeat(30), 'Z'.repeat(30)])(
  'not a key: %j',
  (typed) => {
    expect(parseRecoveryKey(typed)).toBeNull();
  },
);

test('what is printed is read back', () => {
  assert(
    property(secrets, (secret) => {
      expect(parseRecoveryKey(formatRecoveryKey(secret))).toEqual(Buffer.from(secret));
    }),
  );
});

test('one letter wrong is nearly always found', () => {
  let missed = 0;
  assert(
    property(secrets, nat(29), integer({ min: 1, max: 31 }), (secret, at, by) => {
      const letters = formatRecoveryKey(secret).replaceAll('-', '');
      const other = ALPHABET[(ALPHABET.indexOf(letters[at] ?? '') + by) % 32] ?? '';
      if (parseRecoveryKey(letters.slice(0, at) + other + letters.slice(at + 1))) missed += 1;
    }),
    { numRuns: 2000, seed: 1 },
  );
  expect(missed).toBeLessThanOrEqual(1);
});

test('a key of known bytes is printed as ever: keys on paper must stay good', () => {
  expect(formatRecoveryKey(new Uint8Array(16).fill(0xa5))).toBe(
    '55MPJ-TB9D5-MPJTB-9D5MP-JTB9D-5ZQCH',
  );
});

import { createHash } from 'node:crypto';

/** Crockford's: no I, L, O or U, so that nothing is mistaken for something else on paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const RECOVERY_BYTES = 16;
const KEY_LETTERS = 26;
const CHECK_LETTERS = 4;

/** 128 bits and a checksum as six groups of five, to be printed and kept in a safe. */
export function formatRecoveryKey(secret: Uint8Array): string {
  const letters = toLetters(secret, KEY_LETTERS) + checkLetters(secret);
  return letters.match(/.{5}/gu)?.join('-') ?? letters;
}

/** Null when it was mistyped: not a key at all, whoever's. Case, spaces and hyphens do not matter. */
export function parseRecoveryKey(typed: string): Uint8Array | null {
  const letters = typed
    .toUpperCase()
    .replaceAll(/[\s-]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1');
  if (letters.length !== KEY_LETTERS + CHECK_LETTERS) return null;
  if (letters.replaceAll(/[0-9A-HJKMNP-TV-Z]/gu, '') !== '') return null;
  const secret = fromLetters(letters.slice(0, KEY_LETTERS));
  return secret && checkLetters(secret) === letters.slice(KEY_LETTERS) ? secret : null;
}

function checkLetters(secret: Uint8Array): string {
  const digest = createHash('sha256').update('malspor recovery key').update(secret).digest();
  return toLetters(digest.subarray(0, 3), CHECK_LETTERS);
}

function toLetters(bytes: Uint8Array, count: number): string {
  let value = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let letters = '';
  for (let n = 0; n < count; n += 1) {
    letters = (ALPHABET[Number(value & 31n)] ?? '') + letters;
    value >>= 5n;
  }
  return letters;
}

function fromLetters(letters: string): Uint8Array | null {
  let value = 0n;
  for (const letter of letters) value = (value << 5n) | BigInt(ALPHABET.indexOf(letter));
  if (value >> BigInt(RECOVERY_BYTES * 8)) return null;
  return Buffer.from(value.toString(16).padStart(RECOVERY_BYTES * 2, '0'), 'hex');
}

/** Thirty-two letters and digits, none that reads as another: read aloud, and typed once. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 16;

/** 80 bits in four groups of four: 'k7m3-9wzt-h4ne-2fqp'. */
export function oneTimePassword(randomBytes: (count: number) => Uint8Array): string {
  const letters = Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]);
  return letters.join('').match(/.{4}/gu)?.join('-') ?? '';
}

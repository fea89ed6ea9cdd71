import { isUtf8 } from 'node:buffer';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { FileFault } from '#shared/domain/import/table.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'windows-1252';
}

/** Tab and line ends are the only control characters an extract has. */
const CONTROL = /[\p{Cc}--[\t\n\r\x7f-\x9f]]/v;
const DANISH = /[æøåÆØÅ]/u;
/** æ, ø, å of the DOS code pages, read as Windows-1252; the last five are no letters there at all. */
const DOS_LETTER = /\p{L}[†‘›]\p{L}|[\u0081\u008d\u008f\u0090\u009d]/u;
/** UTF-8 that was once read as Windows-1252 and saved again: "Ã¸" for "ø". */
const TWICE_ENCODED = /Ã[¦¸¥†˜…]/u;
const LOST_LETTER = '\uFFFD';
const MARKUP = /^\s*(?:<!doctype|<html|<table|<\?xml|[{[])/iu;

/**
 * Text of an extract: UTF-8 (with or without byte order mark) where it is valid as such, else
 * Windows-1252. Anything else would import names with wrong letters, so it is refused instead.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, FileFault> {
  if (isUtf16(bytes)) return fail({ code: 'wrong-encoding' });
  const encoding = isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  const text = new TextDecoder(encoding).decode(bytes);
  if (bytes.includes(0) || CONTROL.test(text) || text.startsWith('%PDF') || MARKUP.test(text)) {
    return fail({ code: 'not-an-extract' });
  }
  if (hasWrongLetters(text, encoding)) return fail({ code: 'wrong-encoding' });
  return succeed({ text, encoding });
}

function hasWrongLetters(text: string, encoding: DecodedText['encoding']): boolean {
  if (text.includes(LOST_LETTER) || TWICE_ENCODED.test(text)) return true;
  return encoding === 'windows-1252' && DOS_LETTER.test(text) && !DANISH.test(text);
}

/** By its mark, or by every second byte of the beginning being zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 512);
  if (start.length < 4) return false;
  const zeros = [0, 1].map(
    (side) => start.filter((byte, at) => at % 2 === side && byte === 0).length,
  );
  const half = Math.floor(start.length / 2);
  return zeros.some((count, side) => count > half * 0.8 && (zeros[1 - side] ?? 0) < half * 0.1);
}

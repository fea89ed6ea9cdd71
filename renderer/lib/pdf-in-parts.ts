import { LONGEST_PART } from '#shared/contract/printing.ts';
import { bytesOfBase64, type PdfInParts } from '../ui/pdf-preview/read-pdf.ts';
import { call } from './call.ts';

/** A print that was made and is still kept: its bytes are asked for as they are needed. */
export function pdfInParts(printId: string, bytes: number): PdfInParts {
  const part = async (from: number, length: number) => {
    const given = await call.printing.part({ printId, from, length });
    if (!given.ok) throw new Error('the print is not kept any longer');
    return bytesOfBase64(given.value.base64);
  };
  return {
    bytes,
    read: async (from, to) => {
      const whole = new Uint8Array(to - from);
      for (let at = from; at < to; at += LONGEST_PART) {
        whole.set(await part(at, Math.min(LONGEST_PART, to - at)), at - from);
      }
      return whole;
    },
  };
}

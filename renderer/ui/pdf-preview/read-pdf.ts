import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/** A PDF that stays where it is, of which only the bytes that are needed are fetched. */
export interface PdfInParts {
  readonly bytes: number;
  /** The bytes from the one up to, not with, the other. */
  readonly read: (from: number, to: number) => Promise<Uint8Array>;
}

const OPENING = {
  useWasm: false,
  useSystemFonts: false,
  enableXfa: false,
  stopAtErrors: true,
} as const;

/**
 * Opens a PDF for drawing, given whole as base64 or in parts. The library is large and fetched only now. Its
 * worker script is loaded into the page itself: the content policy lets no worker start, and pdf.js then uses
 * what the script leaves on `globalThis`.
 */
export async function readPdf(pdf: string | PdfInParts): Promise<PDFDocumentProxy> {
  const [pdfjs] = await Promise.all([
    import('pdfjs-dist'),
    // @ts-expect-error the worker script has no types; it is loaded for what it leaves behind
    import('pdfjs-dist/build/pdf.worker.mjs'),
  ]);
  const verbosity = pdfjs.VerbosityLevel.ERRORS;
  if (typeof pdf === 'string') {
    return pdfjs.getDocument({ ...OPENING, verbosity, data: bytesOfBase64(pdf) }).promise;
  }
  const range = new pdfjs.PDFDataRangeTransport(pdf.bytes, null);
  const task: PDFDocumentLoadingTask = pdfjs.getDocument({
    ...OPENING,
    verbosity,
    range,
    disableStream: true,
    disableAutoFetch: true,
  });
  range.requestDataRange = (from, to) => {
    // pdf.js would wait for ever for bytes that do not come.
    pdf.read(from, to).then(
      (bytes) => range.onDataRange(from, bytes),
      () => void task.destroy(),
    );
  };
  return task.promise;
}

export function bytesOfBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** Draws a page so that it is `width` CSS px wide, sharp on the screen at hand. */
export async function drawPage(
  page: PDFPageProxy,
  canvas: HTMLCanvasElement,
  width: number,
): Promise<void> {
  const natural = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: (width / natural.width) * devicePixelRatio });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
}

/** The page's text in reading order, for those who do not see the picture. */
export async function textOfPage(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('')
    .trim();
}

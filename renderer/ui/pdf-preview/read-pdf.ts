import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/**
 * Opens PDF bytes for drawing. The library is large and fetched only now. Its worker script is loaded into the
 * page itself: the content policy lets no worker start, and pdf.js then uses what the script leaves on
 * `globalThis`.
 */
export async function readPdf(base64: string): Promise<PDFDocumentProxy> {
  const [pdfjs] = await Promise.all([
    import('pdfjs-dist'),
    // @ts-expect-error the worker script has no types; it is loaded for what it leaves behind
    import('pdfjs-dist/build/pdf.worker.mjs'),
  ]);
  return await pdfjs.getDocument({
    data: bytesOf(base64),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    useWasm: false,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: true,
  }).promise;
}

function bytesOf(base64: string): Uint8Array {
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

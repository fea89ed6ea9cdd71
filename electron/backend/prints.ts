import type { PrintContent } from '#shared/domain/printing/content.ts';

/** Prints being made or looked at. Kept in memory only, and gone when the session closes. */
export interface Prints {
  open(printId: string, content: PrintContent): void;
  content(printId: string): PrintContent | null;
  keepPdf(printId: string, pdf: Uint8Array): void;
  pdf(printId: string): Uint8Array | null;
  drop(printId: string): void;
  dropAll(): void;
}

export function createPrints(): Prints {
  const contents = new Map<string, PrintContent>();
  const pdfs = new Map<string, Uint8Array>();
  return {
    open: (printId, content) => void contents.set(printId, content),
    content: (printId) => contents.get(printId) ?? null,
    keepPdf: (printId, pdf) => void pdfs.set(printId, pdf),
    pdf: (printId) => pdfs.get(printId) ?? null,
    drop: (printId) => {
      contents.delete(printId);
      pdfs.delete(printId);
    },
    dropAll: () => {
      contents.clear();
      pdfs.clear();
    },
  };
}

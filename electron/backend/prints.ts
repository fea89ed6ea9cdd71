import type { PrintContent } from '#shared/domain/printing/content.ts';

export interface Print {
  readonly content: PrintContent;
  readonly disclosure: { readonly fullCpr: boolean; readonly protectedAddress: boolean };
  /** The bytes that were looked at, once they are made. */
  readonly pdf: Uint8Array | null;
}

/** Prints being made or looked at. Kept in memory only, and gone when the session closes. */
export interface Prints {
  open(printId: string, print: Omit<Print, 'pdf'>): void;
  find(printId: string): Print | null;
  keepPdf(printId: string, pdf: Uint8Array): void;
  drop(printId: string): void;
  dropAll(): void;
}

export function createPrints(): Prints {
  const prints = new Map<string, Print>();
  return {
    open: (printId, print) => void prints.set(printId, { ...print, pdf: null }),
    find: (printId) => prints.get(printId) ?? null,
    keepPdf: (printId, pdf) => {
      const print = prints.get(printId);
      if (print) prints.set(printId, { ...print, pdf });
    },
    drop: (printId) => void prints.delete(printId),
    dropAll: () => prints.clear(),
  };
}

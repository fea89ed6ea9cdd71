import type { BrowserWindow } from 'electron';
import type { Windows } from '../app/windows.ts';

const READY_LIMIT_MS = 120_000;

/** Told by the print page when its content is drawn; see `printing.ready` in the contract. */
export interface PrintSignals {
  ready(printId: string): void;
  waitFor(printId: string): Promise<void>;
}

export function createPrintSignals(): PrintSignals {
  const waiting = new Map<string, () => void>();
  return {
    ready: (printId) => waiting.get(printId)?.(),
    waitFor: (printId) =>
      new Promise((resolve, reject) => {
        const limit = setTimeout(() => {
          waiting.delete(printId);
          reject(new Error('print page was not ready in time'));
        }, READY_LIMIT_MS);
        waiting.set(printId, () => {
          clearTimeout(limit);
          waiting.delete(printId);
          resolve();
        });
      }),
  };
}

/** A4 from the print page's own CSS; tagged, with bookmarks from the headings. */
export async function printToPdf(
  windows: Windows,
  signals: PrintSignals,
  printId: string,
  landscape: boolean,
): Promise<Uint8Array> {
  return withPrintPage(windows, signals, printId, (window) =>
    window.webContents.printToPDF({
      landscape,
      pageSize: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    }),
  );
}

export async function printToPaper(
  windows: Windows,
  signals: PrintSignals,
  printId: string,
  landscape: boolean,
): Promise<boolean> {
  return withPrintPage(
    windows,
    signals,
    printId,
    (window) =>
      new Promise<boolean>((resolve) => {
        window.webContents.print({ landscape, printBackground: true, pageSize: 'A4' }, (done) =>
          resolve(done),
        );
      }),
  );
}

async function withPrintPage<T>(
  windows: Windows,
  signals: PrintSignals,
  printId: string,
  work: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  const ready = signals.waitFor(printId);
  const window = windows.openPrint(printId);
  try {
    await ready;
    return await work(window);
  } finally {
    if (!window.isDestroyed()) window.destroy();
  }
}

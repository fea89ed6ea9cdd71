import type { BrowserWindow } from 'electron';
import type { Windows } from '../app/windows.ts';

const READY_LIMIT_MS = 120_000;

/** Told by each print page when its content is drawn, or that it cannot be; by the id of the page. */
export interface PrintSignals {
  ready(pageId: number): void;
  failed(pageId: number): void;
  /** Rejects at once where the page says it failed, cannot be loaded, goes down or is closed. */
  waitFor(window: BrowserWindow): Promise<void>;
}

export function createPrintSignals(): PrintSignals {
  const waiting = new Map<number, (reason: string | null) => void>();
  return {
    ready: (pageId) => waiting.get(pageId)?.(null),
    failed: (pageId) => waiting.get(pageId)?.('could not draw its content'),
    waitFor: (window) =>
      new Promise((resolve, reject) => {
        const { webContents } = window;
        const { id } = webContents;
        const end = (reason: string | null) => {
          clearTimeout(limit);
          waiting.delete(id);
          if (reason === null) resolve();
          else reject(new Error(`the print page ${reason}`));
        };
        const limit = setTimeout(() => end('was not ready in time'), READY_LIMIT_MS);
        waiting.set(id, end);
        webContents.once('did-fail-load', () => end('could not be loaded'));
        webContents.once('render-process-gone', () => end('went down'));
        window.once('closed', () => end('was closed'));
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
  const window = windows.openPrint(printId);
  try {
    await signals.waitFor(window);
    return await work(window);
  } finally {
    if (!window.isDestroyed()) window.destroy();
  }
}

import { type BrowserWindow, dialog } from 'electron';
import { type PrintSignals, printToPaper, printToPdf } from '../printing/print-window.ts';
import type { Ask } from '../backend/protocol.ts';
import type { Display } from './display.ts';
import type { Windows } from './windows.ts';

/** Answers what the backend asks of main. Paths go to the backend and never to the page. */
export async function answerAsk(
  ask: Ask,
  windows: Windows,
  signals: PrintSignals,
  display: Display,
  parent: BrowserWindow,
): Promise<unknown> {
  switch (ask.kind) {
    case 'open-file': {
      const chosen = await dialog.showOpenDialog(parent, {
        properties: ['openFile'],
        filters: [{ name: 'Udtræk', extensions: [...ask.extensions] }],
      });
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
    }
    case 'save-file': {
      const chosen = await dialog.showSaveDialog(parent, {
        defaultPath: ask.suggestedName,
        filters: [{ name: ask.extension.toUpperCase(), extensions: [ask.extension] }],
      });
      return chosen.canceled || !chosen.filePath ? null : chosen.filePath;
    }
    case 'print-pdf':
      return printToPdf(windows, signals, ask.printId, ask.landscape);
    case 'stop-print':
      windows.closePrint(ask.printId);
      return null;
    case 'print-paper':
      return printToPaper(windows, signals, ask.printId, ask.landscape);
    case 'meeting-shown':
      display.keepAwake(ask.isShown);
      return null;
    case 'open-notes':
      windows.openNotes(ask.meetingId);
      return null;
    case 'close-notes':
      windows.closeNotes();
      return null;
    case 'full-screen':
      parent.setFullScreen(!parent.isFullScreen());
      return null;
  }
}

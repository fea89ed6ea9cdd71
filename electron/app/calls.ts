import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { isOwnPage } from '../security/page-origin.ts';
import type { PrintSignals } from '../printing/print-window.ts';
import type { Sender } from '../backend/protocol.ts';
import type { Backend } from './backend.ts';
import type { Windows } from './windows.ts';

/** Longer than any form; a page that sends more is not ours. */
const LONGEST_INPUT = 8_000_000;
const LONGEST_ENTRY = 100;

/** One channel. Says who called and passes it on; the router decides. */
export function relayCalls(
  ipcMain: IpcMain,
  windows: Windows,
  signals: PrintSignals,
  backend: Backend,
): void {
  ipcMain.handle('call', async (event, entry: unknown, input: unknown) => {
    const sender = senderOf(windows, event);
    const answer = await backend.call(
      sender,
      textUpTo(entry, LONGEST_ENTRY),
      textUpTo(input, LONGEST_INPUT),
    );
    if (sender.ownMainFrame && sender.printId !== null) {
      if (entry === 'printing.ready') signals.ready(event.sender.id);
      if (entry === 'printing.failed') signals.failed(event.sender.id);
    }
    return answer;
  });
}

/** Empty, which the router refuses, where it is anything else. */
function textUpTo(given: unknown, longest: number): string {
  return typeof given === 'string' && given.length <= longest ? given : '';
}

function senderOf(windows: Windows, event: IpcMainInvokeEvent): Sender {
  const purpose = windows.purposeOf(event.sender.id);
  const frame = event.senderFrame;
  return {
    window: purpose?.window ?? 'app',
    ownMainFrame:
      purpose !== null && frame !== null && frame.parent === null && isOwnPage(frame.url),
    printId: purpose?.window === 'print' ? purpose.printId : null,
  };
}

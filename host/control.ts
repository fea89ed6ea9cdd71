import { activity } from './activity.ts';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { visible } from './browsers.ts';
import { config } from './config.ts';
import type { Command, Report } from './control-messages.ts';
import { dialogScript } from './dialog.ts';
import { menuState } from './menu.ts';
import { nativeThemeState } from './native-theme.ts';
import { handedOut, powerMonitor } from './services.ts';

/** Lets the test that started this process drive it over its IPC channel. */
export function startControl(): void {
  if (!config.control) return;
  process.on('message', (command: Command) => {
    run(command).then(
      (value) => report({ kind: 'done', id: command.id, ok: true, value }),
      (error: unknown) => report({ kind: 'done', id: command.id, ok: false, value: String(error) }),
    );
  });
  // The test is gone: so are we.
  process.on('disconnect', () => app.exit(1));
}

function report(message: Report): void {
  if (process.connected) process.send?.(message);
}

async function run(command: Command): Promise<unknown> {
  switch (command.kind) {
    case 'endpoint':
      return endpoint();
    case 'answer-dialog':
      return dialogScript.answer(command.method, command.answer);
    case 'dialogs':
      return dialogScript.shown();
    case 'external':
      return handedOut.external;
    case 'shown-in-folder':
      return handedOut.shownInFolder;
    case 'power':
      return powerMonitor.emit(command.event);
    case 'idle':
      return activity.fix(command.seconds);
    case 'system-theme':
      return nativeThemeState.setSystem(command.scheme);
    case 'menu':
      return menuState.describe();
    case 'choose':
      return menuState.choose(command.labels, BrowserWindow.getFocusedWindow() ?? undefined);
    case 'windows':
      return BrowserWindow.getAllWindows().map((window) => ({
        id: window.id,
        title: window.getTitle(),
        url: window.webContents.getURL(),
        visible: window.isVisible(),
      }));
    case 'quit':
      return app.quit();
    default:
      throw new Error(`unknown command ${JSON.stringify(command satisfies never)}`);
  }
}

let bound: Promise<string> | undefined;

/** A local socket by which the test's Playwright shares this browser; no port is opened. */
function endpoint(): Promise<string> {
  bound ??= visible.start().then(async (context) => {
    const browser = context.browser();
    if (!browser) throw new Error('Chromium is gone');
    return (await browser.bind('malspor')).endpoint;
  });
  return bound;
}

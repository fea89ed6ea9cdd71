import path from 'node:path';
import {
  app,
  type BrowserWindow,
  dialog,
  ipcMain,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  session,
} from 'electron';
import { answerAsk } from './app/asks.ts';
import { startBackend } from './app/backend.ts';
import { sayAndExit } from './app/backend-died.ts';
import { relayCalls } from './app/calls.ts';
import { createDisplay } from './app/display.ts';
import { setMenu } from './app/menu.ts';
import { createPageRescue } from './app/page-gone.ts';
import { opensDebugger, readStartOptions } from './app/start-options.ts';
import { createWindows } from './app/windows.ts';
import { createPrintSignals } from './printing/print-window.ts';
import { registerAppScheme, serveApp } from './security/app-protocol.ts';
import { lockDownPages, lockDownSession } from './security/lock-down.ts';

// Whatever is written from here on (database, vault, copies, logs) is its owner's alone.
process.umask(0o077);

const options = readStartOptions(process.argv.slice(1), app.isPackaged);
if (options.dataDir) app.setPath('userData', options.dataDir);
registerAppScheme(protocol);
app.enableSandbox();

if (app.isPackaged && opensDebugger(process.argv)) {
  // Whoever can look into the process can read the key in it.
  app.exit(1);
} else if (app.requestSingleInstanceLock()) {
  lockDownPages(app);
  void app.whenReady().then(start);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const root = app.getAppPath();
  lockDownSession(session.defaultSession);
  serveApp(protocol, path.join(root, 'out/renderer'));
  setMenu(app.isPackaged);

  const giveUp = () => sayAndExit(dialog.showErrorBox, (code) => app.exit(code));
  const signals = createPrintSignals();
  const display = createDisplay(powerSaveBlocker);
  const windows = createWindows(path.join(root, 'out/preload/preload.cjs'));
  const backend = await startBackend(
    new URL('./worker.js', import.meta.url),
    {
      dataDir: app.getPath('userData'),
      migrationsDir: path.join(root, 'db/migrations'),
      customSqlDir: path.join(root, 'db/custom'),
      demo: options.demo,
      now: options.now,
    },
    {
      answer: (ask) => answerAsk(ask, windows, signals, display, window),
      tell: (channel, payload) => windows.send(channel, payload),
      died: giveUp,
    },
  );
  relayCalls(ipcMain, windows, signals, backend);
  const rescue = createPageRescue<BrowserWindow>({
    lock: () => backend.lock(),
    restart: (gone) => windows.restart(gone),
    giveUp,
  });
  const window = windows.openApp(rescue);

  powerMonitor.on('lock-screen', () => backend.lock());
  powerMonitor.on('suspend', () => backend.lock());
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => app.quit());

  let stopped = false;
  const stopThenQuit = async () => {
    await backend.stop();
    stopped = true;
    app.quit();
  };
  app.on('before-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    void stopThenQuit();
  });
}

import path from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';
import type { LaunchOptions, MenuEntry, RunningApp } from './launch-app.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** The same program on real Electron, by Playwright's own launcher. Not run where there is no binary. */
export async function launchOnElectron(
  options: LaunchOptions,
  executablePath: string,
): Promise<RunningApp> {
  const env = Object.entries({ ...process.env, ...options.env }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const electron = await _electron.launch({
    executablePath,
    cwd: ROOT,
    env: Object.fromEntries(env),
    args: [
      options.main ?? ROOT,
      `--user-data-dir=${options.dataDir}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  });
  await electron.evaluate(recordWhatIsShown);
  return runningApp(electron);
}

/** What Playwright hands to a function that runs in Electron's main process. */
type ElectronModule = typeof Electron.CrossProcessExports;

interface Recorded {
  answers: Record<string, object[]>;
  waiting: { method: string; resolve(answer: object): void }[];
  dialogs: { method: string; options: object }[];
  external: string[];
  inFolder: string[];
}

/** Runs in Electron's main process: dialogs and the system's shell become scripts. */
function recordWhatIsShown({ dialog, shell }: ElectronModule): void {
  const recorded: Recorded = { answers: {}, waiting: [], dialogs: [], external: [], inFolder: [] };
  Object.assign(globalThis, { recorded });
  const scripted =
    (method: string) =>
    (...given: object[]): Promise<object> => {
      recorded.dialogs.push({ method, options: given.at(-1) ?? {} });
      const answer = recorded.answers[method]?.shift();
      if (answer) return Promise.resolve(answer);
      return new Promise((resolve) => recorded.waiting.push({ method, resolve }));
    };
  Object.assign(dialog, {
    showOpenDialog: scripted('showOpenDialog'),
    showSaveDialog: scripted('showSaveDialog'),
    showMessageBox: scripted('showMessageBox'),
    showErrorBox: (title: string, content: string) =>
      recorded.dialogs.push({ method: 'showErrorBox', options: { title, content } }),
  });
  Object.assign(shell, {
    openExternal: async (url: string) => void recorded.external.push(url),
    showItemInFolder: (file: string) => void recorded.inFolder.push(file),
  });
}

declare global {
  var recorded: Recorded;
}

function runningApp(electron: ElectronApplication): RunningApp {
  const child = electron.process();
  let text = '';
  child.stdout?.on('data', (part: Buffer) => (text += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (text += part.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    runsOn: 'electron',
    pid: child.pid ?? -1,
    firstWindow: () => electron.firstWindow(),
    pages: () => electron.windows(),
    async nextWindow(act) {
      const arrives = electron.waitForEvent('window');
      await act();
      return arrives;
    },
    windows: () =>
      electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => ({
          id: window.id,
          title: window.getTitle(),
          url: window.webContents.getURL(),
          visible: window.isVisible(),
        })),
      ),
    answerDialog: (method, answer) =>
      electron.evaluate(
        (_electron, given) => {
          const { waiting, answers } = globalThis.recorded;
          const index = waiting.findIndex((item) => item.method === given.method);
          if (index >= 0) waiting.splice(index, 1)[0]?.resolve(given.answer);
          else (answers[given.method] ??= []).push(given.answer);
        },
        { method, answer },
      ),
    dialogs: async () =>
      (await electron.evaluate(() => globalThis.recorded.dialogs)) as Awaited<
        ReturnType<RunningApp['dialogs']>
      >,
    openedExternally: () => electron.evaluate(() => globalThis.recorded.external),
    shownInFolder: () => electron.evaluate(() => globalThis.recorded.inFolder),
    emitPower: (event) =>
      electron.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event),
    setIdleSeconds: (seconds) =>
      electron.evaluate(({ powerMonitor }, value) => {
        powerMonitor.getSystemIdleTime = () => value;
      }, seconds),
    setSystemTheme: (scheme) =>
      electron.evaluate(({ nativeTheme }, value) => {
        nativeTheme.themeSource = value;
      }, scheme),
    menu: () => electron.evaluate(describeMenu),
    chooseMenu: (labels) => electron.evaluate(chooseInMenu, [...labels]),
    async close() {
      await electron.close();
      return ended;
    },
    kill(signal) {
      child.kill(signal);
      return ended;
    },
    exited: () => ended,
    output: () => text,
  };
}

/** Runs in Electron's main process. */
function describeMenu({ Menu }: ElectronModule): MenuEntry[] {
  const entries = (menu: Electron.Menu | null | undefined): MenuEntry[] =>
    (menu?.items ?? [])
      .filter((item) => item.visible)
      .map((item) => ({
        label: item.label,
        type: item.type,
        enabled: item.enabled,
        accelerator: item.accelerator?.toString() ?? null,
        items: entries(item.submenu),
      }));
  return entries(Menu.getApplicationMenu());
}

/** Runs in Electron's main process. */
function chooseInMenu({ Menu }: ElectronModule, labels: string[]): void {
  let items = Menu.getApplicationMenu()?.items ?? [];
  let item: Electron.MenuItem | undefined;
  for (const label of labels) {
    item = items.find((candidate) => candidate.label.replace('&', '') === label);
    if (!item) throw new Error(`The menu has no ${labels.join(' > ')}`);
    items = item.submenu?.items ?? [];
  }
  item?.click();
}

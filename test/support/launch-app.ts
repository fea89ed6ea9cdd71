import type { Page } from 'playwright-core';
import { findElectron } from '#host/find-electron.ts';
import { launchOnElectron } from './launch-on-electron.ts';
import { launchOnHost } from './launch-on-host.ts';

export interface LaunchOptions {
  /** userData: the folder of database, vault and settings. */
  dataDir: string;
  /** More arguments for the program, e.g. `--demo`. */
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Default true. */
  headless?: boolean;
  /** The built main file; default the program's own `out/main/main.js`. */
  main?: string;
}

export interface DialogAnswers {
  showOpenDialog: { canceled: boolean; filePaths: string[] };
  showSaveDialog: { canceled: boolean; filePath: string };
  showMessageBox: { response: number; checkboxChecked: boolean };
}

export interface MenuEntry {
  label: string;
  type: string;
  enabled: boolean;
  accelerator: string | null;
  items: MenuEntry[];
}

export interface ShownDialog {
  method: keyof DialogAnswers | 'showErrorBox';
  options: { title?: string; content?: string; message?: string; defaultPath?: string };
}

export interface WindowState {
  id: number;
  title: string;
  url: string;
  visible: boolean;
}

/** A running program, on real Electron or on the Chromium host: specs see no difference. */
export interface RunningApp {
  readonly runsOn: 'electron' | 'host';
  readonly pid: number;
  /** The main window's page, once it has begun to show the program. */
  firstWindow(): Promise<Page>;
  /** All open pages, oldest first. */
  pages(): Page[];
  /** Runs `act`, resolves the window that it opened. */
  nextWindow(act: () => Promise<unknown>): Promise<Page>;
  windows(): Promise<WindowState[]>;
  /** For the dialog now waiting, else for the next of its kind. */
  answerDialog<M extends keyof DialogAnswers>(method: M, answer: DialogAnswers[M]): Promise<void>;
  /** Every dialog shown so far, oldest first. */
  dialogs(): Promise<ShownDialog[]>;
  /** Addresses given to the system's browser; none was opened. */
  openedExternally(): Promise<string[]>;
  shownInFolder(): Promise<string[]>;
  emitPower(event: 'lock-screen' | 'unlock-screen' | 'suspend' | 'resume'): Promise<void>;
  /** Until the next touch of a page, powerMonitor says this. */
  setIdleSeconds(seconds: number): Promise<void>;
  setSystemTheme(scheme: 'light' | 'dark'): Promise<void>;
  menu(): Promise<MenuEntry[]>;
  /** Labels from the top: `chooseMenu(['Sag', 'Udskriv'])`. */
  chooseMenu(labels: readonly string[]): Promise<void>;
  /** As the person quitting; resolves the exit code when the process is gone. */
  close(): Promise<number | null>;
  kill(signal: NodeJS.Signals): Promise<number | null>;
  /** Resolves the exit code when the process ends by itself. */
  exited(): Promise<number | null>;
  /** Everything the process wrote to stdout and stderr so far. */
  output(): string;
}

/** Starts the built program. Real Electron when MALSPOR_E2E=electron and its binary is here. */
export async function launchApp(options: LaunchOptions): Promise<RunningApp> {
  const binary = process.env['MALSPOR_E2E'] === 'electron' ? findElectron() : undefined;
  return binary === undefined ? launchOnHost(options) : launchOnElectron(options, binary);
}

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { closeBrowsers, forgetBrowsers, visible } from './browsers.ts';
import { argument, commandLine } from './command-line.ts';
import { onQuitRole } from './menu-roles.ts';
import { appPath, folderOf, manifest } from './app-paths.ts';
import { openWindows } from './open-windows.ts';
import { closeSchemes } from './protocol.ts';
import { SingleInstance } from './single-instance.ts';
import { HostEmitter, strict } from './strict.ts';

const EVENTS = [
  'ready',
  'will-finish-launching',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'activate',
  'second-instance',
  'web-contents-created',
  'browser-window-created',
  'browser-window-focus',
  'browser-window-blur',
  'render-process-gone',
  'child-process-gone',
  'certificate-error',
  'select-client-certificate',
  'login',
  'open-file',
  'open-url',
  'session-created',
];

class App extends HostEmitter {
  readonly commandLine = strict('app.commandLine', commandLine);
  readonly isPackaged = false;
  private name = manifest?.productName ?? manifest?.name ?? 'Electron';
  private readonly paths = new Map<string, string>();
  private ready = false;
  private quitting = false;
  private leaving = false;
  private readonly becameReady: Promise<void>;
  private readonly instance = new SingleInstance((argv, cwd, data) =>
    this.emit('second-instance', {}, argv, cwd, data),
  );
  /** Electron lives until told to quit, windows or not. */
  private readonly alive = setInterval(() => undefined, 1 << 30);

  constructor() {
    super('app', EVENTS);
    const asked = argument('user-data-dir');
    if (asked !== undefined) this.paths.set('userData', path.resolve(asked));
    this.becameReady = new Promise((resolve) =>
      setImmediate(() => {
        if (this.leaving) return;
        this.ready = true;
        closeSchemes();
        // Chromium starts beside main's own start, not after it.
        visible.start().catch((error: unknown) => {
          process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
          this.exit(1);
        });
        this.emit('ready', {}, {});
        resolve();
      }),
    );
    onQuitRole(() => this.quit());
    openWindows.onAllClosed(() => this.windowsClosed());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => (this.quitting ? this.exit(1) : this.quit()));
    }
    process.on('exit', () => forgetBrowsers());
  }

  whenReady(): Promise<void> {
    return this.becameReady;
  }

  isReady(): boolean {
    return this.ready;
  }

  // ---- the end

  private windowsClosed(): void {
    if (this.leaving) return;
    if (this.quitting) return this.willQuit();
    if (this.listenerCount('window-all-closed') === 0) return this.quit();
    this.emit('window-all-closed');
  }

  quit(): void {
    if (this.leaving) return;
    this.quitting = this.ask('before-quit');
    if (!this.quitting) return;
    const windows = openWindows.all();
    if (windows.length === 0) return this.willQuit();
    for (const window of windows) window.close();
    // A window that refused to close calls the quit off.
    if (openWindows.all().length > 0) this.quitting = false;
  }

  private willQuit(): void {
    if (this.ask('will-quit')) this.exit(0);
    else this.quitting = false;
  }

  /** At once: no window is asked. */
  exit(code = 0): void {
    if (this.leaving) return;
    this.leaving = true;
    for (const window of openWindows.all()) window.destroy();
    this.emit('quit', {}, code);
    void Promise.all([closeBrowsers(), this.instance.release()]).finally(() => {
      clearInterval(this.alive);
      process.exit(code);
    });
  }

  // ---- who and where

  requestSingleInstanceLock(additionalData: object = {}): boolean {
    return this.instance.request(this.getPath('userData'), additionalData);
  }

  hasSingleInstanceLock(): boolean {
    return this.instance.held;
  }

  releaseSingleInstanceLock(): void {
    void this.instance.release();
  }

  getName(): string {
    return this.name;
  }

  setName(name: string): void {
    this.name = name;
  }

  getVersion(): string {
    return manifest?.version ?? process.versions.node;
  }

  getAppPath(): string {
    return appPath;
  }

  getLocale(): string {
    return commandLine.getSwitchValue('lang') || 'da';
  }

  getSystemLocale(): string {
    return 'da-DK';
  }

  getPreferredSystemLanguages(): string[] {
    return ['da-DK'];
  }

  getPath(name: string): string {
    const set = this.paths.get(name);
    if (set !== undefined) return set;
    return folderOf(name, (other) => this.getPath(other), this.name);
  }

  setPath(name: string, folder: string): void {
    if (!path.isAbsolute(folder)) throw new Error('Path must be absolute');
    mkdirSync(folder, { recursive: true });
    this.paths.set(name, folder);
  }

  setAppLogsPath(folder?: string): void {
    this.paths.set('logs', folder ?? path.join(this.getPath('userData'), 'logs'));
  }

  /** Windows' taskbar identity: nothing to set here. */
  setAppUserModelId(_id: string): void {}
  /** The pages of the host are always sandboxed. */
  enableSandbox(): void {}
  /** The host's Chromium draws in software. */
  disableHardwareAcceleration(): void {}

  focus(): void {
    openWindows.all()[0]?.focus();
  }
}

export const app = strict('app', new App());

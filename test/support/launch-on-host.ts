import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { CommandWithoutId, Report } from '#host/control-messages.ts';
import type {
  LaunchOptions,
  MenuEntry,
  RunningApp,
  ShownDialog,
  WindowState,
} from './launch-app.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

export async function launchOnHost(options: LaunchOptions): Promise<RunningApp> {
  const main = options.main ?? path.join(ROOT, 'out/main/main.js');
  const child = spawn(
    process.execPath,
    [
      '--import',
      path.join(ROOT, 'host/register.ts'),
      main,
      `--user-data-dir=${options.dataDir}`,
      ...(options.args ?? []),
    ],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...process.env,
        MALSPOR_HOST_CONTROL: '1',
        MALSPOR_HOST_HEADLESS: options.headless === false ? '0' : '1',
        ...options.env,
      },
    },
  );
  return new HostApp(child);
}

class HostApp implements RunningApp {
  readonly runsOn = 'host';
  readonly pid: number;
  private readonly child: ChildProcess;
  private text = '';
  private lastId = 0;
  private readonly asked = new Map<number, { resolve(v: unknown): void; reject(e: Error): void }>();
  private readonly ended: Promise<number | null>;
  private connected: Promise<Browser> | undefined;
  private browser: Browser | undefined;

  constructor(child: ChildProcess) {
    this.child = child;
    this.pid = child.pid ?? -1;
    child.stdout?.on('data', (part: Buffer) => (this.text += part.toString()));
    child.stderr?.on('data', (part: Buffer) => (this.text += part.toString()));
    child.on('message', (report: Report) => this.reported(report));
    this.ended = new Promise((resolve) =>
      child.on('close', (code) => {
        for (const asked of this.asked.values()) asked.reject(this.gone());
        this.asked.clear();
        resolve(code);
      }),
    );
  }

  private gone(): Error {
    return new Error(`The program has ended. It said:\n${this.text}`);
  }

  private reported(report: Report): void {
    const asked = this.asked.get(report.id);
    this.asked.delete(report.id);
    if (report.ok) asked?.resolve(report.value);
    else asked?.reject(new Error(String(report.value)));
  }

  private ask<T>(command: CommandWithoutId): Promise<T> {
    if (!this.child.connected) return Promise.reject(this.gone());
    this.lastId += 1;
    const id = this.lastId;
    return new Promise<unknown>((resolve, reject) => {
      this.asked.set(id, { resolve, reject });
      this.child.send({ ...command, id }, (error) => error && reject(this.gone()));
    }) as Promise<T>;
  }

  private connect(): Promise<Browser> {
    this.connected ??= this.ask<string>({ kind: 'endpoint' }).then(async (endpoint) => {
      this.browser = await chromium.connect(endpoint);
      return this.browser;
    });
    return this.connected;
  }

  pages(): Page[] {
    return this.browser?.contexts()[0]?.pages() ?? [];
  }

  async firstWindow(): Promise<Page> {
    await this.connect();
    for (;;) {
      const page = this.pages().find((candidate) => candidate.url().startsWith('https:'));
      if (page) return page;
      if (this.child.exitCode !== null) throw this.gone();
      await sleep(25);
    }
  }

  async nextWindow(act: () => Promise<unknown>): Promise<Page> {
    const browser = await this.connect();
    const context = browser.contexts()[0];
    if (!context) throw this.gone();
    const opened = Promise.withResolvers<Page>();
    const arrived = (page: Page): void => {
      // One that the host closes at once was asked for by an earlier act, and comes late on a busy machine.
      void page.waitForURL(/^https:/).then(
        () => opened.resolve(page),
        () => undefined,
      );
    };
    context.on('page', arrived);
    try {
      await act();
      return await Promise.race([
        opened.promise,
        this.ended.then(() => Promise.reject(this.gone())),
      ]);
    } finally {
      context.off('page', arrived);
    }
  }

  windows(): Promise<WindowState[]> {
    return this.ask({ kind: 'windows' });
  }

  answerDialog: RunningApp['answerDialog'] = (method, answer) =>
    this.ask({ kind: 'answer-dialog', method, answer });

  dialogs(): Promise<ShownDialog[]> {
    return this.ask({ kind: 'dialogs' });
  }

  openedExternally(): Promise<string[]> {
    return this.ask({ kind: 'external' });
  }

  shownInFolder(): Promise<string[]> {
    return this.ask({ kind: 'shown-in-folder' });
  }

  emitPower: RunningApp['emitPower'] = (event) => this.ask({ kind: 'power', event });

  setIdleSeconds(seconds: number): Promise<void> {
    return this.ask({ kind: 'idle', seconds });
  }

  setSystemTheme(scheme: 'light' | 'dark'): Promise<void> {
    return this.ask({ kind: 'system-theme', scheme });
  }

  menu(): Promise<MenuEntry[]> {
    return this.ask({ kind: 'menu' });
  }

  chooseMenu(labels: readonly string[]): Promise<void> {
    return this.ask({ kind: 'choose', labels });
  }

  async close(): Promise<number | null> {
    await this.ask({ kind: 'quit' }).catch(() => undefined); // it may be gone already
    return this.ended;
  }

  kill(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }

  exited(): Promise<number | null> {
    return this.ended;
  }

  output(): string {
    return this.text;
  }
}

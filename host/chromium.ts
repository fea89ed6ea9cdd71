import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { chromiumSwitches } from './command-line.ts';
import { config, log } from './config.ts';
import { findChromium } from './find-chromium.ts';
import { makeProfile, removeProfile, sweepProfiles } from './profile.ts';

/** Always: nothing is fetched, nothing is kept, no browser around the page. */
const ARGS = [
  '--app=data:text/html,',
  '--test-type',
  '--incognito',
  '--disk-cache-dir=/dev/null',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--deny-permission-prompts',
  '--disable-print-preview',
];

export interface ChromiumHooks {
  /** The context is new: install routes before any page loads. */
  prepare(context: BrowserContext): Promise<void>;
  /** A page the host did not ask for. */
  stray(page: Page): void;
}

/** One running Chromium with a throw-away profile; starts at the first page, again if it went away. */
export class Chromium {
  private running: Promise<BrowserContext> | undefined;
  private profile: string | undefined;
  private unused: Page | undefined;
  private opening: Promise<unknown> = Promise.resolve();
  private readonly expected = new Map<string, (page: Page) => void>();
  private opened = 0;
  private readonly headless: boolean;
  private readonly hooks: ChromiumHooks;

  constructor(headless: boolean, hooks: ChromiumHooks) {
    this.headless = headless;
    this.hooks = hooks;
  }

  start(): Promise<BrowserContext> {
    this.running ??= this.launch();
    return this.running;
  }

  private async launch(): Promise<BrowserContext> {
    sweepProfiles();
    const executablePath = findChromium();
    if (executablePath === undefined) {
      throw new Error('No Chromium found. Install it (Debian, Ubuntu: apt-get install chromium).');
    }
    const profile = makeProfile();
    this.profile = profile;
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: this.headless,
      viewport: null,
      acceptDownloads: false,
      serviceWorkers: 'block',
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      // Chromium's sandbox cannot start as root; everyone else keeps it.
      chromiumSandbox: process.getuid?.() !== 0,
      ignoreDefaultArgs: ['--enable-automation', 'about:blank'],
      args: [
        ...ARGS,
        '--window-size=1280,800',
        '--lang=da',
        ...chromiumSwitches(),
        ...config.switches,
      ],
    });
    context.on('close', () => {
      this.running = undefined;
      this.unused = undefined;
      removeProfile(profile);
    });
    await this.hooks.prepare(context);
    this.unused = context.pages()[0] ?? (await context.waitForEvent('page'));
    context.on('page', (page) => this.arrived(page));
    return context;
  }

  private arrived(page: Page): void {
    const url = page.url();
    const claim = this.expected.get(url);
    this.expected.delete(url);
    if (claim) claim(page);
    else this.hooks.stray(page);
  }

  /** A blank page in a window of its own. */
  newPage(): Promise<Page> {
    const page = this.opening.then(() => this.openPage());
    this.opening = page.catch(() => undefined);
    return page;
  }

  private async openPage(): Promise<Page> {
    const context = await this.start();
    const first = this.unused;
    if (first && !first.isClosed()) {
      this.unused = undefined;
      return first;
    }
    const opener = context.pages().find((page) => !page.isClosed());
    if (!opener) {
      await this.close();
      return this.openPage();
    }
    // newPage() would open a tab with an address bar; a pop-up is a bare window. From an isolated
    // world, where window.open is Chromium's own and not the page's refused one.
    this.opened += 1;
    const url = `about:blank#host-${this.opened}`;
    const arrived = new Promise<Page>((resolve) => this.expected.set(url, resolve));
    const session = await context.newCDPSession(opener);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression: `void window.open('${url}', '_blank', 'popup,noopener,width=1280,height=800')`,
      userGesture: true,
    });
    const page = await arrived;
    await session.detach();
    return page;
  }

  async close(): Promise<void> {
    const running = this.running;
    if (!running) return;
    try {
      await (await running).close();
    } catch (error) {
      log(`Chromium did not close: ${String(error)}`);
    }
    this.running = undefined;
  }

  /** For a process that is leaving without waiting. */
  forgetProfile(): void {
    if (this.profile !== undefined) removeProfile(this.profile);
  }
}

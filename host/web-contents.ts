import type { Page } from 'playwright-core';
import { schemeOf, toChromium } from './app-url.ts';
import { log } from './config.ts';
import { makeFrame } from './frame.ts';
import type { PageKey, ToPage } from './page/preload-runtime.ts';
import { answerPage } from './page-messages.ts';
import { PageLink } from './page-link.ts';
import { pdfOptions, printOnPaper } from './printing.ts';
import { session } from './session.ts';
import { HostEmitter, NotInHost, strict } from './strict.ts';

const EVENTS = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'did-start-loading',
  'did-finish-load',
  'did-fail-load',
  'did-stop-loading',
  'dom-ready',
  'did-navigate',
  'render-process-gone',
  'before-input-event',
  'console-message',
  'destroyed',
  'unresponsive',
  'responsive',
  'preload-error',
  'certificate-error',
  'select-client-certificate',
  'login',
  'context-menu',
  'did-create-window',
  'page-title-updated',
  'zoom-changed',
];

type OpenHandler = (details: object) => { action: 'allow' | 'deny' };

export interface ContentsHooks {
  /** Creates the page at first need. */
  openPage(): Promise<Page>;
  preload: string | undefined;
  accelerators(): string[];
  pressed: (accelerator: PageKey) => void;
  focus(): void;
}

let lastId = 0;

export class WebContents extends HostEmitter {
  readonly id: number;
  readonly session = session.defaultSession;
  readonly mainFrame: object;
  readonly pressed: ContentsHooks['pressed'];
  private readonly hooks: ContentsHooks;
  private link: Promise<PageLink> | undefined;
  private live: PageLink | undefined;
  private openHandler: OpenHandler | undefined;
  private destroyed = false;
  private loading: string | undefined;
  private title = '';
  private zoom = 1;

  constructor(hooks: ContentsHooks) {
    super('webContents', EVENTS);
    lastId += 1;
    this.id = lastId;
    this.hooks = hooks;
    this.pressed = hooks.pressed;
    this.mainFrame = makeFrame(this);
    // Everyone holds the strict object, so that `event.sender === window.webContents`.
    return strict('webContents', this);
  }

  // ---- the page

  /** The page and the line to it; created at first need. */
  attached(): Promise<PageLink> {
    this.link ??= this.attach();
    return this.link;
  }

  private async attach(): Promise<PageLink> {
    const page = await this.hooks.openPage();
    const link = await PageLink.attach(page, {
      preload: this.hooks.preload,
      accelerators: this.hooks.accelerators(),
      onMessage: (message, reply) => answerPage(this, message, reply),
      onOpen: (url, frameName) => this.askWindowOpen(url, frameName, ''),
      onForeignLink: (url) => void this.askNavigation(url),
    });
    this.live = link;
    this.follow(page);
    return link;
  }

  private follow(page: Page): void {
    page.on('domcontentloaded', () => {
      this.emit('dom-ready', {});
      void page.title().then(
        (title) => this.retitle(title),
        () => undefined,
      );
    });
    page.on('load', () => {
      this.emit('did-finish-load', {});
      this.emit('did-stop-loading', {});
    });
    page.on('crash', () => {
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 139 });
    });
    page.on('download', (download) => {
      const item = {
        getURL: () => download.url(),
        getFilename: () => download.suggestedFilename(),
      };
      // Chromium has been told to keep none, so there is nothing left to stop.
      if (session.defaultSession.ask('will-download', {}, item, this)) {
        throw new NotInHost('session will-download that nobody prevents');
      }
      log(`download from ${schemeOf(download.url())}: refused`);
    });
    page.on('pageerror', (error) => log(`page error: ${error.stack ?? String(error)}`));
    page.on('console', (message) => {
      const level = message.type();
      if (level === 'error' || level === 'warning') log(`page ${level}: ${message.text()}`);
      this.emit('console-message', { level, message: message.text() });
    });
  }

  private retitle(title: string): void {
    if (title === this.title) return;
    this.title = title;
    this.emit('page-title-updated', {}, title);
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  /** The window is gone. */
  end(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.emit('destroyed');
  }

  async loadURL(url: string): Promise<void> {
    this.loading = toChromium(url);
    this.emit('did-start-loading', {});
    const { page } = await this.attached();
    try {
      await page.goto(this.loading);
    } catch (error) {
      this.emit('did-fail-load', {}, -2, String(error), url, true);
      throw new Error(`ERR_FAILED (-2) loading '${url}'`, { cause: error });
    } finally {
      this.loading = undefined;
    }
  }

  /** Whether the main frame may go to `url`: main's own loadURL and a reload always, else main's guard. */
  mayNavigate(url: string, chromiumUrl: string): boolean {
    const same = (a: string, b: string): boolean => a.split('#')[0] === b.split('#')[0];
    if (same(chromiumUrl, this.loading ?? '') || same(url, this.getURL())) return true;
    return this.askNavigation(url);
  }

  askNavigation(url: string): boolean {
    const details = {
      url,
      isMainFrame: true,
      isSameDocument: false,
      frame: this.mainFrame,
      initiator: this.mainFrame,
    };
    return this.ask('will-frame-navigate', details) && this.ask('will-navigate', details, url);
  }

  /** A frame inside the page: only the frame event, as in Electron. */
  mayNavigateFrame(url: string): boolean {
    return this.ask('will-frame-navigate', {
      url,
      isMainFrame: false,
      isSameDocument: false,
      frame: null,
    });
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  askWindowOpen(url: string, frameName: string, features: string): void {
    if (!this.openHandler)
      throw new NotInHost('webContents window.open without setWindowOpenHandler');
    const details = {
      url,
      frameName,
      features,
      disposition: 'new-window',
      referrer: { url: '', policy: 'default' },
    };
    if (this.openHandler(details).action !== 'deny') {
      throw new NotInHost("webContents.setWindowOpenHandler answering 'allow'");
    }
    log(`window to ${schemeOf(url)}: refused`);
  }

  // ---- messages

  send(channel: string, ...args: unknown[]): void {
    if (this.destroyed) throw new Error('Object has been destroyed');
    this.post({ kind: 'message', channel, args });
  }

  post(message: ToPage): void {
    if (this.live) this.live.post(message);
    else
      void this.link?.then(
        (link) => link.post(message),
        () => undefined,
      );
  }

  // ---- what main asks of it

  getURL(): string {
    return this.live?.url ?? '';
  }

  getTitle(): string {
    return this.title;
  }

  isLoading(): boolean {
    return this.loading !== undefined;
  }

  focus(): void {
    this.hooks.focus();
  }

  reload(): void {
    void this.attached().then(({ page }) => page.reload());
  }

  /** Chromium's own engine, as Electron's: tagged, with outline when asked. Inches. */
  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const { session } = await this.attached();
    const { data } = await session.send('Page.printToPDF', pdfOptions(options));
    return Buffer.from(data, 'base64');
  }

  print(
    options: Electron.WebContentsPrintOptions = {},
    callback: (success: boolean, reason: string) => void = () => undefined,
  ): void {
    void printOnPaper(this, options, callback);
  }

  get zoomFactor(): number {
    return this.zoom;
  }

  set zoomFactor(factor: number) {
    this.setZoomFactor(factor);
  }

  getZoomFactor(): number {
    return this.zoom;
  }

  /** CSS zoom on the root: the layout gets narrower as it does in Electron. */
  setZoomFactor(factor: number): void {
    this.zoom = factor;
    void this.attached().then(({ page }) =>
      page.evaluate(
        (zoom) => document.documentElement.style.setProperty('zoom', zoom),
        String(factor),
      ),
    );
  }
}

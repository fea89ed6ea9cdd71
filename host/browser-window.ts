import type { JSHandle, Page } from 'playwright-core';
import { app } from './app.ts';
import { openPage } from './browsers.ts';
import { config, log } from './config.ts';
import { menuState } from './menu.ts';
import { nativeThemeState } from './native-theme.ts';
import { openWindows, type OpenWindow } from './open-windows.ts';
import { HostEmitter, NotInHost, strict } from './strict.ts';
import { WebContents } from './web-contents.ts';
import { setWindowBounds } from './window-bounds.ts';

const EVENTS = [
  'closed',
  'close',
  'ready-to-show',
  'show',
  'hide',
  'focus',
  'blur',
  'page-title-updated',
  'minimize',
  'restore',
  'maximize',
  'unmaximize',
  'enter-full-screen',
  'leave-full-screen',
  'resize',
  'resized',
  'move',
  'moved',
  'unresponsive',
  'responsive',
  'session-end',
  'query-session-end',
];
/** A preload that is not sandboxed and isolated would run here as if it were. */
const REQUIRED = { sandbox: true, contextIsolation: true, nodeIntegration: false } as const;

type WindowState = 'minimized' | 'maximized' | 'normal' | 'fullscreen';
type Options = Electron.BrowserWindowConstructorOptions;
let lastId = 0;
let focusedId = 0;

export class BrowserWindow extends HostEmitter implements OpenWindow {
  readonly id: number;
  readonly webContents: WebContents;
  private page: Page | undefined;
  private wakeLock: Promise<JSHandle<WakeLockSentinel>> | undefined;
  private shown: boolean;
  private minimized = false;
  private fullScreen = false;
  private unseen = false;
  private gone = false;
  private contentProtection = false;
  private title: string;
  private size: { width: number; height: number };

  constructor(options: Options = {}) {
    super('BrowserWindow', EVENTS);
    for (const [key, value] of Object.entries(REQUIRED)) {
      const given = options.webPreferences?.[key as keyof typeof REQUIRED] ?? value;
      if (given !== value) throw new NotInHost(`BrowserWindow webPreferences.${key}: ${given}`);
    }
    lastId += 1;
    this.id = lastId;
    this.shown = options.show ?? true;
    this.title = options.title ?? app.getName();
    this.size = { width: options.width ?? 800, height: options.height ?? 600 };
    const self = strict('BrowserWindow', this);
    this.webContents = new WebContents({
      openPage: () => self.open(),
      preload: options.webPreferences?.preload,
      accelerators: () => menuState.accelerators(),
      pressed: (input) => menuState.pressed(input, self),
      focus: () => self.focus(),
    });
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show', {}));
    this.webContents.on('page-title-updated', (_event, title) => self.retitled(String(title)));
    openWindows.add(self);
    app.emit('browser-window-created', {}, self);
    app.emit('web-contents-created', {}, this.webContents);
    if (this.shown) focusedId = this.id;
    return self;
  }

  static getAllWindows(): BrowserWindow[] {
    return openWindows.all().filter((window) => window instanceof BrowserWindow);
  }

  static fromWebContents(contents: object): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;
  }

  static fromId(id: number): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.id === id) ?? null;
  }

  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.fromId(focusedId);
  }

  private async open(): Promise<Page> {
    // The first window is the program's own, whatever it is made as: it is shown when it is ready.
    const hidden = !this.shown && openWindows.all()[0] !== this;
    this.unseen = hidden && !config.headless;
    const page = await openPage(hidden);
    this.page = page;
    page.on('close', () => this.end());
    await page.emulateMedia({ colorScheme: nativeThemeState.scheme() });
    if (config.headless || hidden) await page.setViewportSize(this.size);
    else await setWindowBounds(page, this.size);
    return page;
  }

  draws(page: Page): boolean {
    return this.page === page;
  }

  applyScheme(colorScheme: 'light' | 'dark'): void {
    void this.page?.emulateMedia({ colorScheme }).catch(() => undefined);
  }

  keepScreenOn(isKept: boolean): void {
    const given = this.wakeLock;
    if (isKept === (given !== undefined)) return;
    this.wakeLock = isKept
      ? this.page?.evaluateHandle(() => navigator.wakeLock.request('screen'))
      : undefined;
    // A page that is hidden, or went down, gets none and has none to give back.
    this.wakeLock?.catch(() => log('the display may go dark: the page got no wake lock'));
    void given?.then((lock) => lock.evaluate((one) => one.release())).catch(() => undefined);
  }

  setAccelerators(list: string[]): void {
    this.webContents.post({ kind: 'accelerators', list });
  }

  reload(): void {
    this.webContents.reload();
  }

  getZoom(): number {
    return this.webContents.zoomFactor;
  }

  setZoom(factor: number): void {
    this.webContents.zoomFactor = factor;
  }

  private retitled(title: string): void {
    if (this.ask('page-title-updated', {}, title, true)) this.title = title;
  }

  async loadURL(url: string): Promise<void> {
    await this.webContents.loadURL(url);
  }

  // ---- life

  isDestroyed(): boolean {
    return this.gone;
  }

  close(): void {
    if (!this.gone && this.ask('close')) this.destroy();
  }

  destroy(): void {
    if (this.gone) return;
    void this.page?.close().catch(() => undefined);
    this.end();
  }

  private end(): void {
    if (this.gone) return;
    this.gone = true;
    this.webContents.end();
    this.emit('closed');
    openWindows.remove(this);
  }

  // ---- showing

  show(): void {
    if (this.unseen)
      throw new NotInHost('BrowserWindow.show: a later window made with show: false');
    this.shown = true;
    this.emit('show');
    this.focus();
  }

  showInactive(): void {
    this.shown = true;
    this.emit('show');
  }

  hide(): void {
    this.shown = false;
    this.emit('hide');
  }

  isVisible(): boolean {
    return this.shown;
  }

  focus(): void {
    focusedId = this.id;
    void this.page?.bringToFront().catch(() => undefined);
    this.emit('focus');
  }

  isFocused(): boolean {
    return focusedId === this.id;
  }

  minimize(): void {
    this.minimized = true;
    this.arrange('minimized');
    this.emit('minimize');
  }

  isMinimized(): boolean {
    return this.minimized;
  }

  restore(): void {
    this.minimized = false;
    this.arrange('normal');
    this.emit('restore');
  }

  maximize(): void {
    this.arrange('maximized');
    this.emit('maximize');
  }

  setFullScreen(flag: boolean): void {
    this.fullScreen = flag;
    this.arrange(flag ? 'fullscreen' : 'normal');
    this.emit(flag ? 'enter-full-screen' : 'leave-full-screen');
  }

  isFullScreen(): boolean {
    return this.fullScreen;
  }

  private arrange(windowState: WindowState): void {
    if (!config.headless && this.page) void setWindowBounds(this.page, { windowState });
  }

  // ---- what it says of itself

  setTitle(title: string): void {
    this.title = title;
  }

  getTitle(): string {
    return this.title;
  }

  getBounds(): { x: number; y: number; width: number; height: number } {
    return { x: 0, y: 0, ...this.size };
  }

  getSize(): number[] {
    return [this.size.width, this.size.height];
  }

  /** The host has no menu bar: the menu lives in its accelerators. */
  setMenuBarVisibility(_visible: boolean): void {}
  setAutoHideMenuBar(_hide: boolean): void {}
  removeMenu(): void {}
  setBackgroundColor(_color: string): void {}

  /** Chromium cannot hide its window from screen capture; what was asked can be seen by a test. */
  setContentProtection(enable: boolean): void {
    this.contentProtection = enable;
  }
  isContentProtected(): boolean {
    return this.contentProtection;
  }
}

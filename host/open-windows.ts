import type { Page } from 'playwright-core';

/** What app, menu, theme and requests need of a window, without importing its class. */
export interface OpenWindow {
  readonly id: number;
  readonly webContents: object;
  close(): void;
  destroy(): void;
  focus(): void;
  minimize(): void;
  reload(): void;
  isFocused(): boolean;
  isFullScreen(): boolean;
  setFullScreen(flag: boolean): void;
  getZoom(): number;
  setZoom(factor: number): void;
  /** True for the page this window draws in. */
  draws(page: Page): boolean;
  applyScheme(scheme: 'light' | 'dark'): void;
  keepScreenOn(isKept: boolean): void;
  setAccelerators(list: string[]): void;
}

const open = new Set<OpenWindow>();
let allClosed: () => void = () => undefined;

export const openWindows = {
  add: (window: OpenWindow): void => void open.add(window),
  remove(window: OpenWindow): void {
    if (open.delete(window) && open.size === 0) allClosed();
  },
  all: (): OpenWindow[] => [...open],
  onAllClosed(listener: () => void): void {
    allClosed = listener;
  },
};

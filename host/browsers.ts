import type { Page } from 'playwright-core';
import { Chromium } from './chromium.ts';
import { config, log } from './config.ts';
import { serve } from './requests.ts';

const hooks = {
  prepare: serve,
  stray: (page: Page): void => {
    // A test's own tools (axe) open blank pages; whatever one asks for, requests.ts refuses it.
    if (config.control && page.url() === 'about:blank') return;
    log('a page nobody asked for: closed');
    void page.close();
  },
};

/** The windows people see (in a headless run: all windows). */
export const visible = new Chromium(config.headless, hooks);
/** Windows never shown, in a run with visible ones: they print, and must not flash on the screen. */
const unseen = new Chromium(true, hooks);

export function openPage(hidden: boolean): Promise<Page> {
  return hidden && !config.headless ? unseen.newPage() : visible.newPage();
}

export async function closeBrowsers(): Promise<void> {
  await Promise.all([visible.close(), unseen.close()]);
}

/** For a process that leaves without waiting. */
export function forgetBrowsers(): void {
  visible.forgetProfile();
  unseen.forgetProfile();
}

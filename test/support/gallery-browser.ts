import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { bareChromium } from './bare-chromium.ts';
import { serveGallery } from './gallery.ts';

const PICTURES = resolve(import.meta.dirname, '../../test-results/ui-gallery');

/** To be looked at by people, where they are asked for with MALSPOR_PICTURES=1: no test reads them. */
export async function galleryPicture(
  page: Page,
  name: string,
  options: { readonly fullPage?: boolean } = {},
): Promise<void> {
  if (process.env['MALSPOR_PICTURES'] !== '1') return;
  await page.screenshot({ path: resolve(PICTURES, `${name}.png`), ...options });
}

export interface GalleryBrowser {
  readonly browser: Browser;
  readonly address: string;
  /** What the browser refused, or what went wrong, in any page opened here: policy refusals are among it. */
  readonly complaints: readonly string[];
  readonly newPage: (
    look: { readonly height: number } & Pick<BrowserContextOptions, 'reducedMotion'>,
  ) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** The gallery, built and served, with a browser in Danish to look at it in. */
export async function galleryBrowser(): Promise<GalleryBrowser> {
  const { address, stop } = await serveGallery();
  const browser = await bareChromium();
  const complaints: string[] = [];
  return {
    browser,
    address,
    complaints,
    async newPage({ height, ...look }) {
      const context = await browser.newContext({
        locale: 'da-DK',
        viewport: { width: 1280, height },
        ...look,
      });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      return page;
    },
    async close() {
      await browser.close();
      await stop();
    },
  };
}

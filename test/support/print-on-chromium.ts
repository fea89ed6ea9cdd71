import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Bridge } from '#shared/contract/bridge.ts';
import type { PrintContent } from '#shared/domain/printing/content.ts';
import { bareChromium } from './bare-chromium.ts';

const BUILT = path.resolve(import.meta.dirname, '../../out/renderer');
const ADDRESS = 'http://print.test/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

export interface PrintPress {
  /** The PDF the print page makes of the content; fails where the page cannot draw it. */
  readonly print: (content: PrintContent) => Promise<Buffer>;
  /** The drawn page as it stands before it is printed. */
  readonly drawn: (content: PrintContent) => Promise<Page>;
  /** Chromium alone with a page that is already drawn: the floor under a print. */
  readonly printHtml: (html: string) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** The built print page by itself, with content that need not be in any database. */
export async function printPress(): Promise<PrintPress> {
  const browser = await bareChromium();
  const drawn: PrintPress['drawn'] = async (content) => {
    const page = await browser.newPage();
    await page.route(`${ADDRESS}**`, async (route) => {
      const file = path.join(BUILT, new URL(route.request().url()).pathname);
      const contentType = TYPES[path.extname(file)];
      if (contentType === undefined) return route.abort();
      return route.fulfill({ body: await readFile(file), contentType });
    });
    const told = Promise.withResolvers<string>();
    page.on('pageerror', (error) => told.reject(error));
    await page.exposeFunction('tellPrintTest', told.resolve);
    await page.addInitScript((json) => {
      const host = window as unknown as { readonly tellPrintTest: (word: string) => void };
      const bridge: Bridge = {
        call: (entry) => {
          if (entry !== 'printing.content') host.tellPrintTest(entry);
          return Promise.resolve(
            `{"ok":true,"value":${entry === 'printing.content' ? json : 'null'}}`,
          );
        },
        on: () => () => undefined,
      };
      Object.assign(window, { bridge });
    }, JSON.stringify(content));
    await page.goto(`${ADDRESS}print.html`);
    const word = await told.promise;
    if (word !== 'printing.ready') throw new Error(`the print page said ${word}`);
    return page;
  };
  return {
    drawn,
    print: async (content) => printed(await drawn(content)),
    printHtml: async (html) => {
      const page = await browser.newPage();
      await page.setContent(html);
      return printed(page);
    },
    close: () => browser.close(),
  };
}

async function printed(page: Page): Promise<Buffer> {
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  await page.close();
  return pdf;
}

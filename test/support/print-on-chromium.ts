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
  /** The page as it stands before it is printed; the next that is drawn takes its place. */
  readonly drawn: (content: PrintContent) => Promise<Page>;
  /** Chromium alone with a page that is already drawn: the floor under a print. */
  readonly printHtml: (html: string) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** The built print page by itself, with content that need not be in any database. */
export async function printPress(): Promise<PrintPress> {
  const browser = await bareChromium();
  // One page for all that is printed: what it is made of is read and compiled once.
  const page = await browser.newPage();
  let content = 'null';
  let told = Promise.withResolvers<string>();
  page.on('pageerror', (error) => told.reject(error));
  await page.route(`${ADDRESS}**`, async (route) => {
    const file = path.join(BUILT, new URL(route.request().url()).pathname);
    const contentType = TYPES[path.extname(file)];
    if (contentType === undefined) return route.abort();
    return route.fulfill({ body: await readFile(file), contentType });
  });
  await page.exposeFunction('tellPrintTest', (word: string) => told.resolve(word));
  await page.exposeFunction('contentOfPrintTest', () => content);
  await page.addInitScript(() => {
    const host = window as unknown as {
      readonly tellPrintTest: (word: string) => void;
      readonly contentOfPrintTest: () => Promise<string>;
    };
    const bridge: Bridge = {
      call: async (entry) => {
        if (entry === 'printing.content')
          return `{"ok":true,"value":${await host.contentOfPrintTest()}}`;
        host.tellPrintTest(entry);
        return '{"ok":true,"value":null}';
      },
      on: () => () => undefined,
    };
    Object.assign(window, { bridge });
  });
  const drawn: PrintPress['drawn'] = async (next) => {
    content = JSON.stringify(next);
    told = Promise.withResolvers<string>();
    await page.goto(`${ADDRESS}print.html`);
    const word = await told.promise;
    if (word !== 'printing.ready') throw new Error(`the print page said ${word}`);
    return page;
  };
  return {
    drawn,
    print: async (next) => printed(await drawn(next)),
    printHtml: async (html) => {
      await page.goto('about:blank');
      await page.setContent(html);
      return printed(page);
    },
    close: () => browser.close(),
  };
}

function printed(page: Page): Promise<Buffer> {
  return page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
}

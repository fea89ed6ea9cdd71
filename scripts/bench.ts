/**
 * `npm run bench`: a pack of 50 items and the overviews of 300 cases, as the program draws them, each beside bare
 * Chromium printing the same HTML.
 */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { sheetOfTargets } from '#electron/backend/services/printing/sheet-of-targets.ts';
import type { CommitteePack } from '#shared/domain/printing/committee-content.ts';
import type { PrintContent } from '#shared/domain/printing/content.ts';
import { anItemOnPaper, aPack } from '#test/support/committee-rows.ts';
import { overviewsOf } from '#test/support/overviews-on-paper.ts';
import { type PrintPress, printPress } from '#test/support/print-on-chromium.ts';
import { buildIfStale } from './build-state.ts';
import { ensurePackages } from './ensure-browser.ts';
import { guardNode } from './node-guard.ts';

const ITEMS = 50;
const CASES = 300;
const ROUNDS = 3;

guardNode();
await ensurePackages(['chromium', 'poppler-utils']);
buildIfStale(path.resolve(import.meta.dirname, '..'));
const press = await printPress();
try {
  const pack = aPack(Array.from({ length: ITEMS }, (_, at) => anItemOnPaper(at + 1)));
  await besideBare(`${ITEMS} items`, pack, () => asTheProgram(press, pack));
  const overviews = overviewsOf(CASES);
  await besideBare(`${CASES} overviews`, overviews, () => press.print(overviews));
} finally {
  await press.close();
}

async function besideBare(
  what: string,
  content: PrintContent,
  make: () => Promise<unknown>,
): Promise<void> {
  const html = await wholePage(await press.drawn(content));
  for (let round = 1; round <= ROUNDS; round += 1) {
    const ours = await seconds(make);
    const bare = await seconds(() => press.printHtml(html));
    console.log(`${what}, round ${round}: the program ${ours} s, bare Chromium ${bare} s`);
  }
}

/** Drawn, read for where each item begins, and drawn again with that in the contents. */
async function asTheProgram({ print }: PrintPress, content: CommitteePack): Promise<void> {
  const pages = sheetOfTargets(await print(content));
  const pageOf = content.items.map(({ place }) => pages.get(`punkt-${place}`) ?? 0);
  await print({ ...content, pageOf });
}

/** The drawn page with its styles written into it: nothing is left to fetch or to run. */
async function wholePage(page: Page): Promise<string> {
  const html = await page.evaluate(() => {
    const rules = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) =>
      [...sheet.cssRules].map(({ cssText }) => cssText),
    );
    return `<!doctype html><html lang="da"><style>${rules.join('\n')}</style>${document.body.outerHTML}</html>`;
  });
  await page.close();
  return html;
}

async function seconds(work: () => Promise<unknown>): Promise<string> {
  const from = performance.now();
  await work();
  return ((performance.now() - from) / 1_000).toFixed(1);
}

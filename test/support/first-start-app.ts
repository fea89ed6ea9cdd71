import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchApp, type LaunchOptions } from './launch-app.ts';

/** The built program on an empty folder, standing at the first start. Ends, and its data with it, when disposed. */
export async function openFirstStart(
  now: string,
  { args = [], ...options }: Pick<LaunchOptions, 'args' | 'main'> = {},
) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'malspor-first-'));
  const app = await launchApp({ dataDir, args: [`--now=${now}`, ...args], ...options });
  const page = await app.firstWindow();
  return {
    app,
    page,
    dataDir,
    async [Symbol.asyncDispose]() {
      await app.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const PICTURES = path.resolve(import.meta.dirname, '../../out/screens');

/**
 * A picture of the page in both themes, to be looked at by people: no test reads it. Made where they are asked
 * for, with MALSPOR_PICTURES=1, since drawing them all takes longer than trying what is on them.
 */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env['MALSPOR_PICTURES'] !== '1') return;
  mkdirSync(PICTURES, { recursive: true });
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: path.join(PICTURES, `${name}-${colorScheme}.png`) });
  }
}

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchApp } from './launch-app.ts';

/** The built program on an empty folder, standing at the first start. Ends, and its data with it, when disposed. */
export async function openFirstStart(now: string, args: readonly string[] = []) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'malspor-first-'));
  const app = await launchApp({ dataDir, args: [`--now=${now}`, ...args] });
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

/** A picture of the page in both themes, part of the run's output: to be looked at by people. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: path.join(PICTURES, `${name}-${colorScheme}.png`) });
  }
}

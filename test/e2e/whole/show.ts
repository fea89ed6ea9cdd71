import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Drawn, and with what it reads in place: nothing is on its way, and nothing has come since a moment ago. */
export async function show(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    Reflect.deleteProperty(window, 'shownBefore');
    location.hash = hash;
  }, path);
  await page.waitForFunction(
    () => {
      const main = document.querySelector('main');
      const isStill = main?.innerHTML === Reflect.get(window, 'shownBefore');
      Reflect.set(window, 'shownBefore', main?.innerHTML);
      return isStill && main?.querySelector('h1') && !main.querySelector('[aria-busy="true"]');
    },
    null,
    { polling: 100 },
  );
  expect(await page.getByText('Siden findes ikke').count()).toBe(0);
  expect(await page.getByText('Skærmen kunne ikke vises').count()).toBe(0);
}

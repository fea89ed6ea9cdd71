import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { axeFaults } from '#test/support/axe.ts';
import { type GalleryBrowser, galleryPicture } from '#test/support/gallery-browser.ts';

/** What stands round the screens. */
export function frame(shown: () => GalleryBrowser): void {
  let page: Page;

  beforeAll(async () => {
    const gallery = shown();
    page = await gallery.newPage({ height: 800 });
    await page.goto(`${gallery.address}frame.html`);
    await page.getByRole('heading', { name: 'Min dag' }).waitFor();
  });

  test('shows the areas there are, demo and read-only, and stands up to axe in every look', async () => {
    const rail = page.getByRole('navigation', { name: 'Hovedmenu' });
    expect(await rail.getByRole('link').allTextContents()).toEqual(['Min dag', 'Sager']);
    expect(await page.getByRole('banner').textContent()).toContain('Demokommune');
    const looks = [
      { name: 'light', colorScheme: 'light', width: 1280 },
      { name: 'dark', colorScheme: 'dark', width: 1280 },
      { name: 'zoom-200', colorScheme: 'light', width: 640 },
    ] as const;
    for (const { name, colorScheme, width } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: width === 640 ? 400 : 800 });
      await galleryPicture(page, `frame-${name}`);
      expect({ name, faults: await axeFaults(page) }).toEqual({ name, faults: [] });
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('the skip link goes past the menu', async () => {
    await page.getByRole('button', { name: 'Gå til indholdet' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });

  test('a screen that is left takes the focus along to the next one', async () => {
    await page.getByRole('link', { name: 'Åbn sagen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'A. B.' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });

  test('a screen that breaks leaves the frame standing, with a way on', async () => {
    await page.getByRole('link', { name: 'Sager' }).click();
    await page.getByText('Skærmen kunne ikke vises').waitFor();
    await page.getByRole('link', { name: 'Min dag' }).click();
    await expect.poll(() => page.locator('h1').textContent()).toBe('Min dag');
  });

  test('the chosen look is kept', async () => {
    await page.getByRole('button', { name: 'MKJ' }).click();
    await page.getByRole('menuitem', { name: 'Udseende: Mørkt' }).click();
    await page.reload();
    await page.getByRole('heading', { name: 'Min dag' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });
}

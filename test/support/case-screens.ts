import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFaults } from './axe.ts';
import { picture } from './first-start-app.ts';

/** What a person does on the screens of a case, by the words they see. */
export function onScreens(page: Page) {
  const dialog = () => page.getByRole('dialog').last();
  const button = (name: string, within: Page | Locator = page) =>
    within.getByRole('button', { name, exact: true });
  return {
    dialog,
    button,
    heading: (name: string | RegExp) => page.getByRole('heading', { level: 1, name }),
    tab: (name: string) => page.getByRole('tab', { name }),
    /** A field of the dialog that is open. */
    field: (label: string) => dialog().getByRole('textbox', { name: label }),
    open: (path: string) => page.evaluate((hash) => void (location.hash = hash), path),
    choose: async (menu: string, item: string | RegExp) => {
      await button(menu).click();
      await page.getByRole('menuitem', { name: item }).click();
    },
    /** Types in a field that finds, and takes what is found. */
    find: async (label: string, text: string) => {
      await dialog().getByRole('combobox', { name: label }).fill(text);
      const found = page.getByRole('option').first();
      await expect.poll(() => found.innerText()).toContain(text);
      await found.click();
    },
    pick: async (label: string, option: string | RegExp) => {
      await dialog()
        .getByRole('button', { name: new RegExp(`${label}$`, 'u') })
        .click();
      await page.getByRole('option', { name: option }).click();
    },
    /** By keyboard alone: the only hit is opened. */
    goTo: async (text: string, name: string | RegExp) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name }).waitFor();
    },
    /** A picture for people to look at, and what axe finds. */
    faultsOn: async (name: string) => {
      await picture(page, name);
      return axeFaults(page);
    },
    caseId: () => {
      const id = /#\/cases\/([^/]+)/u.exec(page.url())?.[1];
      if (id === undefined) throw new Error('no case is open');
      return id;
    },
  };
}

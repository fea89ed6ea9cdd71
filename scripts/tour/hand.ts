import type { Locator, Page } from 'playwright-core';
import type { Tour } from './tour.ts';

/** What a person's hands do, by the names that stand on the screen. */
export function hand(page: Page) {
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const heading = (name: string): Locator => page.getByRole('heading', { name, exact: true });
  return {
    button,
    heading,
    press: (name: string) => button(name).first().click(),
    field: (name: string) => page.locator(`input[name="${name}"]`),
    go: async (area: string) => {
      const menu = page.getByRole('navigation', { name: 'Hovedmenu' });
      await menu.getByRole('link', { name: area }).click();
    },
    /** From a menu button: press it, then the action. */
    choose: async (menu: string, action: string) => {
      await button(menu).first().click();
      await page.getByRole('menuitem', { name: action }).first().click();
    },
    signIn: async (userName: string, password: string) => {
      await page.locator('input[name="userName"]').fill(userName);
      await page.locator('input[name="password"]').fill(password);
      await button('Log ind').click();
    },
    /** Ticked if it is not; what is ticked already stays so. */
    tick: async (within: Locator, name: string) => {
      const box = within.getByRole('checkbox', { name, exact: true });
      if (!(await box.isChecked())) await within.getByText(name, { exact: true }).click();
    },
    /** One of a group of choices. */
    pick: (within: Locator, group: string, option: string) =>
      within
        .getByRole('radiogroup', { name: group })
        .locator('label')
        .filter({ hasText: option })
        .first()
        .click(),
    /** A dialog has done what it should when it is gone. */
    saveDialog: async (label = 'Gem') => {
      const dialog = page.getByRole('dialog').last();
      await dialog.getByRole('button', { name: label, exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
    },
    print: async (tour: Tour, file: string) => {
      await button('Udskriv').first().click();
      await savePrint(tour, file);
    },
    menuShown: () => page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor(),
  };
}

/** From the print's dialog: looked at first, then kept as a file. */
export async function savePrint(tour: Tour, file: string): Promise<void> {
  const { page, app } = tour;
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
  await press('Vis udskriften');
  await page.locator('canvas').first().waitFor({ timeout: 60_000 });
  await tour.picture(`Vist før print: ${file}`);
  await app.answerDialog('showSaveDialog', { canceled: false, filePath: tour.printFile(file) });
  await press('Gem som PDF');
  await page.getByText('PDF-filen er gemt').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).last().click();
}

/** The last group of the recovery key on screen, and the whole of it. */
export async function readRecoveryKey(
  page: Page,
): Promise<{ readonly whole: string; readonly last: string }> {
  const groups = page.getByRole('group', { name: 'Nøglen' }).locator('span');
  await groups.first().waitFor();
  const texts = await groups.allTextContents();
  return { whole: texts.join('-'), last: texts.at(-1) ?? '' };
}

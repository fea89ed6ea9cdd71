import type { Page } from 'playwright-core';

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** By its name in the form: a required field's label also carries its mark. */
export const field = (page: Page, name: string) => page.locator(`input[name="${name}"]`);
export const heading = (page: Page, name: string) =>
  page.getByRole('heading', { name, level: 1, exact: true });

/** A password at the door, right or wrong. */
export async function attempt(page: Page, password: string): Promise<void> {
  await page.getByLabel('Adgangskode').fill(password);
  await button(page, 'Log ind').click();
}

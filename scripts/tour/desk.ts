import { FOUNDER } from './administrator.ts';
import { CASEWORKER } from './caseworker.ts';
import { hand, readRecoveryKey } from './hand.ts';
import type { Tour } from './tour.ts';

const NEW_PASSWORD = 'en ny og lang adgangskode';

/** Leaving the desk, and losing the password. */
export async function deskSteps(tour: Tour): Promise<void> {
  const { page } = tour;
  const hands = hand(page);

  await tour.step('caseworker', 'Lås', async () => {
    await page.keyboard.press('Control+l');
    await hands.heading('Låst').waitFor();
  });
  await tour.step('caseworker', 'Lås op', async () => {
    await page.getByLabel('Adgangskode').fill(CASEWORKER.password);
    await hands.press('Lås op');
    await hands.menuShown();
  });
  await tour.step('administrator', 'Gendannelsesnøgle i stedet for adgangskode', async () => {
    await page.getByRole('button', { name: 'MEAN', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Log af' }).click();
    await hands.press('Log ind med gendannelsesnøgle');
    await page.getByLabel('Gendannelsesnøgle').fill(tour.noted.get('recovery-key') ?? '');
    await page.getByLabel('Administratorens brugernavn').fill(FOUNDER.userName);
    await hands.field('newPassword').fill(NEW_PASSWORD);
    await page.getByLabel('Ny adgangskode igen').fill(NEW_PASSWORD);
    await hands.press('Åbn databasen');
    const key = await readRecoveryKey(page);
    await page.getByLabel('Nøglens sidste gruppe').fill(key.last);
    await hands.press('Jeg har skrevet den ned');
    await hands.menuShown();
  });
}

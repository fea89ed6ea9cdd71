import { hand, savePrint } from './hand.ts';
import type { Tour } from './tour.ts';

const ROLE = 'demo';

/** A meeting of eight items in the demo municipality, prepared for the day it is to be held. */
export async function committeeSteps(tour: Tour): Promise<void> {
  const { page } = tour;
  const hands = hand(page);
  const agenda = () => page.getByRole('grid', { name: 'Dagsorden' });
  await tour.step(ROLE, 'Udvalg: møderne', async () => {
    await hands.go('Udvalg');
    await page.getByRole('grid').first().waitFor();
  });
  await tour.step(ROLE, 'Mødet i morgen, med otte punkter', async () => {
    await page.getByRole('row', { name: /23\.11\.2026/u }).click();
    await hands.heading('Udvalgsmøde 23.11.2026').waitFor();
    await page.getByText('Dagsorden: 8 punkter').waitFor();
  });
  await tour.step(ROLE, 'Mødet i mørkt tema', () => page.emulateMedia({ colorScheme: 'dark' }));
  await page.emulateMedia({ colorScheme: 'light' });
  await tour.step(ROLE, 'Mødet rykkes frem til i dag', async () => {
    await hands.press('Ret møde');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Dato' }).fill('22112026');
    await hands.saveDialog();
    await hands.heading('Udvalgsmøde 22.11.2026').waitFor();
  });
  await tour.step(ROLE, 'Formanden er forhindret: næstformanden leder mødet', async () => {
    await page.getByRole('button', { name: /^Ret Bodil Vestermark/u }).click();
    await page.getByRole('dialog').locator('label').filter({ hasText: 'Til stede' }).click();
    await hands.saveDialog();
    await page.getByText('Ikke til stede').first().waitFor();
  });
  await tour.step(ROLE, 'Det sidste punkt flyttes øverst', async () => {
    const last = await agenda().getByRole('row').last().innerText();
    const number = /\d{2}\.\d{5}/u.exec(last)?.[0] ?? '';
    await page.getByRole('button', { name: 'Punkt 8', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Flyt øverst' }).click();
    await agenda().getByRole('row').first().filter({ hasText: number }).waitFor();
  });
  await tour.step(ROLE, 'Udvalgspakken til medlemmerne', async () => {
    await hands.choose('Udskriv', 'Udvalgspakke til medlemmer');
    await savePrint(tour, 'udvalgspakke.pdf');
  });
}

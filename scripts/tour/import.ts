import path from 'node:path';
import { FOUNDER } from './administrator.ts';
import { hand } from './hand.ts';
import type { Tour } from './tour.ts';

const EXTRACT = path.resolve(
  import.meta.dirname,
  '../../test/fixtures/import/beboere-og-modtagere.csv',
);

/** The extract, from the file dialog to the list: and a second time, when nothing is added. */
export async function importSteps(tour: Tour): Promise<void> {
  const { page, app } = tour;
  const hands = hand(page);
  const choose = async () => {
    await app.answerDialog('showOpenDialog', { canceled: false, filePaths: [EXTRACT] });
    await hands.press('Vælg fil …');
    await hands.heading('Kolonner').waitFor();
  };

  await tour.step('team-leader', 'Indlæs: vælg fil', async () => {
    await hands.go('Sager');
    await hands.choose('Mere', 'Indlæs udtræk');
    await hands.heading('Vælg fil').waitFor();
  });
  await tour.step('team-leader', 'Indlæs: kolonner', choose);
  await tour.step('team-leader', 'Indlæs: kontrol med 11 fejl', async () => {
    await hands.press('Kontrollér linjerne');
    await hands.heading('Linjer med fejl (11)').waitFor();
    await page.getByText('Linjen er en gentagelse af linje 5').waitFor();
  });
  await tour.step('team-leader', 'Indlæs: de gode linjer', async () => {
    await hands.press('Videre til indlæsning');
    await hands.press('Indlæs 130 linjer');
    await hands.heading('Udtrækket er indlæst').waitFor();
  });
  await tour.step('team-leader', 'Indlæs igen: intet nyt', async () => {
    await hands.press('Indlæs en fil til');
    await choose();
    await hands.press('Kontrollér linjerne');
    await page.getByText('130 linjer', { exact: true }).waitFor();
    await page.getByText('0 linjer', { exact: true }).waitFor();
  });

  await tour.step('administrator', 'Giv teams til teamlederen', async () => {
    await hands.go('Opsætning');
    await page.getByRole('row').filter({ hasText: FOUNDER.name }).click();
    for (const team of ['Team Handicap', 'Team Psykiatri']) {
      await hands.tick(page.getByRole('dialog'), team);
    }
    await hands.saveDialog();
  });
  await tour.step('administrator', 'Opret en bruger til en sagsbehandler', async () => {
    const row = page.getByRole('row').filter({ hasText: 'MEAN' });
    await row.getByRole('button', { name: 'Handlinger' }).click();
    await page.getByRole('menuitem', { name: 'Ret medarbejder' }).click();
    await page.getByLabel('Navn', { exact: true }).fill('Merete Andkær');
    for (const team of ['Team Handicap', 'Team Psykiatri']) {
      await hands.tick(page.getByRole('dialog'), team);
    }
    await hands.saveDialog();
    await row.getByRole('button', { name: 'Handlinger' }).click();
    await page.getByRole('menuitem', { name: 'Opret bruger' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Opret bruger' }).click();
    await page.getByText('Engangskode til mean').waitFor();
    tour.noted.set('one-time', await oneTimePassword(tour));
    await tour.picture('Engangskoden vises én gang');
    await hands.press('Jeg har givet den videre');
  });
}

/** The code stands alone in the first paragraph of the dialog. */
async function oneTimePassword(tour: Tour): Promise<string> {
  const text = await tour.page.getByRole('dialog').locator('p').first().textContent();
  return text?.trim() ?? '';
}

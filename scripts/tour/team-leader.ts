import { hand } from './hand.ts';
import type { Tour } from './tour.ts';

const ROLE = 'team-leader';

export async function teamLeaderSteps(tour: Tour): Promise<void> {
  const { page, app } = tour;
  const hands = hand(page);

  await tour.step(ROLE, 'Sagslisten', async () => {
    await hands.go('Sager');
    await page.getByRole('grid', { name: 'Sager' }).waitFor();
  });
  await tour.step(ROLE, 'Sagslisten i mørkt tema', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('columnheader', { name: /Årlig udgift/u }).click();
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await tour.step(ROLE, 'Sagslisten ved 200 procent', () => tour.atDoubleSize());
  await tour.atFullSize();
  await tour.step(ROLE, 'Filtrér på overskredne opfølgninger', async () => {
    await page.getByRole('radio', { name: /Overskredet/u }).click();
    await page
      .getByText(/Overskredet \d+ (?:år|dag)/u)
      .first()
      .waitFor();
  });
  await tour.step(ROLE, 'Teamoversigt som udskrift', async () => {
    await hands.press('Udskriv');
    await page.getByRole('dialog').getByText('Medtag årlig udgift').click();
    await hands.press('Vis udskriften');
    await page.getByRole('button', { name: 'Gem som PDF' }).waitFor();
    await page.locator('canvas').first().waitFor();
  });
  await tour.step(ROLE, 'Gem teamoversigten som PDF', async () => {
    const filePath = tour.printFile('teamoversigt.pdf');
    await app.answerDialog('showSaveDialog', { canceled: false, filePath });
    await hands.press('Gem som PDF');
    await page.getByText('PDF-filen er gemt').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).last().click();
  });
  await tour.step(ROLE, 'Eksportér listen', async () => {
    const filePath = tour.printFile('sagsliste.csv');
    await app.answerDialog('showSaveDialog', { canceled: false, filePath });
    await hands.choose('Mere', 'Eksportér listen');
    await page.getByText(/er gemt i filen/u).waitFor();
    await page.getByRole('radio', { name: /Overskredet/u }).click();
  });
  await tour.step(ROLE, 'Al opfølgning', async () => {
    await hands.go('Opfølgning');
    await page.getByRole('radio', { name: 'Mit team' }).click();
    await page.getByRole('grid').waitFor();
  });
  await tour.step(ROLE, 'Sager åbnet udefra', async () => {
    await hands.go('Sager');
    await hands.choose('Mere', 'Åbnet udefra');
    await hands.heading('Sager åbnet udefra').waitFor();
  });
  await tour.step(ROLE, 'Udskriftsloggen', async () => {
    await hands.go('Opsætning');
    await page.getByText('Udskriftslog').first().click();
    await page.getByText('Teamoversigt').first().waitFor();
  });
}

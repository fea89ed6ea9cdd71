import { hand, savePrint } from './hand.ts';
import type { Tour } from './tour.ts';

const ROLE = 'demo';

/** The way out of a botilbud, in the demo municipality: from the board to a plan, out, and over to the next. */
export async function moveOutSteps(tour: Tour): Promise<void> {
  const { page } = tour;
  const hands = hand(page);
  await tour.step(ROLE, 'Udflytning: tavlen', async () => {
    await hands.go('Udflytning');
    await page.getByRole('grid', { name: 'Udflytning' }).waitFor();
  });
  await tour.step(ROLE, 'Udflytning: tavlen i mørkt tema', () =>
    page.emulateMedia({ colorScheme: 'dark' }),
  );
  await page.emulateMedia({ colorScheme: 'light' });
  await tour.step(ROLE, 'Udflytning: mangler plan', async () => {
    await page.getByRole('tab', { name: 'Mangler plan' }).click();
    await page.getByRole('grid').waitFor();
  });
  await tour.step(ROLE, 'Udflytning: eksterne pladser', async () => {
    await page.getByRole('tab', { name: 'Eksterne pladser' }).click();
    await page.getByRole('grid').waitFor();
  });
  await tour.step(ROLE, 'Særskilt timeopgørelse', async () => {
    await page.getByRole('tab', { name: 'Timeopgørelse' }).click();
    await page.getByRole('button', { name: 'Vælg Botilbud' }).click();
    await page.getByRole('option', { name: 'Træningshuset Pilen' }).click();
    await page.getByRole('columnheader', { name: 'I alt' }).waitFor();
  });
  await tour.step(ROLE, 'Timeopgørelsen som udskrift', () =>
    hands.print(tour, 'timeopgoerelse.pdf'),
  );
  await theWayOut(tour);
}

async function theWayOut(tour: Tour): Promise<void> {
  const { page } = tour;
  const hands = hand(page);
  const open = async (state: string) => {
    await hands.go('Udflytning');
    await page.getByRole('radio', { name: new RegExp(`^${state}`, 'u') }).click();
    await page.getByRole('grid').getByRole('link').first().click();
    await page.getByRole('tabpanel').getByRole('heading', { level: 2 }).first().waitFor();
  };
  await tour.step(ROLE, 'En plan', async () => {
    await open('Planlagt');
    await page.getByText('Milepæle').waitFor();
  });
  await tour.step(ROLE, 'Planen som udskrift til borgeren', async () => {
    await hands.choose('Flere handlinger', 'Print til borgeren');
    await savePrint(tour, 'flytteplan.pdf');
  });
  await tour.step(ROLE, 'Klar til at flytte', async () => {
    await open('Klar');
    await hands.press('Registrér udflytning');
    await page.getByRole('dialog').waitFor();
  });
  await tour.step(ROLE, 'Registrér udflytning', async () => {
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Formål med støtten i overgangen').fill('Falde til i egen bolig');
    await dialog.getByLabel('Støttetimer om ugen').fill('8');
    await hands.saveDialog();
    await page.getByText('Tidligere takst (beholder)').first().waitFor();
  });
  await tour.step(ROLE, 'En overgang, der har varet for længe', async () => {
    await hands.go('Udflytning');
    await page
      .getByRole('radio', { name: /^Flyttet ud \(/u })
      .first()
      .click();
    await page.getByRole('grid').getByRole('link').first().click();
    await page
      .getByText(/over tid/u)
      .first()
      .waitFor();
  });
  await tour.step(ROLE, 'Registrér overlevering', async () => {
    await hands.press('Registrér overlevering');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /Modtagende udfører/u }).click();
    await page.getByRole('option', { name: 'Bostøtten Vest' }).click();
    await dialog.getByLabel('Modtagende person').fill('Bostøtte Vibeke');
    await dialog.getByLabel('Målene ved overleveringen').fill('Klarer indkøb og madlavning selv.');
    await dialog.getByLabel('Aftalte timer om ugen').fill('4');
    await dialog.getByLabel('Aftalt takst').fill('462');
    await dialog.getByLabel('Bekræftet af').fill('Bostøtte Vibeke');
    await tour.picture('Overleveringen udfyldt');
    await hands.saveDialog();
    await page.getByText('Overleveret').first().waitFor();
  });
}

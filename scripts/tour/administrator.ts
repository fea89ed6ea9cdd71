import { hand, readRecoveryKey } from './hand.ts';
import type { Tour } from './tour.ts';

const ROLE = 'administrator';

export const FOUNDER = {
  name: 'Lise Leder',
  initials: 'LL',
  userName: 'lise',
  password: 'korrekt hest batteri',
} as const;

/** First start, and the people who work here. */
export async function administratorSteps(tour: Tour): Promise<void> {
  const { page } = tour;
  const hands = hand(page);

  await tour.step(ROLE, 'Første start', async () => {
    await hands.heading('Velkommen til Målspor').waitFor();
  });
  await tour.step(ROLE, 'Opret en database', async () => {
    await hands.press('Opret en database');
    await page.getByLabel('Dit navn').fill(FOUNDER.name);
    await page.getByLabel('Initialer').fill(FOUNDER.initials);
    await page.getByLabel('Brugernavn').fill(FOUNDER.userName);
    await hands.field('password').fill(FOUNDER.password);
    await page.getByLabel('Adgangskode igen').fill(FOUNDER.password);
    await hands.press('Opret databasen');
    await hands.heading('Gendannelsesnøgle').waitFor();
  });
  await tour.step(ROLE, 'Skriv gendannelsesnøglen ned', async () => {
    const key = await readRecoveryKey(page);
    tour.noted.set('recovery-key', key.whole);
    await page.getByLabel('Nøglens sidste gruppe').fill(key.last);
    await hands.press('Jeg har skrevet den ned');
    await hands.menuShown();
  });
  await tour.step(ROLE, 'Et nyt team', async () => {
    await hands.go('Opsætning');
    await page.getByRole('tab', { name: 'Teams' }).click();
    await hands.press('Nyt team');
    await page.getByRole('dialog').getByLabel('Navn').fill('Team Senior');
    await hands.saveDialog();
    await page.getByRole('row').filter({ hasText: 'Team Senior' }).waitFor();
  });
  await tour.step(ROLE, 'En ny medarbejder', async () => {
    await page.getByRole('tab', { name: 'Personer og roller' }).click();
    await hands.press('Ny medarbejder');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Initialer').fill('NINY');
    await dialog.getByLabel('Navn', { exact: true }).fill('Nina Nyborg');
    await hands.tick(dialog, 'Team Senior');
    await hands.saveDialog();
    await page.getByRole('row').filter({ hasText: 'Nina Nyborg' }).waitFor();
  });
  await tour.step(ROLE, 'Kommunens egne indstillinger', async () => {
    await page.getByRole('tab', { name: 'Værdier' }).click();
    await page.getByText('Første opfølgning efter start (måneder)').waitFor();
  });
}

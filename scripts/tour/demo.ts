import { openBySearch } from '#test/support/by-keyboard.ts';
import { FOUNDER } from './administrator.ts';
import { committeeSteps } from './committee.ts';
import { hand } from './hand.ts';
import { moveOutSteps } from './move-out.ts';
import { revisitationSteps } from './revisitation.ts';
import type { Tour } from './tour.ts';

const ROLE = 'demo';

/** The fictional municipality: years of work in 400 cases, so that each screen has something to show. */
export async function demoSteps(tour: Tour): Promise<void> {
  const { page } = tour;
  const hands = hand(page);
  await tour.step(ROLE, 'Åbn demokommunen', async () => {
    await page.getByRole('button', { name: FOUNDER.initials, exact: true }).click();
    await page.getByRole('menuitem', { name: 'Log af' }).click();
    await page.getByRole('button', { name: /demokommunen/iu }).click();
    await page.getByText('Demokommune: alle personer er opdigtede').waitFor({ timeout: 120_000 });
    await page.getByRole('heading', { name: 'Overskredet' }).waitFor({ timeout: 60_000 });
  });
  await tour.step(ROLE, 'Min dag i mørkt tema', () => page.emulateMedia({ colorScheme: 'dark' }));
  await page.emulateMedia({ colorScheme: 'light' });
  await tour.step(ROLE, 'Opfølgning', async () => {
    await hands.go('Opfølgning');
    await page.getByRole('grid').waitFor();
  });
  await tour.step(ROLE, 'Sagslisten', async () => {
    await hands.go('Sager');
    await page.getByRole('grid', { name: 'Sager' }).waitFor();
  });
  await tour.step(ROLE, 'Teamoversigt af hele kommunen', () =>
    hands.print(tour, 'demo-teamoversigt.pdf'),
  );
  await moveOutSteps(tour);
  await revisitationSteps(tour);
  await committeeSteps(tour);
  await hands.go('Sager');
  await aCase(tour);
}

async function aCase(tour: Tour): Promise<void> {
  const { page } = tour;
  const hands = hand(page);
  await tour.step(ROLE, 'En sag med et forløb', async () => {
    await openBySearch(page, await caseWithMostGoals(tour));
    await page.getByRole('heading', { name: 'Mål', exact: true }).waitFor();
  });
  for (const tab of [
    'Mål',
    'Opfølgning',
    'Indsatser',
    'Udflytning',
    'Revisitation',
    'Udvalg',
    'Historik',
  ]) {
    await tour.step(ROLE, `Sagens fane: ${tab}`, async () => {
      await page.getByRole('tab', { name: new RegExp(`^${tab}`, 'u') }).click();
      await page.getByRole('tabpanel').waitFor();
    });
  }
  await tour.step(ROLE, 'Sagen, som den så ud for et halvt år siden', async () => {
    await page.getByRole('tab', { name: /^Mål/u }).click();
    await hands.press('Vis pr. dato');
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: 'Ved slutningen af dagen' })
      .fill('22052026');
    await hands.saveDialog('Vis');
    await page.getByText('Sagen, som den så ud 22.05.2026').waitFor();
  });
  await tour.step(ROLE, 'Tilbage til i dag', () => hands.press('Tilbage til i dag'));
  await tour.step(ROLE, 'Sagsoversigt af et forløb', () =>
    hands.print(tour, 'demo-sagsoversigt.pdf'),
  );
  await tour.step(ROLE, 'Forlad demokommunen', async () => {
    await hands.choose('MEAN', 'Forlad demokommunen');
    await page.locator('input[name="userName"]').waitFor();
  });
}

/** Sorts the list by goals, most first, and reads the number of the first case. */
async function caseWithMostGoals({ page }: Tour): Promise<string> {
  const header = page.getByRole('columnheader', { name: /^Mål/u });
  await header.click();
  await header.click();
  const row = page.getByRole('grid', { name: 'Sager' }).getByRole('row').nth(1);
  const number = /\d{2}\.\d{5}/u.exec((await row.textContent()) ?? '')?.[0];
  if (number === undefined) throw new Error('the first line of the list has no case number');
  return number;
}

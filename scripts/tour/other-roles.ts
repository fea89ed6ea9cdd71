import { openBySearch } from '#test/support/by-keyboard.ts';
import { GOAL } from './caseworker-goals.ts';
import { CASEWORKER, THE_CASE } from './caseworker.ts';
import { FOUNDER } from './administrator.ts';
import { hand } from './hand.ts';
import type { Tour } from './tour.ts';

const PASSWORD = 'endnu fire andre ord';

/** A controller and a chair are made, sign in, and read what their role may see. */
export async function otherRoleSteps(tour: Tour): Promise<void> {
  const { page } = tour;
  const hands = hand(page);
  const signOut = async (initials: string) => {
    await page.getByRole('button', { name: initials, exact: true }).click();
    await page.getByRole('menuitem', { name: 'Log af' }).click();
    await page.locator('input[name="userName"]').waitFor();
  };

  await signOut('MEAN');
  await hands.signIn(FOUNDER.userName, FOUNDER.password);
  await hands.menuShown();
  for (const role of [
    { id: 'controller', word: 'Controller', initials: 'BISØ' },
    { id: 'chair', word: 'Udvalgsformand', initials: 'LAHA' },
  ]) {
    const userName = role.initials.toLowerCase();
    await tour.step('administrator', `Opret en bruger som ${role.word}`, async () => {
      await hands.go('Opsætning');
      await page.getByRole('row').filter({ hasText: role.initials }).click();
      for (const team of ['Team Handicap', 'Team Psykiatri']) {
        await hands.tick(page.getByRole('dialog'), team);
      }
      await hands.saveDialog();
      const row = page.getByRole('row').filter({ hasText: role.initials });
      await row.getByRole('button', { name: 'Handlinger' }).click();
      await page.getByRole('menuitem', { name: 'Opret bruger' }).click();
      const dialog = page.getByRole('dialog');
      for (const word of ['Sagsbehandler', role.word]) {
        await dialog.locator('label').filter({ hasText: word }).first().click();
      }
      await dialog.getByRole('button', { name: 'Opret bruger' }).click();
      await page.getByText(`Engangskode til ${userName}`).waitFor();
      const code = await dialog.locator('p').first().textContent();
      tour.noted.set(role.id, code?.trim() ?? '');
      await hands.press('Jeg har givet den videre');
    });
    await tour.step(role.id, 'Log ind og læs sagslisten', async () => {
      await signOut(FOUNDER.initials);
      await hands.signIn(userName, tour.noted.get(role.id) ?? '');
      await hands.field('currentPassword').fill(tour.noted.get(role.id) ?? '');
      await hands.field('newPassword').fill(PASSWORD);
      await page.getByLabel('Ny adgangskode igen').fill(PASSWORD);
      await hands.press('Gem adgangskoden');
      await hands.menuShown();
      await hands.go('Sager');
      await page.getByRole('grid', { name: 'Sager' }).waitFor();
      if ((await hands.button('Ny sag').count()) > 0) throw new Error('may make a case');
    });
    await tour.step(role.id, 'Læs en sag uden at kunne ændre den', async () => {
      await openBySearch(page, THE_CASE);
      await page.getByRole('tab', { name: /^Mål/u }).click();
      await page.getByRole('article', { name: GOAL }).waitFor();
      if ((await hands.button('Nyt mål').count()) > 0) throw new Error('may set a goal');
    });
    await signOut(role.initials);
    await hands.signIn(FOUNDER.userName, FOUNDER.password);
    await hands.menuShown();
  }
  await signOut(FOUNDER.initials);
  await hands.signIn(CASEWORKER.userName, CASEWORKER.password);
  await hands.menuShown();
}

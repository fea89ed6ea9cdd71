import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from '#test/support/axe.ts';
import { attempt, button, field, heading } from '#test/support/door-screen.ts';
import { picture } from '#test/support/first-start-app.ts';
import { LEADER, type SignedInApp, startWithDatabase } from '#test/support/signed-in-app.ts';

const NOW = '2026-11-23T08:00:00.000Z';
const NEW_PASSWORD = 'fire helt andre ord';

let app: SignedInApp;
beforeAll(async () => void (app = await startWithDatabase({ now: NOW })));
afterAll(() => app?.close());

test('locks by key, unlocks, and lets another person sign in instead', async () => {
  const { page } = app;
  await page.keyboard.press('Control+l');
  await heading(page, 'Låst').waitFor();
  await page.getByText(`${LEADER.name} (${LEADER.initials})`, { exact: false }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await picture(page, 'locked');
  expect(await page.getByRole('navigation').count()).toBe(0);

  await button(page, 'Log ind som en anden').click();
  await page.getByLabel('Brugernavn').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await button(page, 'Tilbage').click();
  await page.getByLabel('Adgangskode').fill(LEADER.password);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();
});

test('leaving the machine locks', async () => {
  await app.app.emitPower('lock-screen');
  await heading(app.page, 'Låst').waitFor();
  await app.page.getByLabel('Adgangskode').fill(LEADER.password);
  expect((await app.calls.session.state(null)).stage).toBe('locked');
  await button(app.page, 'Lås op').click();
  await app.page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();
});

test('wrong passwords are answered with words that tell nothing, then with a wait', async () => {
  const { page } = app;
  await app.calls.session.signOut(null);
  await heading(page, 'Log ind').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await picture(page, 'sign-in');
  await field(page, 'userName').fill('hvem ved');
  await attempt(page, 'ikke den rigtige');
  await page.getByText('Brugernavn eller adgangskode passer ikke').waitFor();
  await tryUntilWaitOf(app, 4);
  await field(page, 'userName').fill(LEADER.userName);
  await attempt(page, LEADER.password);
  await page
    .getByText(/Vent \d+ sekund/u)
    .first()
    .waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await picture(page, 'wait');
  await page.getByText(/^Vent \d+ sekund(er)?$/u).waitFor({ state: 'detached' });
  await attempt(page, LEADER.password);
  await page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();
});

test('the recovery key gives a new password and a new key', async () => {
  const { page } = app;
  await app.calls.session.signOut(null);
  await button(page, 'Log ind med gendannelsesnøgle').click();
  await heading(page, 'Log ind med gendannelsesnøgle').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await picture(page, 'recover');
  await page.getByLabel('Gendannelsesnøgle').fill(app.recoveryKey.slice(0, -1));
  await page.getByLabel('Administratorens brugernavn').fill(LEADER.userName);
  await field(page, 'newPassword').fill(NEW_PASSWORD);
  await page.getByLabel('Ny adgangskode igen').fill(NEW_PASSWORD);
  await button(page, 'Åbn databasen').click();
  await page.getByText('Nøglen er ikke skrevet rigtigt af', { exact: false }).first().waitFor();
  await page.getByLabel('Gendannelsesnøgle').fill(app.recoveryKey.toLowerCase());
  await button(page, 'Åbn databasen').click();
  await heading(page, 'Gendannelsesnøgle').waitFor();
  const groups = page.getByRole('group', { name: 'Nøglen' }).locator('span');
  const fresh = await groups.allTextContents();
  expect(fresh.join('-')).not.toBe(app.recoveryKey);
  await page.getByLabel('Nøglens sidste gruppe').fill(fresh.at(-1) ?? '');
  await button(page, 'Jeg har skrevet den ned').click();
  await page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();

  await button(page, LEADER.initials).click();
  await page.getByRole('menuitem', { name: 'Skift adgangskode' }).click();
  await field(page, 'currentPassword').fill('ikke den rigtige');
  await field(page, 'newPassword').fill(LEADER.password);
  await field(page, 'passwordRepeat').fill(LEADER.password);
  await button(page, 'Gem adgangskoden').click();
  await page.getByText('Brugernavn eller adgangskode passer ikke').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await field(page, 'currentPassword').fill(NEW_PASSWORD);
  await button(page, 'Gem adgangskoden').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('an administrator makes a new recovery key with the password once more', async () => {
  const { page } = app;
  await page.getByRole('link', { name: 'Opsætning' }).click();
  await button(page, 'Ny gendannelsesnøgle').click();
  await heading(page, 'Ny gendannelsesnøgle').waitFor();
  await field(page, 'password').fill('ikke den rigtige');
  await button(page, 'Lav en ny nøgle').click();
  await page.getByText('Brugernavn eller adgangskode passer ikke').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await picture(page, 'renew-recovery-key');
  await field(page, 'password').fill(LEADER.password);
  await button(page, 'Lav en ny nøgle').click();
  await heading(page, 'Gendannelsesnøgle').waitFor();
  const fresh = await page.getByRole('group', { name: 'Nøglen' }).locator('span').allTextContents();
  await page.getByLabel('Nøglens sidste gruppe').fill(fresh.at(-1) ?? '');
  await button(page, 'Jeg har skrevet den ned').click();
  await heading(page, 'Ny gendannelsesnøgle').waitFor();
  expect(await field(page, 'password').inputValue()).toBe('');
});

test('an idle desk says so for a minute, and then locks', async () => {
  const { page } = app;
  // The page begins anew: a watch begun by the real clock could not be ended by the other.
  await page.clock.install();
  await page.reload();
  await page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();
  await page.mouse.move(200, 200);
  await page.clock.runFor('09:10');
  const warning = page.getByRole('alertdialog', { name: 'Er du her stadig?' });
  await warning.waitFor();
  await page.getByText(/Låser om \d+ sekunder/u).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await picture(page, 'idle');
  await page.keyboard.press('Shift');
  await warning.waitFor({ state: 'detached' });
  await page.clock.runFor('10:01');
  await heading(page, 'Låst').waitFor();
  await page.clock.resume();
  await page.getByLabel('Adgangskode').fill(LEADER.password);
  await button(page, 'Lås op').click();
  await page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();
});

test('the administrator makes a user, who must change the one-time password', async () => {
  const { page } = app;
  const menu = page.getByRole('navigation', { name: 'Hovedmenu' });
  await menu.getByRole('link', { name: 'Opsætning' }).click();
  await heading(page, 'Opsætning').waitFor();
  await page.getByRole('grid', { name: 'Personer og roller' }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await picture(page, 'settings-people');
  await button(page, 'Ny medarbejder').click();
  await page.getByLabel('Initialer').fill('BOLU');
  await field(page, 'name').fill('Bo <b>Lund</b>');
  await page.getByRole('dialog').getByText('Team 1', { exact: true }).click();
  expect(await axeFaults(page)).toEqual([]);
  await picture(page, 'settings-employee');
  await button(page, 'Gem').click();
  const row = page.getByRole('row').filter({ hasText: 'BOLU' });
  await row.getByText('Bo <b>Lund</b>').waitFor();

  await row.getByRole('button', { name: 'Handlinger' }).click();
  await page.getByRole('menuitem', { name: 'Opret bruger' }).click();
  await page.getByRole('dialog', { name: 'Opret bruger til BOLU' }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await picture(page, 'settings-create-user');
  await button(page, 'Opret bruger').click();
  const shown = page.getByRole('dialog', { name: 'Engangskode til bolu' });
  const code = await shown.getByText(/^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/u).textContent();
  expect(await axeFaults(page)).toEqual([]);
  await picture(page, 'settings-one-time-password');
  await button(page, 'Jeg har givet den videre').click();
  await row.getByText('Har engangskode').waitFor();

  for (const tab of ['Teams', 'Værdier']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('grid', { name: tab }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, `settings-${tab.toLowerCase()}`);
  }

  await app.calls.session.signOut(null);
  await page.getByLabel('Brugernavn').fill('bolu');
  await attempt(page, code ?? '');
  await heading(page, 'Vælg din egen adgangskode').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await picture(page, 'must-change-password');
  await page.getByLabel('Engangskoden').fill(code ?? '');
  await field(page, 'newPassword').fill(NEW_PASSWORD);
  await page.getByLabel('Ny adgangskode igen').fill(NEW_PASSWORD);
  await button(page, 'Gem adgangskoden').click();
  await page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();
  await page.getByRole('link', { name: 'Opsætning' }).click();
  await page.getByText('Kun en administrator kan ændre personer, roller og teams.').waitFor();
  expect(await page.getByRole('button', { name: 'Ny medarbejder' }).count()).toBe(0);
});

/** Wrong passwords, as fast as they are heard, until the next is heard only in so many seconds. */
async function tryUntilWaitOf({ calls }: SignedInApp, seconds: number): Promise<void> {
  const wrong = { userName: LEADER.userName, password: 'ikke den rigtige' };
  for (let tries = 0; tries < 1000; tries += 1) {
    const refusal = await calls.session.signIn(wrong).then(
      () => 'let in',
      (error: unknown) => String(error),
    );
    const wait = /"retryInSeconds":(\d+)/u.exec(refusal);
    if (wait && Number(wait[1]) >= seconds) return;
    await sleep(50);
  }
  throw new Error('no wait came about');
}

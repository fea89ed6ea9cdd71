import { readdirSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { axeFaults } from '#test/support/axe.ts';
import { attempt, button, heading } from '#test/support/door-screen.ts';
import { picture } from '#test/support/first-start-app.ts';
import { LEADER, signIn, startAgain, startWithDatabase } from '#test/support/signed-in-app.ts';

const NOW = '2026-11-23T08:00:00.000Z';

test('a database that does not open is named, and its last good copy can be read but not written', async () => {
  const first = await startWithDatabase({ now: NOW });
  await first.calls.session.signOut(null);
  await signIn(first.page);
  const copies = path.join(first.dataDir, 'copies');
  await until(() => readdirSync(copies).some((name) => /^malspor-.*\.db$/u.test(name)));
  await first.quit();
  truncateSync(path.join(first.dataDir, 'malspor.db'), 40_960);

  const again = await startAgain(first.dataDir, { now: NOW });
  const { page } = again;
  await page.getByLabel('Brugernavn').fill(LEADER.userName);
  await attempt(page, LEADER.password);
  await heading(page, 'Databasen kan ikke åbnes').waitFor();
  await page.getByText('Programmet har ikke skrevet noget i den.').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await picture(page, 'trouble');
  await page.getByLabel('Brugernavn').fill(LEADER.userName);
  await page.getByLabel('Adgangskode').fill(LEADER.password);
  await button(page, 'Åbn kopien til læsning').click();
  await page.getByText('Skrivebeskyttet kopi fra', { exact: false }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Opsætning' }).click();
  await page.getByRole('grid', { name: 'Personer og roller' }).waitFor();
  expect(await button(page, 'Ny medarbejder').count()).toBe(0);
  await picture(page, 'read-only');
  await again.close();
});

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    try {
      if (isSo()) return;
    } catch {
      // The folder is not there yet.
    }
    await sleep(50);
  }
  throw new Error('it did not come about');
}

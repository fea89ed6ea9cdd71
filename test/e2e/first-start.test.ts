import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from '#test/support/axe.ts';
import { button, field, heading } from '#test/support/door-screen.ts';
import { openFirstStart, picture } from '#test/support/first-start-app.ts';
import { packProgram, type PackedProgram } from '#test/support/packed-program.ts';
import { LEADER } from '#test/support/signed-in-app.ts';

const NOW = '2026-11-23T08:00:00.000Z';

let packed: PackedProgram;
const folder = mkdtempSync(path.join(tmpdir(), 'malspor-packed-'));

beforeAll(() => void (packed = packProgram(folder)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the program as it is packed', () => {
  test('is what was built, its database’s SQL, what main loads, and nothing of the house around it', () => {
    const tops = new Set(packed.files.map((file) => file.split('/').slice(0, 2).join('/')));
    const ours = [...tops].filter((top) => !top.startsWith('node_modules/'));
    expect(ours.toSorted()).toEqual([
      'db',
      'db/custom',
      'db/migrations',
      'node_modules',
      'out',
      'out/main',
      'out/preload',
      'out/renderer',
      'package.json',
    ]);
    expect(packed.files.filter((file) => file.endsWith('.map'))).toEqual([]);
  });

  test('has SQLite for its own machine and for no other', () => {
    expect(packed.files.filter((file) => file.endsWith('.node'))).toEqual([
      `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`,
    ]);
  });
});

describe('first start', () => {
  test('asks for what is missing, shows the recovery key once, and opens', async () => {
    const main = process.platform === 'linux' ? { main: packed.main } : {};
    await using start = await openFirstStart(NOW, main);
    const { page } = start;
    await heading(page, 'Velkommen til Målspor').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, 'first-start');

    await button(page, 'Opret en database').click();
    await button(page, 'Opret databasen').click();
    await page.getByText(/Der er 4 ting at rette/u).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await field(page, 'password').fill('en lang adgangskode');
    await page.getByLabel('Adgangskode igen').fill('en anden adgangskode');
    await button(page, 'Opret databasen').click();
    await page.getByText('De to adgangskoder er ikke ens').first().waitFor();
    await picture(page, 'create-database');

    await button(page, 'Tilbage').click();
    await button(page, 'Opret en database').click();
    await page.getByLabel('Dit navn').fill(LEADER.name);
    await page.getByLabel('Initialer').fill(LEADER.initials);
    await page.getByLabel('Brugernavn').fill(LEADER.userName);
    await field(page, 'password').fill(LEADER.password);
    await page.getByLabel('Adgangskode igen').fill(LEADER.password);
    await button(page, 'Opret databasen').click();
    await heading(page, 'Gendannelsesnøgle').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, 'recovery-key');

    await page.getByLabel('Nøglens sidste gruppe').fill('FORKE');
    await button(page, 'Jeg har skrevet den ned').click();
    await page.getByText('Det er ikke nøglens sidste gruppe', { exact: false }).waitFor();
    const groups = page.getByRole('group', { name: 'Nøglen' }).locator('span');
    const last = (await groups.allTextContents()).at(-1) ?? '';
    await page.getByLabel('Nøglens sidste gruppe').fill(last.toLowerCase());
    await button(page, 'Jeg har skrevet den ned').click();
    await page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();
    expect(await page.getByText(last, { exact: true }).count()).toBe(0);
  });
});

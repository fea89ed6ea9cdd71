import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from '#test/support/axe.ts';
import { onScreens } from '#test/support/case-screens.ts';
import {
  type SeededCase,
  seedCase,
  type SignedInApp,
  signIn,
  startAgain,
  startWithDatabase,
} from '#test/support/signed-in-app.ts';

/** What is typed in a short dialog outlives the process, is named on Min dag, and is never lost without a word. */

const NOW = '2026-11-22T09:00:00.000Z';
const MUCH_LATER = '2027-03-01T09:00:00.000Z';

let app: Pick<SignedInApp, 'app' | 'page' | 'dataDir' | 'calls' | 'close'>;
let page: Page;
let seeded: SeededCase;

beforeAll(async () => {
  const started = await startWithDatabase({ now: NOW });
  seeded = await seedCase(started, { n: 1, startedOn: '2026-02-01' });
  use(started);
});
afterAll(() => app.close());

function use(started: typeof app): void {
  app = started;
  page = started.page;
  page.setDefaultTimeout(15_000);
}

async function killAndStart(now: string): Promise<void> {
  await app.app.kill('SIGKILL');
  use(await startAgain(app.dataDir, { now }));
  await signIn(page);
}

async function openDialog(item: string): Promise<void> {
  await onScreens(page).open(`/cases/${seeded.caseId}/overview`);
  await page.getByRole('button', { name: 'Sagen', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

const number = () => page.getByRole('dialog').getByRole('textbox', { name: 'Sagsnummer' });
const keys = async () => (await app.calls.drafts.list(null)).map(({ key }) => key);

test('a short dialog that was killed is named on Min dag and opens as it was', async () => {
  await openDialog('Ret sagsnummer eller team');
  await number().fill('27.9999');
  await expect.poll(keys).toEqual([`case-number:${seeded.caseId}`]);
  await killAndStart(NOW);
  const drafts = page.getByRole('region', { name: 'Kladder, du kan fortsætte på' });
  await drafts.getByRole('link', { name: /^Sagsnummer eller team/u }).waitFor();
  expect(await drafts.getByText('Ikke rørt i 90 dage').count()).toBe(0);
  await openDialog('Ret sagsnummer eller team');
  await page.getByText('Her er din kladde fra').waitFor();
  expect(await number().inputValue()).toBe('27.9999');
  const { header } = await app.calls.cases.page({ caseId: seeded.caseId, asOf: null });
  expect(header.caseNumber).toBe(seeded.caseNumber);
});

test('a draft nobody has touched for long says so and is thrown away only on a person’s word', async () => {
  await killAndStart(MUCH_LATER);
  const drafts = page.getByRole('region', { name: 'Kladder, du kan fortsætte på' });
  await drafts.getByText('Ikke rørt i 90 dage').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await drafts.getByRole('button', { name: 'Kassér kladden' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Tilbage' }).click();
  expect(await keys()).toHaveLength(1);
  await drafts.getByRole('button', { name: 'Kassér kladden' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Kassér kladden' }).click();
  await drafts.waitFor({ state: 'detached' });
  expect(await keys()).toEqual([]);
});

test('a dialog that is saved leaves no draft behind', async () => {
  await openDialog('Ret sagsnummer eller team');
  await number().fill('27.8888');
  await expect.poll(keys).toHaveLength(1);
  await page.getByRole('dialog').getByRole('button', { name: 'Gem', exact: true }).click();
  await page.getByText('Sag 27.8888').first().waitFor();
  await expect.poll(keys).toEqual([]);
});

test('help that is half written gives back what was answered about the place', async () => {
  const on = onScreens(page);
  const path = `/cases/${seeded.caseId}/interventions`;
  await on.open(path);
  await on.button('Ny indsats').click();
  await on.find('Paragraf', 'SEL § 107');
  const housing = on.dialog().getByRole('radiogroup', { name: 'Er et boligproblem hovedårsagen?' });
  await housing.locator('label').filter({ hasText: 'Ja' }).click();
  await on.field('Hvorfor et botilbud').fill('Kan ikke være alene om natten');
  await expect
    .poll(async () => {
      const [draft] = await app.calls.drafts.list(null);
      const kept = draft && (await app.calls.drafts.load({ key: draft.key }));
      return kept?.content.includes('alene om natten') ?? false;
    })
    .toBe(true);
  await on.button('Luk og behold kladden', on.dialog()).click();
  await on.button('Ny indsats').click();
  await page.getByText('Her er din kladde fra').waitFor();
  const why = on.field('Hvorfor et botilbud');
  await why.waitFor();
  expect(await why.inputValue()).toBe('Kan ikke være alene om natten');
  const yes = on.dialog().getByRole('radio', { name: 'Ja', checked: true });
  expect(await yes.count()).toBe(1);
});

import type { Locator } from 'playwright-core';
import { measureByKeyboard } from '#test/support/by-keyboard.ts';
import { hand } from './hand.ts';
import type { Tour } from './tour.ts';

const ROLE = 'caseworker';

export const GOAL = 'Handler selv ind to gange om ugen';
export const KEPT_GOAL = 'Holder orden i sit hjem';

/** A goal that grows and one that is held, and what is measured on the way. */
export async function goalSteps(tour: Tour, caseNumber: string): Promise<void> {
  await aGoalToDevelop(tour);
  await measurements(tour, caseNumber);
  await aGoalToMaintain(tour);
}

async function aGoalToDevelop(tour: Tour): Promise<void> {
  const { page } = tour;
  const hands = hand(page);
  const form = page.getByRole('form', { name: 'Nyt mål' });
  await tour.step(ROLE, 'Nyt mål, endnu ikke målbart', async () => {
    await page.getByRole('tab', { name: /^Mål/u }).click();
    await hands.press('Nyt mål');
    await form.getByLabel('Målet med borgerens egne ord').fill('Jeg vil selv kunne købe ind.');
    await form.getByLabel('Titel', { exact: true }).fill(GOAL);
    await form.getByRole('button', { name: 'Gør aktivt' }).click();
    await page.getByText(/at rette, før det kan gemmes/u).waitFor();
  });
  await tour.step(ROLE, 'Målet gøres målbart og aktivt', async () => {
    await theme(tour, form, 'Købe ind');
    await hands.pick(form, 'Måltype', 'Udvikle funktionsevne');
    await hands.pick(form, 'Skala', 'Antal');
    await form.getByLabel('Hvad tælles').fill('ture om ugen');
    await form.getByLabel('Udgangspunkt: hvor er borgeren nu').fill('0');
    await form.getByLabel('Udgangspunktets dato', { exact: true }).fill('01062026');
    await form.getByLabel('Målværdi: hvad skal nås').fill('2');
    await form.getByLabel('Måldato', { exact: true }).fill('01062027');
    await tour.picture('Målets formular, udfyldt');
    await agreeAndActivate(tour, form, 'Indsatsen trappes ned');
    await page.getByRole('article', { name: GOAL }).waitFor();
    await page.getByRole('button', { name: 'Registrér måling' }).waitFor();
  });
}

async function measurements(tour: Tour, caseNumber: string): Promise<void> {
  const { page } = tour;
  const hands = hand(page);
  const card = page.getByRole('article', { name: GOAL });
  await tour.step(ROLE, 'En måling fra august registreres', async () => {
    await card.getByRole('button', { name: 'Registrér måling' }).click();
    const measurement = page.getByRole('form', { name: 'Ny måling' });
    await measurement.getByLabel('Værdi').fill('0,5');
    await measurement.getByLabel('Dato', { exact: true }).fill('01082026');
    await page.keyboard.press('Enter');
    await measurement.waitFor({ state: 'detached' });
    await card.getByText('25 pct.').waitFor();
  });
  await tour.step(ROLE, 'Find sagen og registrér en måling: kun tastatur', async () => {
    await measureByKeyboard(page, { caseNumber, goal: GOAL, value: '1' });
    await card.getByText('50 pct.').waitFor();
  });
  await tour.step(ROLE, 'Diagrammet som tabel', async () => {
    await hands.press('Vis som tabel');
    await card.getByRole('table').first().waitFor();
  });
  await hands.press('Vis som figur');
}

/** Another måltype on another scale. */
async function aGoalToMaintain(tour: Tour): Promise<void> {
  const { page } = tour;
  const hands = hand(page);
  const form = page.getByRole('form', { name: 'Nyt mål' });
  await tour.step(ROLE, 'Et mål, der skal fastholdes, på funktionsevneniveau', async () => {
    await hands.press('Nyt mål');
    await form.getByLabel('Titel', { exact: true }).fill(KEPT_GOAL);
    await theme(tour, form, 'Gøre rent');
    await hands.pick(form, 'Måltype', 'Fastholde funktionsevne');
    await hands.pick(form, 'Skala', 'Funktionsevneniveau 0–4');
    await hands.pick(form, 'Udgangspunkt: hvor er borgeren nu', '2 –');
    await form.getByLabel('Udgangspunktets dato', { exact: true }).fill('01062026');
    await form.getByLabel('Måldato', { exact: true }).fill('01062027');
    await agreeAndActivate(tour, form, 'Indsatsen afsluttes');
    await page.getByRole('article', { name: KEPT_GOAL }).waitFor();
  });
}

async function theme({ page }: Tour, form: Locator, term: string): Promise<void> {
  await form.getByRole('combobox', { name: 'Primært tema' }).fill(term);
  // Before the list answers what is typed it still shows what was there before.
  await page.waitForFunction(() => document.querySelectorAll('[role="option"]').length === 1);
  await page.getByRole('option', { name: term, exact: true }).click();
}

async function agreeAndActivate({ page }: Tour, form: Locator, consequence: string) {
  await form.getByRole('button', { name: 'Vælg Hvem måler' }).click();
  await page.getByRole('option', { name: 'Sagsbehandler' }).click();
  await form.locator('label').filter({ hasText: consequence }).first().click();
  await form.locator('label').filter({ hasText: 'Ja, vi har aftalt det' }).first().click();
  await form.getByRole('button', { name: 'Gør aktivt' }).click();
}

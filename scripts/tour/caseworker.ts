import type { Locator } from 'playwright-core';
import { hand } from './hand.ts';
import type { Tour } from './tour.ts';

const ROLE = 'caseworker';
const PASSWORD = 'fire helt andre ord';
const VIEW = 'Borgerens syn på, hvordan det går';
const GOAL = 'Handler selv ind to gange om ugen';

export const CASEWORKER = { userName: 'mean', password: PASSWORD } as const;

export async function caseworkerSteps(tour: Tour): Promise<void> {
  await firstSignIn(tour);
  await theCase(tour);
  await aGoal(tour);
  await aFollowUp(tour);
  await printAndPast(tour);
}

async function firstSignIn(tour: Tour): Promise<void> {
  const { page } = tour;
  const hands = hand(page);
  await tour.step(ROLE, 'Log ind med engangskode', async () => {
    await page.getByRole('button', { name: 'LL' }).click();
    await page.getByRole('menuitem', { name: 'Log af' }).click();
    await hands.signIn('mean', tour.noted.get('one-time') ?? '');
    await hands.field('newPassword').waitFor();
  });
  await tour.step(ROLE, 'Vælg egen adgangskode', async () => {
    await hands.field('currentPassword').fill(tour.noted.get('one-time') ?? '');
    await hands.field('newPassword').fill(PASSWORD);
    await page.getByLabel('Ny adgangskode igen').fill(PASSWORD);
    await hands.press('Gem adgangskoden');
    await hands.menuShown();
  });
  await tour.step(ROLE, 'Min dag', async () => {
    await hands.go('Min dag');
    await hands.heading('Min dag').waitFor();
  });
}

async function theCase(tour: Tour): Promise<void> {
  const { page } = tour;
  const hands = hand(page);
  await tour.step(ROLE, 'Find en sag med tastaturet', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('27.01219');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Overblik' }).waitFor();
  });
  await tour.step(ROLE, 'Borgerens egne ord', async () => {
    const panel = page.getByRole('region', { name: 'Borgerens mål og ønsker' });
    await panel.getByRole('button').first().click();
    await page.locator('textarea').first().fill('Jeg vil selv kunne købe ind.');
    await hands.press('Gem');
    await page.getByText('Jeg vil selv kunne købe ind.').first().waitFor();
  });
  await tour.step(ROLE, 'Indsatser, takst og timer', async () => {
    await page.getByRole('tab', { name: 'Indsatser' }).click();
    await page.getByText('Bostøtten Syd').first().waitFor();
  });
}

async function aGoal(tour: Tour): Promise<void> {
  const { page } = tour;
  const hands = hand(page);
  const form = page.getByRole('form', { name: 'Nyt mål' });
  const choice = (group: string, option: string) =>
    page
      .getByRole('radiogroup', { name: group })
      .locator('label')
      .filter({ hasText: option })
      .first()
      .click();

  await tour.step(ROLE, 'Nyt mål, endnu ikke målbart', async () => {
    await page.getByRole('tab', { name: /^Mål/u }).click();
    await hands.press('Nyt mål');
    await form.getByLabel('Titel', { exact: true }).fill(GOAL);
    await form.getByRole('button', { name: 'Gør aktivt' }).click();
    await page.getByText(/at rette, før det kan gemmes/u).waitFor();
  });
  await tour.step(ROLE, 'Målet gøres målbart og aktivt', async () => {
    const theme = form.getByRole('combobox', { name: 'Primært tema' });
    await theme.fill('købe');
    await page.getByRole('option', { name: 'Købe ind' }).click();
    await choice('Måltype', 'Udvikle funktionsevne');
    await choice('Skala', 'Antal');
    await form.getByLabel('Hvad tælles').fill('ture om ugen');
    await form.getByLabel('Udgangspunkt: hvor er borgeren nu').fill('0');
    await form.getByLabel('Udgangspunktets dato', { exact: true }).fill('01062026');
    await form.getByLabel('Målværdi: hvad skal nås').fill('2');
    await form.getByLabel('Måldato', { exact: true }).fill('01062027');
    await form.getByRole('button', { name: 'Vælg Hvem måler' }).click();
    await page.getByRole('option', { name: 'Sagsbehandler' }).click();
    await form.locator('label').filter({ hasText: 'Indsatsen trappes ned' }).first().click();
    await form.locator('label').filter({ hasText: 'Ja, vi har aftalt det' }).first().click();
    await form.getByRole('button', { name: 'Gør aktivt' }).click();
    await page.getByRole('article', { name: GOAL }).waitFor();
  });
  for (const [value, date] of [
    ['0,5', '01082026'],
    ['1', '22112026'],
  ] as const) {
    await tour.step(ROLE, `Måling ${value} registreres`, async () => {
      const card = page.getByRole('article', { name: GOAL });
      await card.getByRole('button', { name: 'Registrér måling' }).click();
      const measurement = page.getByRole('form', { name: 'Ny måling' });
      await measurement.getByLabel('Værdi').fill(value);
      await measurement.getByLabel('Dato', { exact: true }).fill(date);
      await page.keyboard.press('Enter');
      await measurement.waitFor({ state: 'detached' });
    });
  }
  await tour.step(ROLE, 'Diagrammet som tabel', async () => {
    await hands.press('Vis som tabel');
    await page.getByRole('article', { name: GOAL }).getByRole('table').first().waitFor();
  });
}

async function aFollowUp(tour: Tour): Promise<void> {
  const { page } = tour;
  const hands = hand(page);
  await tour.step(ROLE, 'Opfølgning på sagen', async () => {
    await page.getByRole('tab', { name: 'Opfølgning' }).click();
    await hands.button('Hold opfølgning').waitFor();
  });
  await tour.step(ROLE, 'Hold opfølgning på én side', async () => {
    await hands.press('Hold opfølgning');
    const form = page.getByRole('form', { name: 'Hold opfølgning' });
    const pick = (within: Locator, group: string, option: string) =>
      within
        .getByRole('radiogroup', { name: group })
        .locator('label')
        .filter({ hasText: option })
        .first()
        .click();
    await pick(form, 'Form', 'Hjemmebesøg');
    await form.getByRole('textbox', { name: VIEW }).fill('Det går fremad.');
    const help = form.getByRole('checkbox', { name: /SEL § 85/u });
    if (!(await help.isChecked())) await help.press('Space');
    const goal = form.getByRole('region', { name: GOAL });
    await pick(goal, 'Måling', 'Brug målingen fra 22.11.2026');
    await pick(form, 'Udbytte', 'Indsatsen fortsætter');
    await pick(form, 'Mulighed for progression', 'Høj');
    await form.getByRole('textbox', { name: 'Hvorfor' }).fill('Øver sig hver uge.');
    await tour.picture('Opfølgningens formular, udfyldt');
    await form.getByRole('textbox', { name: VIEW }).press('Control+Enter');
    await page.getByRole('heading', { name: 'Opfølgning 22.11.2026' }).waitFor();
  });
}

async function printAndPast(tour: Tour): Promise<void> {
  const { page, app } = tour;
  const hands = hand(page);
  await tour.step(ROLE, 'Sagsoversigt som udskrift', async () => {
    await hands.press('Udskriv');
    await hands.press('Vis udskriften');
    await page.locator('canvas').first().waitFor();
  });
  await tour.step(ROLE, 'Gem sagsoversigten som PDF', async () => {
    const filePath = tour.printFile('sagsoversigt.pdf');
    await app.answerDialog('showSaveDialog', { canceled: false, filePath });
    await hands.press('Gem som PDF');
    await page.getByText('PDF-filen er gemt').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).last().click();
  });
  await tour.step(ROLE, 'Historik: hvem ændrede hvad', async () => {
    await page.getByRole('tab', { name: 'Historik' }).click();
    await page.getByText(/nyeste først/u).waitFor();
  });
  await tour.step(ROLE, 'Sagen i mørkt tema', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('tab', { name: /^Mål/u }).click();
    await page.getByRole('article', { name: GOAL }).waitFor();
  });
  await tour.step(ROLE, 'Sagen ved 200 procent', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 680, height: 450 });
    await page.getByRole('article', { name: GOAL }).scrollIntoViewIfNeeded();
  });
  await page.setViewportSize({ width: 1360, height: 900 });
}

import { FOUNDER } from './administrator.ts';
import { GOAL, goalSteps, KEPT_GOAL } from './caseworker-goals.ts';
import { hand } from './hand.ts';
import type { Tour } from './tour.ts';

const ROLE = 'caseworker';
const PASSWORD = 'fire helt andre ord';
const VIEW = 'Borgerens syn på, hvordan det går';

export const THE_CASE = '27.01219';
export const CASEWORKER = { userName: 'mean', password: PASSWORD } as const;

export async function caseworkerSteps(tour: Tour): Promise<void> {
  await firstSignIn(tour);
  await theCase(tour);
  await goalSteps(tour, THE_CASE);
  await aFollowUp(tour);
  await printAndPast(tour);
}

async function firstSignIn(tour: Tour): Promise<void> {
  const { page } = tour;
  const hands = hand(page);
  await tour.step(ROLE, 'Log ind med engangskode', async () => {
    await hands.choose(FOUNDER.initials, 'Log af');
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
    await page.keyboard.type(THE_CASE);
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
    await panel.getByRole('textbox').waitFor({ state: 'detached' });
    await panel.getByText('Jeg vil selv kunne købe ind.').waitFor();
  });
  await tour.step(ROLE, 'Støttebehovet vurderes', async () => {
    await hands.press('Ny vurdering');
    const text = 'Har brug for følgeskab de første gange og for en fast ugedag.';
    await page.getByRole('dialog').getByRole('textbox', { name: 'Beskrivelse' }).fill(text);
    await tour.picture('Støttebehovets formular');
    await hands.saveDialog();
    await page.getByText(text).waitFor();
  });
  await tour.step(ROLE, 'Indsatser, takst og timer', async () => {
    await page.getByRole('tab', { name: 'Indsatser' }).click();
    await page.getByText('Bostøtten Syd').first().waitFor();
  });
  await tour.step(ROLE, 'Formålet med indsatsen skrives', async () => {
    await hands.choose('Indsatsen', 'Ret indsatsen');
    const text = 'At kunne klare hverdagen i egen bolig.';
    await page.getByRole('dialog').getByRole('textbox', { name: 'Formål' }).fill(text);
    await tour.picture('Indsatsens formular');
    await hands.saveDialog();
    await page.getByText(text).waitFor();
  });
  await tour.step(ROLE, 'En ny takst fra en dato', async () => {
    await hands.choose('Indsatsen', 'Ny takst fra en dato');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Takst' }).fill('410,25');
    await hands.saveDialog();
    await page.getByText('410,25 kr. pr. time').first().waitFor();
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
    await hands.pick(form, 'Form', 'Hjemmebesøg');
    await form.getByRole('textbox', { name: VIEW }).fill('Det går fremad.');
    const help = form.getByRole('checkbox', { name: /SEL § 85/u });
    if (!(await help.isChecked())) await help.press('Space');
    const goal = form.getByRole('region', { name: GOAL });
    await hands.pick(goal, 'Måling', 'Brug målingen fra 22.11.2026');
    const kept = form.getByRole('region', { name: KEPT_GOAL });
    await hands.pick(kept, 'Måling', 'Ikke målt');
    await kept.getByRole('textbox', { name: 'Hvorfor er målet ikke målt' }).fill('Ikke hjemme.');
    await hands.pick(form, 'Udbytte', 'Indsatsen fortsætter');
    await hands.pick(form, 'Mulighed for progression', 'Høj');
    await form.getByRole('textbox', { name: 'Hvorfor', exact: true }).fill('Øver sig hver uge.');
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
  await page.emulateMedia({ colorScheme: 'light' });
  await tour.step(ROLE, 'Sagen ved 200 procent', async () => {
    await tour.atDoubleSize();
    await page.getByRole('article', { name: GOAL }).scrollIntoViewIfNeeded();
  });
  await tour.atFullSize();
  await tour.step(ROLE, 'Sagen i høj kontrast', async () => {
    await page.emulateMedia({ contrast: 'more' });
    await page.getByRole('tab', { name: 'Overblik' }).click();
    await page.getByRole('heading', { name: 'Støttebehov nu' }).waitFor();
  });
  await page.emulateMedia({ contrast: 'no-preference' });
  await tour.step(ROLE, 'Min dag efter arbejdet', async () => {
    await hands.go('Min dag');
    await page.getByRole('heading', { name: 'Overskredet' }).waitFor();
  });
}

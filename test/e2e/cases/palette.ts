import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { axeFaults } from '#test/support/axe.ts';
import { focused, openBySearch } from '#test/support/by-keyboard.ts';
import { onScreens } from '#test/support/case-screens.ts';
import { picture } from '#test/support/first-start-app.ts';
import {
  LEADER,
  type SeededCase,
  seedCase,
  type SignedInApp,
} from '#test/support/signed-in-app.ts';
import { goalFields } from '#test/support/seeded-cases.ts';

const GOAL = 'Handler selv ind';

/** One door to cases, screens and acts; the keys that mean the same everywhere; what can be taken back. */
export function findingAndDoing(program: () => SignedInApp): void {
  let app: SignedInApp;
  let page: Page;
  let seeded: SeededCase;
  let goalId: string;

  beforeAll(async () => {
    app = program();
    page = app.page;
    await onScreens(page).open('/my-day');
    // What the part before this one entered could be taken back too.
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Min dag' }).waitFor();
    seeded = await seedCase(app, {
      n: 3001,
      firstNames: 'Åge',
      lastName: 'Ørsted',
      startedOn: '2026-02-01',
    });
    const { caseId, interventionId } = seeded;
    const goal = await app.calls.goals.create({
      caseId,
      fields: await goalFields(app, { interventionId }),
      copiedFromId: null,
    });
    await app.calls.goals.activate({ caseId, goalId: goal.id, version: goal.version });
    goalId = goal.id;
  });

  const palette = () => page.getByRole('dialog', { name: 'Find eller gør noget' });
  const options = () => palette().getByRole('option');
  const list = () => page.getByRole('dialog', { name: 'Tastaturgenveje' });
  const measured = async () => {
    const view = await app.calls.cases.page({ caseId: seeded.caseId, asOf: null });
    return view.goals.find(({ goal }) => goal.id === goalId)?.measurements.length;
  };

  async function find(words: string): Promise<void> {
    await page.keyboard.press('Control+k');
    await palette().waitFor();
    await page.keyboard.type(words);
  }

  test('a letter typed in a field is a letter, and not a key with a meaning', async () => {
    await page.getByRole('link', { name: 'Sager', exact: true }).click();
    const filter = page.getByLabel('Navn, sagsnummer eller CPR');
    await filter.press('?');
    await filter.press('Control+z');
    expect(await list().count()).toBe(0);
    expect(await page.getByText('Der er intet at fortryde').count()).toBe(0);
    await filter.fill('');
  });

  test('the keys are listed by "?" and from the menu, and focus comes back', async () => {
    const door = page.getByRole('button', { name: /^Søg sag/u });
    await door.focus();
    await page.keyboard.press('?');
    await list().getByText('Ctrl+K').waitFor();
    await list().getByText('Alt+1').waitFor();
    await picture(page, 'shortcuts');
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('?');
    expect(await list().count()).toBe(1);
    await page.keyboard.press('Escape');
    await list().waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toMatch(/^Søg sag/u);
    await page.getByRole('button', { name: 'LL', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Tastaturgenveje' }).click();
    await list().waitFor();
    await page.keyboard.press('Escape');
    await list().waitFor({ state: 'detached' });
  });

  test('what is not there is said not to be, and nothing typed stays', async () => {
    await find('Findesikke');
    await palette().getByText('Ingen fundet').waitFor();
    await page.keyboard.press('Enter');
    expect(await palette().count()).toBe(1);
    await page.keyboard.press('Escape');
    await palette().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    expect(await palette().getByRole('combobox').inputValue()).toBe('');
    await page.keyboard.press('Escape');
  });

  test('a screen is found by the beginning of its words and opened by Enter', async () => {
    await find('ny sag');
    await expect.poll(() => options().count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ny sag' }).waitFor();
    await page.keyboard.press('Alt+1');
    await page.getByRole('heading', { level: 1, name: 'Min dag' }).waitFor();
  });

  test('opening the case that is already open leaves one on it', async () => {
    await openBySearch(page, seeded.caseNumber);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await openBySearch(page, seeded.caseNumber);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    expect(await page.title()).not.toContain('Ørsted');
  });

  test('an open case offers its acts, in every theme without accessibility faults', async () => {
    await page.keyboard.press('Control+k');
    await palette().getByText(`Registrér måling: ${GOAL}`).waitFor();
    for (const label of ['Hold opfølgning', 'Nyt mål', 'Udskriv sagsoversigt', 'Åge Ørsted']) {
      await palette().getByRole('option', { name: label }).waitFor();
    }
    await picture(page, 'palette');
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page, { rules: ['color-contrast'] })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.keyboard.press('Escape');
  });

  test('an act that opens a dialog gives the focus back where the palette took it', async () => {
    const print = page.getByRole('button', { name: 'Udskriv', exact: true });
    await print.focus();
    await find('udskriv sagsoversigt');
    await expect.poll(() => options().count()).toBe(1);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Udskriv sagsoversigt' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('Udskriv');
  });

  test('the last thing entered is taken back by Ctrl+Z, which asks nothing', async () => {
    const before = await measured();
    await find('måling handler');
    await expect.poll(() => options().count()).toBe(1);
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: 'Ny måling' });
    await form.waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.type('3');
    await page.keyboard.press('Control+Enter');
    await form.waitFor({ state: 'detached' });
    expect(await measured()).toBe((before ?? 0) + 1);
    await find('fortryd');
    await options().first().waitFor();
    await page.keyboard.press('Escape');
    await palette().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await page.getByText('Fortrudt. Det er som før.').first().waitFor();
    expect(await measured()).toBe(before);
    await page.keyboard.press('Control+z');
    await page.getByText('Der er intet at fortryde').first().waitFor();
  });

  test('who was looked at is forgotten when the desk is locked', async () => {
    await page.keyboard.press('Alt+1');
    await page.getByRole('heading', { level: 1, name: 'Min dag' }).waitFor();
    await page.keyboard.press('Control+k');
    await palette().getByText('Åge Ørsted').waitFor();
    await page.keyboard.press('Escape');
    await palette().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+l');
    await page.getByLabel('Adgangskode').fill(LEADER.password);
    await page.getByRole('button', { name: 'Lås op' }).click();
    await page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();
    await page.keyboard.press('Control+k');
    await options().first().waitFor();
    expect(await palette().getByText('Åge Ørsted').count()).toBe(0);
    await page.keyboard.press('Escape');
  });
}

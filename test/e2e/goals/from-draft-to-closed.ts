import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { axeFaults } from '#test/support/axe.ts';
import { onScreens } from '#test/support/case-screens.ts';
import { seedCase, type SeededCase, type SignedInApp } from '#test/support/signed-in-app.ts';

/** One goal by the screens, each test going on where the one before it stopped. */
export function fromDraftToClosed(program: () => SignedInApp): void {
  let app: SignedInApp;
  let page: Page;
  let seeded: SeededCase;

  beforeAll(async () => {
    app = program();
    page = app.page;
    page.setDefaultTimeout(20_000);
    seeded = await seedCase(app, {
      n: 12,
      firstNames: 'Frida',
      lastName: 'Prøvesen',
      startedOn: '2026-02-01',
    });
  });

  const goTo = (path: string) => onScreens(page).open(path);
  const goalsPath = () => `/cases/${seeded.caseId}/goals`;
  const goalsNow = async () =>
    (await app.calls.cases.page({ caseId: seeded.caseId, asOf: null })).goals;
  const card = () => page.getByRole('article', { name: 'Handler selv ind' });
  const form = () => page.getByRole('form', { name: 'Nyt mål' });
  const summary = () => page.getByRole('region', { name: /at rette, før det kan gemmes/u });

  async function choose(group: string, option: string): Promise<void> {
    await page
      .getByRole('radiogroup', { name: group })
      .locator('label')
      .filter({ hasText: option })
      .first()
      .click();
  }

  async function fillBaseline(): Promise<void> {
    await form().getByLabel('Udgangspunkt: hvor er borgeren nu').fill('0');
    await form().getByLabel('Udgangspunktets dato', { exact: true }).fill('01022026');
  }

  test('a case without goals says why and what to do', async () => {
    await goTo(goalsPath());
    await page.getByText('Der er ingen mål på sagen endnu').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Nyt mål' }).press('Enter');
    await form().waitFor();
  });

  test("the goal check follows what is typed, says it once at rest, and is in nobody's way", async () => {
    const check = page.getByRole('region', { name: 'Målkvalitet' });
    const hints = async () => check.getByRole('listitem').allTextContents();
    expect(await hints()).toEqual([expect.stringContaining('Skriv, hvad borgeren selv siger')]);
    const title = form().getByLabel('Titel', { exact: true });
    await title.pressSequentially('Bliver mere selvhjulpen', { timeout: 60_000 });
    await check.getByText('“mere selvhjulpen” kan ikke ses eller tælles').waitFor();
    // Nothing is read aloud while she writes; the number of hints is, once she rests.
    await check.getByRole('status').getByText('Målkvalitet: 2 forslag til målet.').waitFor();
    await form().getByLabel('Titel', { exact: true }).fill('Handler ind to gange om ugen');
    await check.getByText('“mere selvhjulpen”').waitFor({ state: 'detached' });
    await check.getByRole('button', { name: 'Gå til feltet' }).click();
    await page.locator('textarea:focus, input:focus').waitFor();
    await page.keyboard.type('Jeg vil selv købe ind');
    await check.getByText('Ingen forslag.').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  test('a goal that lacks things is not made active: each is named at its field and in the list', async () => {
    await form().getByLabel('Titel', { exact: true }).fill('Handler selv ind');
    await form().getByRole('button', { name: 'Gør aktivt' }).click();
    await summary().waitFor();
    const list = await summary().getByRole('listitem').allTextContents();
    expect(list).toEqual([
      'Primært tema: Vælg målets primære tema',
      'Måltype: Vælg måltype',
      'Udgangspunkt: Angiv udgangspunktet',
      'Målværdi: Angiv, hvad der skal nås',
      'Måldato: Angiv måldatoen',
      'Hvem måler: Vælg, hvem der måler',
      'Hvad sker der: Vælg, hvad der sker, når målet er nået',
      'Er målet aftalt med borgeren: Angiv, om målet er aftalt med borgeren',
    ]);
    const missing = page.getByRole('region', { name: 'Mangler, før målet kan blive aktivt' });
    expect(await missing.getByRole('listitem').count()).toBe(list.length);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('a target on the wrong side of the baseline is refused in a sentence, and nothing is lost', async () => {
    await choose('Måltype', 'Udvikle funktionsevne');
    await choose('Skala', 'Antal');
    await form().getByLabel('Hvad tælles').fill('ture om ugen');
    await fillBaseline();
    await form().getByLabel('Målværdi: hvad skal nås').fill('0');
    await form().getByLabel('Måldato', { exact: true }).fill('01012026');
    await form().getByRole('button', { name: 'Gem kladde' }).click();
    await summary().getByText('Målværdi: Målet skal være bedre end udgangspunktet').waitFor();
    await summary().getByText('Måldato: Måldatoen skal ligge efter udgangspunktets dato').waitFor();
    expect(await form().getByLabel('Hvad tælles').inputValue()).toBe('ture om ugen');
  });

  test('a goal is made measurable and active by keyboard', async () => {
    await form().getByLabel('Målværdi: hvad skal nås').fill('5');
    await form().getByLabel('Måldato', { exact: true }).fill('31012027');
    const theme = form().getByRole('combobox', { name: 'Primært tema' });
    await theme.fill('købe');
    await expect.poll(() => page.getByRole('option').allTextContents()).toHaveLength(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await theme.inputValue()).toBe('Købe ind');
    await form()
      .getByRole('button', { name: /Hvem måler/u })
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Sagsbehandler' }).waitFor();
    await page.keyboard.press('Enter');
    await form().getByRole('radio', { name: 'Indsatsen trappes ned' }).focus();
    await page.keyboard.press('Space');
    await form().getByRole('radio', { name: 'Ja, vi har aftalt det' }).focus();
    await page.keyboard.press('Space');
    await page.getByText('Målet er målbart og kan gøres aktivt.').waitFor();
    await form().getByRole('button', { name: 'Gør aktivt' }).press('Enter');
    await card().getByText('Ikke målt endnu').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const goals = await goalsNow();
    expect(goals.map(({ goal }) => [goal.status, goal.baselineValue, goal.targetValue])).toEqual([
      ['active', 0, 500],
    ]);
  });

  async function openGoal(): Promise<string> {
    const goals = await goalsNow();
    const goalId = goals[0]?.goal.id;
    if (goalId === undefined) throw new Error('there is no goal');
    await goTo(`${goalsPath()}/${goalId}`);
    return goalId;
  }

  test('a measurement before the baseline or in the future is refused in a sentence', async () => {
    await openGoal();
    const measurement = page.getByRole('form', { name: 'Ny måling' });
    await measurement.getByLabel('Værdi').fill('2');
    await measurement.getByLabel('Dato', { exact: true }).fill('31012026');
    await page.keyboard.press('Enter');
    await measurement.getByText('Dato: Målingen ligger før udgangspunktet').waitFor();
    await measurement.getByLabel('Dato', { exact: true }).fill('23112026');
    await page.keyboard.press('Enter');
    await measurement.getByText('Dato: Målingen kan ikke ligge i fremtiden').waitFor();
    await measurement.getByRole('button', { name: 'Luk uden ændringer' }).click();
    const goals = await goalsNow();
    expect(goals[0]?.measurements).toEqual([]);
  });

  test('a measurement is logged by keyboard alone: search, open the goal, a value, Enter', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Frida');
    await page.getByRole('option', { name: /Frida Prøvesen/u }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Handler selv ind' }).press('Enter');
    const value = page.getByRole('form', { name: 'Ny måling' }).getByLabel('Værdi');
    await value.waitFor();
    await expect.poll(() => value.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await card().getByText('På vej').first().waitFor();
    await card().getByText('40 pct.').waitFor();
    const goals = await goalsNow();
    expect(goals[0]?.measurements.map((one) => [one.value, one.measuredOn, one.source])).toEqual([
      [200, '2026-11-22', 'caseworker'],
    ]);
  });

  test('what the drawing shows stands in a table one key away', async () => {
    await card().getByRole('button', { name: 'Vis som tabel' }).press('Enter');
    const rows = card().getByRole('figure').getByRole('row');
    const cells = await rows.allTextContents();
    expect(cells.join('\n')).toContain('22.11.2026');
    expect(cells.join('\n')).toContain('2 ture om ugen');
    expect(cells.join('\n')).toContain('5 ture om ugen');
    expect(await axeFaults(page)).toEqual([]);
  });

  test('the scale of a measured goal stands fast and says why; a changed target asks for a reason', async () => {
    const goalId = await openGoal();
    await goTo(`${goalsPath()}/${goalId}/edit`);
    await page.getByText('Skalaen kan ikke ændres, når der er målt på den').waitFor();
    expect(await page.getByRole('radiogroup', { name: 'Skala' }).count()).toBe(0);
    await page.getByLabel('Målværdi: hvad skal nås').fill('4');
    await page.getByRole('button', { name: 'Gem ændringer' }).click();
    await summary().getByText('Hvorfor ændres målet: Skriv, hvorfor målet ændres').waitFor();
    await page.getByLabel('Hvorfor ændres målet').fill('Butikken har færre åbningsdage');
    await choose('Er ændringen aftalt med borgeren', 'Ja');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Gem ændringer' }).click();
    await page.getByText('1 tidligere udgave').waitFor();
    await page.getByText('50 pct.').waitFor();
  });

  test('a measurement is corrected with a reason; the old one stays in history', async () => {
    await openGoal();
    await page.getByRole('button', { name: 'Ret målingen fra 22.11.2026' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ret måling' });
    await dialog.getByLabel('Værdi').fill('4');
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await dialog.getByText('Hvorfor rettes målingen: Udfyld feltet').waitFor();
    await dialog.getByLabel('Hvorfor rettes målingen').fill('Talt forkert');
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await card().getByText('Nået – afventer beslutning').waitFor();
    await card().getByText('rettet').waitFor();
    const goals = await goalsNow();
    expect(goals[0]?.measurements.map(({ value }) => value)).toEqual([400]);
  });

  test('a goal that is reached waits for a person, and what was agreed stands chosen', async () => {
    await goTo(goalsPath());
    await card().getByRole('button', { name: 'Bekræft, at målet er nået' }).click();
    const dialog = page.getByRole('dialog', { name: 'Afslut målet' });
    expect(await dialog.getByRole('radio', { name: 'Nået', exact: true }).isChecked()).toBe(true);
    expect(await dialog.getByRole('radio', { name: 'Indsatsen trappes ned' }).isChecked()).toBe(
      true,
    );
    expect(await axeFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Afslut målet' }).click();
    await page.getByText('Lukkede mål (1)').waitFor();
    const goals = await goalsNow();
    expect(goals.map(({ goal }) => [goal.status, goal.followThrough])).toEqual([
      ['met', 'step-down'],
    ]);
  });

  test('a closed goal is copied: what it is about comes along, where the citizen then was does not', async () => {
    await page.getByText('Lukkede mål (1)').click();
    await card().getByRole('button', { name: 'Flere handlinger' }).click();
    await page.getByRole('menuitem', { name: 'Kopiér til et nyt mål' }).click();
    const copy = page.getByRole('form', { name: 'Nyt mål ud fra et lukket mål' });
    await copy.waitFor();
    expect(await copy.getByLabel('Titel', { exact: true }).inputValue()).toBe('Handler selv ind');
    expect(await copy.getByLabel('Udgangspunkt: hvor er borgeren nu').inputValue()).toBe('');
    await copy.getByRole('button', { name: 'Gem kladde' }).click();
    await page.getByRole('heading', { name: 'Kladder' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  test('a closed goal is opened again with a reason', async () => {
    await page.getByText('Lukkede mål (1)').click();
    await card().last().getByRole('button', { name: 'Flere handlinger' }).click();
    await page.getByRole('menuitem', { name: 'Genåbn målet' }).click();
    const dialog = page.getByRole('dialog', { name: 'Genåbn målet' });
    await dialog.getByRole('button', { name: 'Genåbn målet' }).click();
    await dialog.getByText('Skriv en begrundelse').waitFor();
    await dialog.getByLabel('Begrundelse').fill('Faldt tilbage efter flytning');
    await dialog.getByRole('button', { name: 'Genåbn målet' }).click();
    await page.getByRole('button', { name: 'Bekræft, at målet er nået' }).waitFor();
    const goals = await goalsNow();
    expect(goals.map(({ goal }) => goal.status)).toEqual(['active', 'draft']);
  });
}

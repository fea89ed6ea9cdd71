import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { axeFaults } from '#test/support/axe.ts';
import { onScreens } from '#test/support/case-screens.ts';
import { seedCase, type SeededCase, type SignedInApp } from '#test/support/signed-in-app.ts';
import { goalFields } from '#test/support/seeded-cases.ts';

const TITLE = 'Kommer ud blandt andre';

/** What a goal has besides its measurements, and what is done with several goals at once. */
export function goalParts(program: () => SignedInApp): void {
  let app: SignedInApp;
  let page: Page;
  let seeded: SeededCase;

  beforeAll(async () => {
    app = program();
    page = app.page;
    page.setDefaultTimeout(20_000);
    seeded = await seedCase(app, { n: 11, startedOn: '2026-02-01' });
  });

  const goTo = (path: string) => onScreens(page).open(path);
  const goalsPath = () => `/cases/${seeded.caseId}/goals`;
  const pageNow = () => app.calls.cases.page({ caseId: seeded.caseId, asOf: null });
  const card = () => page.getByRole('article', { name: TITLE });

  test('a goal of described steps is not made active until all five are described', async () => {
    await goTo(`${goalsPath()}/new`);
    const form = page.getByRole('form', { name: 'Nyt mål' });
    await form.getByLabel('Titel', { exact: true }).fill(TITLE);
    await page
      .getByRole('radiogroup', { name: 'Skala' })
      .locator('label')
      .filter({ hasText: 'GAS' })
      .click();
    await form.getByLabel('−2: meget mindre end ventet').fill('Går ikke ud');
    await form.getByRole('button', { name: 'Gør aktivt' }).click();
    await page.getByText('Beskriv alle fem trin').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await form.getByRole('button', { name: 'Gem kladde' }).click();
    await card().waitFor();
    const [draft] = (await pageNow()).goals;
    expect(draft?.goal.scale).toEqual({ kind: 'gas', steps: ['Går ikke ud', '', '', '', ''] });
  });

  test('it is measured by choosing a step in words, and the T-score stands beside its goals', async () => {
    const [draft] = (await pageNow()).goals;
    if (!draft) throw new Error('the draft is gone');
    const { caseId } = seeded;
    const fields = await goalFields(app, {
      title: TITLE,
      scale: {
        kind: 'gas',
        steps: ['Går ikke ud', 'Går ud med nogen', 'Går ud alene', 'To gange', 'De fleste dage'],
      },
      baselineValue: -200,
      targetValue: null,
      agreement: null,
    });
    const { id: goalId } = draft.goal;
    const { version } = draft.goal;
    await app.calls.goals.save({
      caseId,
      goalId,
      version,
      fields: { ...fields, agreement: { kind: 'agreed', on: '2026-02-01' } },
      reason: null,
      agreedAgain: null,
    });
    await app.calls.goals.activate({ caseId, goalId, version: version + 1 });
    await goTo(`${goalsPath()}/${goalId}`);
    const measurement = page.getByRole('form', { name: 'Ny måling' });
    await measurement.getByRole('radio', { name: /^\+1/u }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByText('GAS T-score: 60,0').waitFor();
    await card().getByText('+1: To gange').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  test('a sub-goal is added and reached by keyboard, and the goal’s own state stays', async () => {
    await card().getByRole('button', { name: 'Tilføj delmål' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Nyt delmål' });
    await dialog.getByLabel('Titel').fill('Går med til fællesspisning');
    await dialog.getByLabel('Hvad skal nås').fill('to gange');
    await dialog.getByLabel('Nået den', { exact: true }).fill('23112026');
    await page.keyboard.press('Enter');
    await dialog.getByText('Delmålet kan ikke være nået på en dato i fremtiden').first().waitFor();
    await dialog.getByLabel('Nået den', { exact: true }).fill('');
    expect(await axeFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Gem', exact: true }).press('Enter');
    const steps = card().getByRole('region', { name: 'Delmål' });
    await steps.getByText('Ikke nået endnu').waitFor();
    const before = (await pageNow()).goals[0]?.evaluation;
    await steps.getByRole('button', { name: 'Handlinger' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Registrér som nået' }).press('Enter');
    const again = page.getByRole('dialog', { name: 'Ret delmål' });
    await again.getByRole('button', { name: 'Gem', exact: true }).press('Enter');
    await steps.getByText('Nået 22.11.2026').waitFor();
    expect((await pageNow()).goals[0]?.evaluation).toEqual(before);
  });

  test('all four levels stand together, and a sub-goal becomes a goal of its own', async () => {
    const levels = page.getByRole('region', { name: 'Fra ønske til delmål' });
    for (const text of ['Borgerens mål og ønsker', TITLE, 'Går med til fællesspisning']) {
      await levels.getByText(text).first().waitFor();
    }
    const steps = card().getByRole('region', { name: 'Delmål' });
    await steps.getByRole('button', { name: 'Handlinger' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Kopiér til et nyt mål' }).press('Enter');
    const copy = page.getByRole('form', { name: 'Nyt mål ud fra et delmål' });
    const title = copy.getByLabel('Titel', { exact: true });
    expect(await title.inputValue()).toBe('Går med til fællesspisning');
    await copy.getByRole('button', { name: 'Gem kladde' }).click();
    await page.getByRole('heading', { name: 'Kladder' }).waitFor();
  });

  test('one agreement is written on the goals that are chosen', async () => {
    await page.getByRole('button', { name: 'Aftale for flere mål' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Aftale med borgeren for flere mål' });
    expect(await dialog.getByRole('checkbox', { checked: true }).count()).toBe(1);
    expect(await axeFaults(page)).toEqual([]);
    await dialog.getByRole('textbox', { name: /Aftalt den/u }).fill('20112026');
    await dialog.getByRole('button', { name: 'Gem aftalen' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const { goals } = await pageNow();
    expect(goals.find(({ goal }) => goal.status === 'draft')?.goal.agreement).toEqual({
      kind: 'agreed',
      on: '2026-11-20',
    });
  });

  test('every figure of the goals across cases opens its list and adds up', async () => {
    await goTo('/cases/goals');
    await page.getByText('Målbare mål: 50 pct. (1 af 2) · 1 af 1 mål vurderet').waitFor();
    const chips = page
      .getByRole('radiogroup', { name: 'Mål' })
      .or(page.getByRole('group', { name: 'Mål' }));
    for (const [name, rows] of [
      ['Nået – afventer beslutning (1)', 1],
      ['Uden måling siden sidste opfølgning (0)', 0],
      ['Frist overskredet (0)', 0],
      ['Kladder (1)', 1],
      ['Aktive (1)', 1],
    ] as const) {
      await chips
        .first()
        .getByText(name.slice(0, name.indexOf(' (')))
        .first()
        .click();
      await page
        .getByText(rows === 1 ? '1 mål i 1 sag' : 'Ingen mål her')
        .first()
        .waitFor();
    }
    expect(await axeFaults(page)).toEqual([]);
  });

  test('a measured goal whose scale no longer fits is stopped and replaced in one act', async () => {
    const { goals } = await pageNow();
    const active = goals.find(({ goal }) => goal.status === 'active');
    await goTo(`${goalsPath()}/${active?.goal.id}/edit`);
    const act = { name: 'Stop målet, og lav et nyt med en anden skala' };
    await page.getByRole('button', act).press('Enter');
    const dialog = page.getByRole('dialog', act);
    await dialog.getByLabel('Begrundelse').fill('Antal ture siger mere');
    expect(await axeFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Stop og opret nyt' }).press('Enter');
    const form = page.getByRole('form', { name: 'Ret mål' });
    await expect.poll(() => page.url()).not.toContain(active?.goal.id);
    expect(await form.getByLabel('Titel', { exact: true }).inputValue()).toBe(TITLE);
    const after = (await pageNow()).goals;
    expect(after.map(({ goal }) => goal.status).toSorted()).toEqual(['draft', 'draft', 'stopped']);
  });

  test('a level is chosen with the arrows and saved with Enter', async () => {
    const { calls } = app;
    const { caseId } = seeded;
    const fields = await goalFields(app, {
      title: 'Holder orden på sin post',
      scale: { kind: 'ffb-level' },
      baselineValue: 300,
      targetValue: 0,
    });
    const { id: goalId, version } = await calls.goals.create({
      caseId,
      fields,
      copiedFromId: null,
    });
    await calls.goals.activate({ caseId, goalId, version });
    await goTo(`${goalsPath()}/${goalId}`);
    const levels = page.getByRole('form', { name: 'Ny måling' }).getByRole('radio');
    await expect
      .poll(() => levels.first().evaluate((input) => input === document.activeElement))
      .toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('Værdi: Skriv en værdi').waitFor();
    await levels.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const measuredCard = page.getByRole('article', { name: 'Holder orden på sin post' });
    await measuredCard.getByText('67 pct.').waitFor();
    const measured = (await pageNow()).goals.find(({ goal }) => goal.id === goalId);
    expect(measured?.measurements.map(({ value }) => value)).toEqual([100]);
  });
}

import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import {
  focused,
  measureByKeyboard,
  openBySearch,
  openGoals,
  pressUntil,
} from '#test/support/by-keyboard.ts';
import { onScreens } from '#test/support/case-screens.ts';
import { type SeededCase, seedCase, type SignedInApp } from '#test/support/signed-in-app.ts';
import { seedProtectedCase } from '#test/support/seeded-cases.ts';

const GOAL = 'Handler selv ind';

/** The main moves, and once round every screen. */
export function walkingByKeys(program: () => SignedInApp): void {
  let app: SignedInApp;
  let page: Page;
  let seeded: SeededCase;

  beforeAll(async () => {
    app = program();
    page = app.page;
    page.setDefaultTimeout(15_000);
    seeded = await seedProtectedCase(app, 1);
    await seedCase(app, { n: 2, firstNames: 'Åge', lastName: 'Ørsted', startedOn: '2026-09-01' });
  });

  const here = () => page.evaluate(() => location.hash);

  test('a missing value is refused, and the cursor stands in its field', async () => {
    const { caseId, caseNumber } = seeded;
    await openBySearch(page, caseNumber);
    await openGoals(page);
    await page.getByRole('article', { name: GOAL }).waitFor();
    await pressUntil(page, 'Tab', /^Registrér måling/u);
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'Ny måling' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Der er 1 ting at rette').waitFor();
    await expect.poll(() => focused(page)).toBe('Værdi');
    const { goals } = await app.calls.cases.page({ caseId, asOf: null });
    expect(goals.find(({ goal }) => goal.title === GOAL)?.measurements).toHaveLength(2);
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => {
        const view = await app.calls.cases.page({ caseId, asOf: null });
        return view.goals.find(({ goal }) => goal.title === GOAL)?.measurements.at(-1)?.value;
      })
      .toBe(400);
  });

  test('search, open, measure: the main move of the day', async () => {
    const { caseId, caseNumber } = seeded;
    await measureByKeyboard(page, { caseNumber, goal: GOAL, value: '5' });
    const view = await app.calls.cases.page({ caseId, asOf: null });
    const goal = view.goals.find((one) => one.goal.title === GOAL);
    expect(goal?.measurements.at(-1)).toMatchObject({ value: 500, measuredOn: '2026-11-22' });
    expect(goal?.evaluation.result).toBe('reached');
  });

  test('the list of cases is walked with arrows and opened', async () => {
    await pressUntil(page, 'Shift+Tab', /^Sager$/u);
    await pressUntil(page, 'Shift+Tab', /^Gå til indholdet$/u);
    await pressUntil(page, 'Tab', /^Sager$/u);
    await page.keyboard.press('Enter');
    const grid = page.getByRole('grid', { name: 'Sager' });
    await grid.waitFor();
    await pressUntil(page, 'Tab', /Skjultesen|Ørsted/u, 60);
    const first = await focused(page);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).not.toBe(first);
    const chosen = /Ørsted/u.test((await focused(page)) ?? '') ? 'Åge Ørsted' : 'Skjultesen';
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: new RegExp(chosen, 'u') }).waitFor();
  });

  test('a dialog takes the focus, keeps it, and gives it back where it was', async () => {
    await pressUntil(page, 'Tab', /^Udskriv$/u);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(
        true,
      );
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('Udskriv');
  });

  /** Each with a stop that only it has, by which one sees that it is this screen that is walked. */
  test.each([
    ['/my-day', 'Se al opfølgning'],
    ['/cases', 'Ny sag'],
    ['/follow-ups', 'Senest holdt'],
    ['/follow-ups/calendar', 'Forrige måned'],
    ['/follow-ups/weeks', 'Vis som tabel'],
    ['/revisitation', 'I gang'],
    ['/move-out', 'Tavle'],
    ['/move-out/backlog', 'Mangler plan'],
    ['/move-out/external', 'Eksterne pladser'],
    ['/move-out/hours', 'Botilbud'],
    ['/cases/new', 'Find borgeren'],
    ['/import', 'Vælg fil …'],
    ['/settings', 'Ny medarbejder'],
    ['/settings/teams', 'Nyt team'],
  ])(
    'on %s every stop has a name, is seen, and the way round ends where it began',
    async (path, own) => {
      const names = await walk(path, own);
      expect(names.length).toBeGreaterThan(6);
      expect(names.length).toBeLessThan(120);
      expect(names).toContain('Gå til indholdet');
      expect(names.some((name) => name.includes(own))).toBe(true);
    },
  );

  test('a recommendation is walked like any screen, written and saved with keys alone', async () => {
    const { caseId } = seeded;
    const source = { kind: 'case', id: caseId } as const;
    const { id } = await app.calls.committee.startItem({ caseId, kind: 'follow-up', source });
    const names = await walk(`/cases/${caseId}/committee/${id}`, 'Gem indstillingen');
    expect(names.length).toBeLessThan(120);
    const order = [/^Hvad skal udvalget tage stilling til/u, /^Hvad indstilles/u, /^Gem indstill/u];
    const at = order.map((name) => names.findIndex((one) => name.test(one)));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at[0]).toBeGreaterThan(0);
    await pressUntil(page, 'Tab', order[0] ?? /^$/u, 120);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Skal støtten fortsætte i vinter?');
    await pressUntil(page, 'Tab', order[1] ?? /^$/u, 120);
    await page.keyboard.type('At støtten fortsætter uændret.');
    await pressUntil(page, 'Tab', order[2] ?? /^$/u, 120);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Skal støtten fortsætte i vinter?' }).waitFor();
    const { item } = await app.calls.committee.item({ caseId, itemId: id });
    expect(item).toMatchObject({
      question: 'Skal støtten fortsætte i vinter?',
      proposal: 'At støtten fortsætter uændret.',
    });
  });

  /** Once round with Tab, from where the focus is to where it began. */
  async function walk(path: string, own: string): Promise<readonly string[]> {
    await show(path, own);
    const names: string[] = [];
    for (let presses = 0; presses < 120; presses += 1) {
      await page.keyboard.press('Tab');
      const stop = await look(page);
      expect({ ...stop, after: names.at(-1) }).toMatchObject({ isNamed: true, isSeen: true });
      if (names.length > 0 && stop.isFirst) break;
      names.push(stop.name);
    }
    return names;
  }

  /** Drawn, with what it reads in place: a stop that is replaced while one stands on it leaves the focus nowhere. */
  async function show(path: string, own: string): Promise<void> {
    await onScreens(page).open(path);
    await expect.poll(here).toBe(`#${path}`);
    const main = page.getByRole('main');
    await main.getByText(own).first().waitFor();
    // A tab's name stands there before the tab is the one shown.
    if ((await main.getByRole('tab', { name: own }).count()) > 0)
      await main.getByRole('tab', { name: own, selected: true }).waitFor();
    await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null);
    await page.evaluate(() => {
      document.querySelector('[data-walked-first]')?.removeAttribute('data-walked-first');
    });
  }
}

interface Stop {
  readonly name: string;
  readonly isNamed: boolean;
  readonly isSeen: boolean;
  /** It is the one the walk began with. */
  readonly isFirst: boolean;
}

/** The one with the focus: has it a name, and is it on the screen where one can see that it has it. */
async function look(page: Page): Promise<Stop> {
  const name = (await focused(page)) ?? '';
  const rest = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return { isSeen: false, isFirst: false };
    const box = element.getBoundingClientRect();
    const isFirst = element.hasAttribute('data-walked-first');
    if (!document.querySelector('[data-walked-first]'))
      element.toggleAttribute('data-walked-first', true);
    const onScreen =
      box.width > 0 &&
      box.bottom > 0 &&
      box.top < innerHeight &&
      box.right > 0 &&
      box.left < innerWidth;
    return { isSeen: onScreen, isFirst };
  });
  return { name, isNamed: name !== '', ...rest };
}

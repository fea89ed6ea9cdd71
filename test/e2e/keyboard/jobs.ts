import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import {
  actBySearch,
  focused,
  measureByKeyboard,
  openBySearch,
  pressUntil,
} from '#test/support/by-keyboard.ts';
import { type SeededCase, seedCase, type SignedInApp } from '#test/support/signed-in-app.ts';
import { goalFields } from '#test/support/seeded-cases.ts';

const GOALS = ['Handler selv ind', 'Passer sin aftale', 'Åbner sin post', 'Laver aftensmad'];

/** The two jobs done ten times a day, with keys alone: how many presses beside what is typed, and how long. */
export function workingByKeys(program: () => SignedInApp): void {
  let app: SignedInApp;
  let page: Page;
  let seeded: SeededCase;

  beforeAll(async () => {
    app = program();
    page = app.page;
    page.setDefaultTimeout(15_000);
    seeded = await seedCase(app, { n: 3, startedOn: '2026-02-01' });
    const { caseId, interventionId } = seeded;
    for (const title of GOALS) {
      const goal = await app.calls.goals.create({
        caseId,
        fields: await goalFields(app, { interventionId, title }),
        copiedFromId: null,
      });
      await app.calls.goals.activate({ caseId, goalId: goal.id, version: goal.version });
    }
  });

  /** Printed, never asserted: a slow machine is no fault of the program's. */
  async function timed(job: string, carryOut: () => Promise<number>): Promise<number> {
    const from = performance.now();
    const presses = await carryOut();
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    process.stdout.write(`${job}: ${presses} presses beside what is typed, ${seconds} s\n`);
    return presses;
  }

  const valuesOf = async (title: string) => {
    const view = await app.calls.cases.page({ caseId: seeded.caseId, asOf: null });
    return view.goals
      .find(({ goal }) => goal.title === title)
      ?.measurements.map(({ value }) => value);
  };

  test('a measurement on a known citizen takes at most eight presses', async () => {
    const presses = await timed('A measurement', () =>
      measureByKeyboard(page, { caseNumber: seeded.caseNumber, goal: GOALS[2] ?? '', value: '2' }),
    );
    expect(await valuesOf(GOALS[2] ?? '')).toEqual([200]);
    expect(presses).toBeLessThanOrEqual(8);
  });

  test('a follow-up with four goals is held on one page without a mouse', async () => {
    const presses = await timed('A follow-up with four goals', hold);
    for (const title of GOALS) {
      expect((await valuesOf(title))?.at(-1)).toBe(300);
    }
    expect(presses).toBeLessThanOrEqual(60);
  });

  async function hold(): Promise<number> {
    await openBySearch(page, seeded.caseNumber);
    let presses = 2 + (await actBySearch(page, 'hold opfølgning'));
    await page.getByRole('form', { name: 'Hold opfølgning' }).waitFor();
    const press = async (key: string) => {
      await page.keyboard.press(key);
      presses += 1;
    };
    const goTo = async (name: RegExp) => {
      await press('Tab');
      presses += await pressUntil(page, 'Tab', name);
    };
    await goTo(/^(Møde|Hjemmebesøg)/u);
    await press('Space');
    await goTo(/^Borgerens syn/u);
    await page.keyboard.type('Det går fremad');
    for (const title of GOALS) {
      await goTo(/^Værdi/u);
      await page.keyboard.type('3');
      expect(await inGoal(title)).toBe(true);
    }
    await goTo(/^Indsatsen/u);
    await press('Space');
    await goTo(/^(Høj|Stor|Mellem|Lav|Lille)/u);
    await press('Space');
    await goTo(/^Hvorfor/u);
    await page.keyboard.type('Klarer mere selv');
    await press('Control+Enter');
    await page.getByRole('heading', { name: 'Opfølgning 22.11.2026' }).waitFor();
    expect(await focused(page)).not.toBeNull();
    return presses;
  }

  /** The field with the cursor belongs to that goal. */
  function inGoal(title: string): Promise<boolean> {
    return page.evaluate((name) => {
      const section = document.activeElement?.closest('section');
      return section?.querySelector('h4')?.textContent === name;
    }, title);
  }
}

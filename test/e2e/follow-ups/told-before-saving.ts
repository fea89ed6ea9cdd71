import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dueGroup } from '#shared/domain/follow-ups/due-filter.ts';
import { axeFaults } from '#test/support/axe.ts';
import { onScreens } from '#test/support/case-screens.ts';
import { type SeededCase, seedCase, type SignedInApp } from '#test/support/signed-in-app.ts';
import { goalFields } from '#test/support/seeded-cases.ts';

const GOAL = 'Handler selv ind';

/** What a setting will do is told before it is saved; what can wait is put away with a reason, and comes back. */
export function toldBeforeSaving(program: () => SignedInApp): void {
  let app: SignedInApp;
  let page: Page;
  let seeded: SeededCase;
  let goalId: string;

  beforeAll(async () => {
    app = program();
    page = app.page;
    page.setDefaultTimeout(15_000);
    // Due 1 November, 10 December and 5 January: three months after the start.
    const [overdue] = [
      await seedCase(app, {
        n: 11,
        firstNames: 'Anders',
        lastName: 'Prøvesen',
        startedOn: '2026-08-01',
      }),
      await seedCase(app, {
        n: 12,
        firstNames: 'Bo',
        lastName: 'Prøvesen',
        startedOn: '2026-09-10',
      }),
      await seedCase(app, {
        n: 13,
        firstNames: 'Clara',
        lastName: 'Prøvesen',
        startedOn: '2026-10-05',
      }),
    ];
    seeded = overdue;
    const { caseId, interventionId } = seeded;
    const fields = await goalFields(app, {
      title: GOAL,
      interventionId,
      baselineDate: '2026-08-01',
    });
    ({ id: goalId } = await app.calls.goals.create({ caseId, fields, copiedFromId: null }));
  });

  // The parts after this one have their dates from the interval as it was.
  afterAll(() =>
    app.calls.settings.change({
      key: 'follow-ups.interval.first',
      value: 3,
      validFrom: '2026-11-22',
      reason: 'Som før',
    }),
  );

  const goTo = (path: string) => onScreens(page).open(path);
  const line = () =>
    page.getByRole('listitem').filter({ hasText: 'Gør kladden til et mål færdig' }).last();
  const dialog = (name: string) => page.getByRole('dialog', { name });
  const putAwayButton = { name: `Udskyd: Gør kladden til et mål færdig: ${GOAL}` };

  test('a reminder leads to the draft that settles it', async () => {
    await goTo('/cases');
    await goTo('/my-day');
    await page.getByText('ting mere').first().click();
    await line().getByText('målet gælder først, når det er gjort aktivt').waitFor();
    await line().getByRole('link', { name: 'Gør kladden til et mål færdig' }).click();
    await expect
      .poll(() => page.evaluate(() => location.hash))
      .toBe(`#/cases/${seeded.caseId}/goals/${goalId}/edit`);
    await expect.poll(() => page.getByRole('textbox', { name: 'Titel' }).inputValue()).toBe(GOAL);
  });

  test('it is put away only with a day ahead and a reason; what is overdue cannot be', async () => {
    await goTo('/my-day');
    await page.getByText('ting mere').first().click();
    expect(await page.getByRole('button', { name: /^Udskyd: Opfølgning/u }).count()).toBe(0);
    await page.getByRole('button', putAwayButton).click();
    const asked = dialog('Udskyd påmindelsen');
    await asked.getByRole('button', { name: 'Udskyd' }).click();
    await asked.getByText('Der er 2 ting at rette').waitFor();
    await asked.getByRole('textbox', { name: 'Kommer igen' }).fill('21112026');
    await asked
      .getByRole('textbox', { name: 'Hvorfor kan det vente' })
      .fill('Borgeren er på ferie');
    await asked.getByRole('button', { name: 'Udskyd' }).click();
    await asked.getByText('Vælg en dag efter i dag').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await asked.getByRole('textbox', { name: 'Kommer igen' }).fill('om 2 uger');
    await asked.getByRole('button', { name: 'Udskyd' }).click();
    await page.getByText('1 påmindelse er udskudt. Den står på sagen.').waitFor();
    expect(await page.getByRole('button', putAwayButton).count()).toBe(0);
  });

  test('it stands on the case with who and why, and is taken up again there', async () => {
    await goTo(`/cases/${seeded.caseId}/overview`);
    await page.getByText('1 påmindelse er udskudt').click();
    await page.getByText('Udskudt til 06.12.2026 af LL: Borgeren er på ferie').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /^Tag frem igen/u }).click();
    await page.getByRole('button', putAwayButton).waitFor();
    const { counts } = await app.calls.followUps.myDay(null);
    expect(counts.putAway).toBe(0);
  });

  test('what a shorter interval is said to do is what the list says when it is saved', async () => {
    await goTo('/settings/values');
    const name = 'Første opfølgning efter start (måneder)';
    await page.getByRole('button', { name: `Ret: ${name}` }).click();
    const change = dialog(name);
    await change.getByRole('textbox', { name: 'Værdi' }).fill('2');
    await change.getByRole('textbox', { name: 'Værdi' }).press('Tab');
    await change.getByText('Det betyder det, 22.11.2026').waitFor();
    const told = change.getByRole('list').first().getByRole('listitem');
    expect(await told.allTextContents()).toEqual([
      '3 opfølgninger i 3 sager får en anden dato',
      '1 opfølgning i 1 sag bliver overskredet',
      '1 opfølgning i 1 sag forfalder inden for 14 dage',
      '2 opfølgninger i 2 sager vil i alt stå som overskredet',
    ]);
    const which = await change.getByRole('list').nth(1).getByRole('listitem').allTextContents();
    expect(await axeFaults(page)).toEqual([]);
    await change.getByRole('textbox', { name: 'Hvorfor ændres den' }).fill('Besluttet i udvalget');
    await change.getByRole('button', { name: 'Gem' }).click();
    await change.waitFor({ state: 'detached' });
    const rows = await app.calls.followUps.due({ scope: 'mine' });
    expect(rows.filter((row) => dueGroup(row) === 'overdue')).toHaveLength(2);
    for (const { name: who, standing } of rows) {
      const [year, month, day] = (standing.nextDue ?? '').split('-');
      expect(which.join('\n')).toMatch(new RegExp(`${who}.*→ ${day}.${month}.${year}`, 'u'));
    }
    await goTo('/follow-ups');
    await page.getByRole('radio', { name: /^Overskredne\s*\(2\)/u }).waitFor();
    await goTo('/my-day');
    await page.getByText('2 opfølgninger i 2 sager overskredet').waitFor();
  });
}

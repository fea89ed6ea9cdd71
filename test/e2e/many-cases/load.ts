import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { addMonths } from '#shared/base/dates.ts';
import { axeFaults } from '#test/support/axe.ts';
import { onScreens } from '#test/support/case-screens.ts';
import { seedCase, type SignedInApp } from '#test/support/signed-in-app.ts';

/** The load: weeks that are evened out one yes at a time, a caseload moved and taken back, a view kept. */
export function eveningOut(program: () => SignedInApp): void {
  let app: SignedInApp;
  let page: Page;

  beforeAll(async () => {
    app = program();
    page = app.page;
    page.setDefaultTimeout(15_000);
    // Never held: all three are due in the week of 4 January, three months after they began.
    for (const [place, firstNames] of ['Asta', 'Bo', 'Clara'].entries()) {
      const startedOn = addMonths(`2027-01-0${place + 5}`, -3);
      await seedCase(app, { n: place + 1, firstNames, lastName: 'Prøvesen', startedOn });
    }
    await app.calls.settings.saveEmployee({
      id: null,
      version: null,
      initials: 'VV',
      name: 'Vera Vikar',
      active: true,
      teamIds: [app.teamId],
    });
  });

  /** Opens a list of choices, in which nothing or everybody is chosen, and takes one. */
  async function choose(label: string, option: RegExp): Promise<void> {
    const list = new RegExp(`^(?:Vælg|Alle) ${label}$`, 'u');
    await page.getByRole('button', { name: list }).click();
    await page.getByRole('option', { name: option }).click();
  }

  const due = async () =>
    (await app.calls.followUps.due({ scope: 'my-teams' })).map(
      ({ name, standing, appointment }) => [name, standing.nextDue, appointment?.on ?? null],
    );
  const bar = (monday: string) =>
    page.getByRole('button', { name: new RegExp(`, ${monday}–`, 'u') });
  const nameOf = (monday: string) => bar(monday).getAttribute('aria-label');
  const toast = (title: string) => page.getByRole('alertdialog', { name: title });

  test('a suggestion said yes to is a meeting in a lighter week, and the due date stays; taken back, all is as it was', async () => {
    const before = await due();
    await onScreens(page).open('/follow-ups/weeks');
    await page.getByText('Vælg en sagsbehandler for at se forslag').waitFor();
    await choose('Sagsbehandler', /^LL/u);
    expect(await nameOf('04.01.2027')).toContain('3 opfølgninger i 3 sager, 3 planlagt afholdt');
    expect(await nameOf('28.12.2026')).toContain('0 opfølgninger i 0 sager, 0 planlagt afholdt');
    const suggested = page.getByRole('listitem').filter({ hasText: 'fristen er 05.01.2027' });
    await suggested.getByText('Hold den 28.12.2026').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await suggested.getByRole('button', { name: 'Læg aftale' }).click();
    await expect.poll(() => nameOf('04.01.2027')).toContain('3 sager, 2 planlagt afholdt');
    expect(await nameOf('28.12.2026')).toContain('0 opfølgninger i 0 sager, 1 planlagt afholdt');
    expect(await due()).toEqual(
      before.map(([name, on]) => [name, on, on === '2027-01-05' ? '2026-12-28' : null]),
    );
    await bar('04.01.2027').click();
    const row = page.getByRole('row', { name: /Asta Prøvesen/u });
    await row.getByText('05.01.2027').waitFor();
    await row.getByText('28.12.2026').waitFor();
    expect(await page.getByRole('row', { name: /Prøvesen/u }).count()).toBe(3);
    await onScreens(page).open('/follow-ups/calendar');
    await page.getByRole('button', { name: '05.01.2027: 1 opfølgning i 1 sag' }).waitFor();
    await toast('Der er lagt en aftale 28.12.2026')
      .getByRole('button', { name: 'Fortryd' })
      .click();
    await expect.poll(due).toEqual(before);
  });

  test('a caseload is moved with what is due meanwhile in sight, and the whole move is taken back', async () => {
    const before = await due();
    await onScreens(page).open('/follow-ups/caseload');
    await page.getByRole('button', { name: 'Flyt sager' }).click();
    await choose('Fra', /^Lise Leder/u);
    await choose('Til', /^Vera Vikar/u);
    await page.getByRole('textbox', { name: 'Til og med' }).fill('06012027');
    await page.getByRole('textbox', { name: 'Til og med' }).press('Tab');
    await page.getByText('3 sager flyttes, 2 opfølgninger forfalder i perioden.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const clara = page.getByRole('checkbox', { name: /Clara Prøvesen/u });
    await page.locator('label').filter({ has: clara }).click();
    await page.getByRole('button', { name: 'Flyt 2 sager' }).click();
    await toast('2 sager er flyttet').waitFor();
    const covering = async () => {
      const people = await app.calls.caseload.people(null);
      return people.map(({ initials, cases, covered }) => [initials, cases, covered]);
    };
    expect(await covering()).toEqual([
      ['LL', 3, 0],
      ['VV', 0, 2],
    ]);
    await page.getByRole('row', { name: /Vera Vikar/u }).waitFor();
    expect(await due()).toEqual(before);
    await toast('2 sager er flyttet').getByRole('button', { name: 'Fortryd' }).click();
    await expect.poll(async () => (await covering())[0]).toEqual(['LL', 3, 0]);
    await expect
      .poll(async () => (await covering()).find(([who]) => who === 'VV')?.[2] ?? 0)
      .toBe(0);
    expect(await due()).toEqual(before);
  });

  test('a view is kept under what it shows, not under a person, and gives its filter back', async () => {
    await onScreens(page).open('/follow-ups');
    await page.getByRole('radio', { name: /^Senere/u }).click();
    await page.getByRole('button', { name: 'Visninger' }).click();
    await page.getByRole('menuitem', { name: 'Gem denne visning' }).click();
    const dialog = page.getByRole('dialog', { name: 'Gem visningen' });
    await dialog.getByRole('textbox', { name: 'Navn' }).fill('Asta Prøvesens opfølgninger');
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await dialog.getByText('Navnet ligner en person').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await dialog.getByRole('textbox', { name: 'Navn' }).fill('Det, der kan vente');
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await toast('Visningen Det, der kan vente er gemt').waitFor();
    await page.getByRole('button', { name: 'Visninger' }).click();
    await page.getByRole('menuitem', { name: 'Mine overskredne' }).click();
    await page
      .getByRole('row', { name: /Prøvesen/u })
      .first()
      .waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Visninger' }).click();
    await page.getByRole('menuitem', { name: /^Det, der kan vente/u }).click();
    await page.getByRole('radio', { name: /^Senere/u, checked: true }).waitFor();
    await expect.poll(() => page.getByRole('row', { name: /Prøvesen/u }).count()).toBe(3);
  });
}

import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { focused, pressUntil } from '#test/support/by-keyboard.ts';
import { onScreens } from '#test/support/case-screens.ts';
import { picture } from '#test/support/first-start-app.ts';
import { LEADER, seedCase, type SignedInApp } from '#test/support/signed-in-app.ts';

const NAMES = ['Egon', 'Frode', 'Gerda'];

/** A meeting from the day it is called until the agenda is out, as a team leader prepares it. */
export function preparingAMeeting(program: () => SignedInApp): void {
  let app: SignedInApp;
  let page: Page;
  let on: ReturnType<typeof onScreens>;

  beforeAll(async () => {
    app = program();
    page = app.page;
    page.setDefaultTimeout(15_000);
    on = onScreens(page);
    for (const [n, firstNames] of NAMES.entries()) {
      const { caseId } = await seedCase(app, {
        n: n + 11,
        firstNames,
        lastName: 'Prøvesen',
        startedOn: '2025-08-01',
      });
      const source = { kind: 'case', id: caseId } as const;
      await app.calls.committee.startItem({ caseId, kind: 'follow-up', source });
    }
  });

  const rows = () => page.getByRole('grid', { name: 'Dagsorden' }).getByRole('row');
  const order = async () => {
    const texts = await rows().allInnerTexts();
    return texts.map((text) => NAMES.find((name) => text.includes(name)));
  };

  test('there are no meetings, and the page says who makes one', async () => {
    await on.open('/committee');
    await on.heading('Udvalg').waitFor();
    await page.getByText('Opret det første møde').waitFor();
    expect(await on.faultsOn('committee-empty')).toEqual([]);
  });

  test('a meeting that ends before it starts is told so, and nothing typed is lost', async () => {
    await on.button('Nyt møde').click();
    await on.field('Dato').fill('24.11.2026');
    await on.field('Fra kl.').fill('13');
    await on.field('Til kl.').fill('12');
    await on.field('Sted').fill('Mødelokale 2');
    await on.button('Gem', on.dialog()).click();
    await on.dialog().getByText('Mødet slutter, før det begynder').first().waitFor();
    await on.field('Til kl.').fill('15');
    await on.button('Gem', on.dialog()).click();
    await on.heading('Udvalgsmøde 24.11.2026').waitFor();
    expect(await page.getByText('kl. 13.00–15.00 · Mødelokale 2').count()).toBe(1);
  });

  test('an agenda without a chair is not sent', async () => {
    await on.button('Udsend dagsorden').click();
    const alert = page.getByRole('alertdialog');
    await on.button('Udsend dagsorden', alert).click();
    await alert.getByText('Mødet mangler en formand').waitFor();
    expect(await alert.getByText('der er markeret').count()).toBe(0);
    await on.button('Tilbage', alert).click();
  });

  test('employees and somebody from outside take part', async () => {
    await on.button('Tilføj deltager').click();
    await on.pick('Medarbejder', new RegExp(LEADER.initials, 'u'));
    await on.pick('Rolle', /^Formand/u);
    await on.button('Gem', on.dialog()).click();
    await page.getByText('Ikke beslutningsdygtigt: 1 af 3').waitFor();
    await on.button('Tilføj deltager').click();
    await expect.poll(() => focused(page)).toContain('Medarbejder');
    await on.field('Navn').fill('Ida Udefra');
    await on.field('Kommer fra').fill('Bakkehuset');
    await on.pick('Rolle', /^Udfører/u);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Ikke beslutningsdygtigt: 2 af 3').waitFor();
  });

  test('items come on the agenda and are moved by menu and by keyboard', async () => {
    await on.button('Sæt sag 27.0011 på dagsordenen').press('Enter');
    for (const next of ['Sæt sag 27.0012 på dagsordenen', 'Sæt sag 27.0013 på dagsordenen']) {
      await expect.poll(() => focused(page)).toBe(next);
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => focused(page)).toBe('Venter på et møde');
    expect(await order()).toEqual(NAMES);
    await on.choose('Punkt 3', 'Flyt øverst');
    await expect.poll(order).toEqual(['Gerda', 'Egon', 'Frode']);
    await rows().first().focus();
    await pressUntil(page, 'ArrowRight', /Træk|Flyt|drag/iu, 5);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await order())[0]).not.toBe('Gerda');
  });

  test('somebody is recused from one item, and the item says who decides', async () => {
    await on.choose('Punkt 1', 'Notér inhabilitet');
    await on.pick('Hvem er inhabil\\?', new RegExp(LEADER.initials, 'u'));
    await on.field('Hvorfor?').fill('Er søster til borgeren');
    await picture(page, 'committee-recuse');
    await on.button('Gem', on.dialog()).click();
    await rows().first().getByText('Ingen kan beslutte').waitFor();
    expect(await on.faultsOn('committee-meeting')).toEqual([]);
  });

  test('the agenda is sent, and stands so in the list', async () => {
    await on.button('Udsend dagsorden').click();
    await on.button('Udsend dagsorden', page.getByRole('alertdialog')).click();
    await page.getByText('Udsendt', { exact: true }).first().waitFor();
    const told = page.getByText('Dagsordenen er udsendt');
    await told.waitFor();
    await on.button('Hold mødet').click();
    await on.heading('Punkt 1 af 3').waitFor();
    await expect.poll(() => told.count()).toBe(0);
    await on.open('/committee');
    const row = page.getByRole('row', { name: /24\.11\.2026/u });
    await row.getByText('Udsendt').waitFor();
    expect(await row.innerText()).toContain('3');
    expect(await on.faultsOn('committee-list')).toEqual([]);
  });

  test('thresholds in a faulty order are refused at their field; entered and put right, a year stands once', async () => {
    await on.open('/settings/values');
    const year = page.getByRole('row', { name: /^2027/u });
    await on.button('Tilføj et år').click();
    await on.field('År').fill('2027');
    await on.field('25 pct. over').fill('900000');
    await on.field('50 pct. over').fill('800000');
    await on.field('75 pct. over').fill('2200000');
    await on.field('Kilde').fill('Social- og Boligministeriets satser for 2027');
    await on.button('Gem', on.dialog()).click();
    await on.dialog().getByText('Grænsen skal være højere end den foregående').first().waitFor();
    expect(await on.faultsOn('refund-year-dialog')).toEqual([]);
    expect(await on.field('År').inputValue()).toBe('2027');
    expect(await year.count()).toBe(0);
    await on.field('50 pct. over').fill('1800000');
    await on.button('Gem', on.dialog()).click();
    await year.getByText('1.800.000 kr.').waitFor();

    await on.button('Tilføj et år').click();
    await on.field('År').fill('2027');
    await on.field('25 pct. over').fill('900000');
    await on.field('50 pct. over').fill('1810000');
    await on.field('75 pct. over').fill('2200000');
    await on.field('Kilde').fill('Rettet efter ministeriets brev');
    await on.button('Gem', on.dialog()).click();
    await year.getByText('1.810.000 kr.').waitFor();
    expect(await year.count()).toBe(1);
    await year.scrollIntoViewIfNeeded();
    expect(await on.faultsOn('refund-years')).toEqual([]);
  });
}

import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { onScreens } from '#test/support/case-screens.ts';
import { picture } from '#test/support/first-start-app.ts';
import { type SignedInApp, seedCase } from '#test/support/signed-in-app.ts';

/** From the empty list to a case with something in it, and the ways to find it again. */
export function keepingCases(program: () => SignedInApp): void {
  let started: SignedInApp;
  let page: Page;
  let on: ReturnType<typeof onScreens>;

  beforeAll(() => {
    started = program();
    page = started.page;
    on = onScreens(page);
  });

  describe('a new case', () => {
    it('says why the list is empty, and what to do', async () => {
      await on.open('/cases');
      await page.getByText('Der er ingen sager endnu').waitFor();
      expect(await on.faultsOn('cases-list-empty')).toEqual([]);
    });

    it('is not begun on a number that is no CPR number', async () => {
      await on.button('Ny sag').click();
      await page.getByLabel('CPR-nummer').fill('300280-0001');
      await page.keyboard.press('Enter');
      await page.getByText('De første 6 cifre er ikke en dato').waitFor();
      expect(await on.button('Opret sagen').count()).toBe(0);
    });

    it('takes a replacement number with a quiet note, and says what is missing', async () => {
      await page.getByLabel('CPR-nummer').fill('610180-1001');
      await page.getByText('Erstatningsnummer').waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('Borgeren er ikke oprettet i forvejen').waitFor();
      await page.getByLabel('Efternavn').fill('Prøvesen');
      await page.getByLabel('Sagsnummer').fill('27.1001');
      await on.button('Opret sagen').click();
      await on.button('Fornavne: Udfyld feltet').press('Enter');
      expect(await on.faultsOn('cases-new-faults')).toEqual([]);
      await page.keyboard.type('Ida');
      await on.button('Opret sagen').click();
      await on.heading('Ida Prøvesen').waitFor();
      expect(await on.faultsOn('cases-overview-new')).toEqual([]);
    });

    it('finds a citizen who is there already instead of creating them twice', async () => {
      await on.open('/cases/new');
      await page.getByLabel('CPR-nummer').fill('6101801001');
      await on.button('Find borgeren').click();
      await page.getByText('Ida Prøvesen er oprettet i forvejen').waitFor();
      expect(await on.faultsOn('cases-new-known')).toEqual([]);
      await page.getByRole('link', { name: 'Sag 27.1001' }).click();
      await on.heading('Ida Prøvesen').waitFor();
    });
  });

  describe('what the case holds', () => {
    it('keeps the citizen’s own words, as text and never as markup', async () => {
      await on.button('Skriv').click();
      await page
        .getByRole('textbox', { name: 'Borgerens mål og ønsker' })
        .fill('<b>Jeg</b> vil selv');
      await on.button('Gem').click();
      await page.getByText('<b>Jeg</b> vil selv', { exact: true }).waitFor();
    });

    it('shows both values when somebody saved in between, and loses neither', async () => {
      const { calls } = started;
      const region = page.getByRole('region', { name: 'Borgerens mål og ønsker' });
      await on.button('Ret', region).click();
      await region.getByRole('textbox').fill('Skrevet her');
      const caseId = on.caseId();
      const { case: file } = await calls.cases.page({ caseId, asOf: null });
      await calls.cases.saveWishes({
        caseId,
        version: file.version,
        citizenWishes: 'Skrevet imens',
      });
      await on.button('Gem', region).click();
      await on.dialog().getByText('Skrevet imens').waitFor();
      await on.dialog().getByText('Skrevet her').waitFor();
      expect(await on.faultsOn('cases-conflict')).toEqual([]);
      await on.dialog().getByText('Behold min').click();
      await on.button('Gem det valgte', on.dialog()).click();
      await region.getByText('Skrevet her').waitFor();
    });

    it('takes a stay, and help at a provider made on the spot', async () => {
      await on.tab('Indsatser').click();
      await on.button('Nyt ophold').click();
      await on.pick('Paragraf', /SEL § 107/u);
      await on.dialog().getByText('Træningsplads').click();
      await on.field('Indflyttet').fill('01-03-2026');
      await on.button('Gem', on.dialog()).click();

      await page.getByRole('cell', { name: '01.03.2026' }).waitFor();

      await on.button('Ny indsats').click();
      await on.find('Paragraf', 'SEL § 107');
      await on.button('Ny udfører', on.dialog()).click();
      await on.field('Navn').fill('Botilbuddet Egen');
      expect(await on.faultsOn('cases-provider')).toEqual([]);
      await on.button('Opret udføreren', on.dialog()).click();
      await on.field('Formål').fill('At kunne bo for sig selv.');
      await on.find('Primær målgruppe', 'Angst');
      await on.find('Ydelser', 'Støtte til administration');
      await on.field('Startet').fill('010326');
      await on.button('Gem', on.dialog()).click();
      // A place is never asked for without the question whether housing is the main reason.
      await on.dialog().getByText('Svar på, om et boligproblem er hovedårsagen').first().waitFor();
      const housing = on
        .dialog()
        .getByRole('radiogroup', { name: 'Er et boligproblem hovedårsagen?' });
      await housing.locator('label').filter({ hasText: 'Nej' }).click();
      await on.dialog().locator('label').filter({ hasText: 'Borgeren bor her i forvejen' }).click();
      expect(await on.faultsOn('cases-intervention-form')).toEqual([]);
      await on.button('Gem', on.dialog()).click();
      const help = page.getByRole('region', { name: /^SEL § 107/u });
      await help.getByText('I gang').waitFor();
      await help.getByText('Botilbuddet Egen').waitFor();
      await help.getByText('Støtte til administration').waitFor();
    });

    it('takes a rate and hours from a date, and says what they are a year', async () => {
      await on.choose('Indsatsen', 'Ny takst fra en dato');
      await on.dialog().getByRole('textbox', { name: 'Takst' }).fill('2751');
      await on.dialog().getByText('Det er 1.004.115,00 kr. i et standardår.').waitFor();
      await on.button('Gem', on.dialog()).click();
      await page.getByText('2.751,00 kr. pr. døgn').first().waitFor();
      await on.choose('Indsatsen', 'Nye timer fra en dato');
      await on.field('Støttetimer om ugen').fill('12,5');
      await on.button('Gem', on.dialog()).click();
      await page.getByText('12,5 timer om ugen').first().waitFor();
      await page.getByText('1.004.115 kr.').first().waitFor();
      expect(await on.faultsOn('cases-interventions')).toEqual([]);
    });

    it('takes back at once what was entered by mistake, without asking why', async () => {
      await on.choose('Indsatsen', 'Ny takst fra en dato');
      await on.dialog().getByRole('textbox', { name: 'Takst' }).fill('9999');
      await on.field('Fra og med').fill('i dag');
      await on.button('Gem', on.dialog()).click();
      await page.getByText('9.999,00 kr. pr. døgn').first().waitFor();
      await on.button('Fortryd', page.getByRole('alertdialog').first()).click();
      await page.getByText('2.751,00 kr. pr. døgn').first().waitFor();
      await expect.poll(() => page.getByText('9.999,00 kr. pr. døgn').count()).toBe(0);
    });

    it('annuls with a reason, which history keeps', async () => {
      await on.tab('Overblik').click();
      await on.button('Ny vurdering').click();
      await on.field('Beskrivelse').fill('Hører til en anden borger');
      await on.button('Tilføj tema', on.dialog()).click();
      await on.find('Tema', 'Købe ind');
      await on.pick('Funktionsevneniveau', /^3/u);
      expect(await on.faultsOn('cases-need-form')).toEqual([]);
      await on.button('Gem', on.dialog()).click();
      const region = page.getByRole('region', { name: 'Støttebehov nu' });
      await region.getByText('Hører til en anden borger').waitFor();
      await on.button('Mere', region).click();
      await page.getByRole('menuitem', { name: 'Annullér' }).click();
      await on.button('Annullér', on.dialog()).click();
      await on.dialog().getByText('Skriv en begrundelse').waitFor();
      await on.field('Begrundelse').fill('Skrevet på den forkerte');
      await on.button('Annullér', on.dialog()).click();
      await region.getByText('Støttebehovet er ikke vurderet endnu.').waitFor();
      await on.tab('Historik').click();
      await page.getByText('Begrundelse: Skrevet på den forkerte').waitFor();
      expect(await on.faultsOn('cases-history')).toEqual([]);
    });
  });

  describe('finding a case by keyboard alone', () => {
    const palette = () => page.getByRole('dialog', { name: 'Find eller gør noget' });

    it('says so when nothing is found', async () => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Findesikke');
      await page.getByText('Ingen fundet').waitFor();
      await picture(page, 'cases-search-nothing');
      await page.keyboard.press('Escape');
      await palette().waitFor({ state: 'detached' });
    });

    it('chooses among several with the arrows', async () => {
      await seedCase(started, {
        n: 2001,
        firstNames: 'Asta',
        lastName: 'Ågård',
        startedOn: '2026-09-01',
      });
      await seedCase(started, {
        n: 2002,
        firstNames: 'Bo',
        lastName: 'Aagaard',
        startedOn: '2026-09-01',
      });
      await page.keyboard.press('Control+k');
      await page.keyboard.type('ågård');
      await expect.poll(() => page.getByRole('option').count()).toBe(2);
      await picture(page, 'cases-search');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await on.heading(/Asta Ågård|Bo Aagaard/u).waitFor();
      expect(await palette().count()).toBe(0);
    });

    it.each([
      ['case number', '27.1001'],
      ['start of the CPR number', '610180-1001'],
      ['name', 'ida prøve'],
    ])('opens the only hit by %s', async (_, text) => {
      await on.open('/cases');
      await on.heading('Sager').waitFor();
      await on.goTo(text, 'Ida Prøvesen');
    });

    it('sorts, filters and opens in the list', async () => {
      await on.open('/cases');
      await page.getByRole('row', { name: /Ida Prøvesen/u }).waitFor();
      expect(await on.faultsOn('cases-list')).toEqual([]);
      await page.getByLabel('Navn, sagsnummer eller CPR').fill('aagaard');
      await page.getByText('2 af 3 sager').waitFor();
      await page.getByRole('button', { name: /^Navn/u }).press('Enter');
      await page.keyboard.press('Tab');
      const rows = page.getByRole('row').filter({ hasText: '27.' });
      await rows.first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await on.heading(/Ågård|Aagaard/u).waitFor();
    });
  });
}

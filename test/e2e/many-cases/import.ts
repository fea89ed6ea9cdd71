import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { EXTRACT, EXTRACT_TEXT } from '#test/fixtures/import/context.ts';
import { axeFaults } from '#test/support/axe.ts';
import { picture } from '#test/support/first-start-app.ts';
import type { SignedInApp } from '#test/support/signed-in-app.ts';

/** An extract from file to register, a later one upon it, and the questions on the way. */
export function importing(program: () => SignedInApp): void {
  let app: SignedInApp;
  let page: Page;

  beforeAll(() => {
    app = program();
    page = app.page;
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const step = (name: string) => page.getByRole('heading', { name, exact: true });

  /** Keeps a picture to be looked at, and answers what axe finds. */
  async function faultsOn(name: string): Promise<string[]> {
    const faults = await axeFaults(page);
    await picture(page, `import-${name}`);
    return faults;
  }

  async function choose(file: string): Promise<void> {
    await app.app.answerDialog('showOpenDialog', { canceled: false, filePaths: [file] });
    await button('Vælg fil …').click();
  }

  function fileOf(name: string, content: string): string {
    const file = path.join(app.dataDir, name);
    writeFileSync(file, content);
    return file;
  }

  test('what is no extract is answered with what was expected', async () => {
    await page.getByRole('link', { name: 'Opsætning' }).click();
    await button('Indlæs udtræk').click();
    await step('Vælg fil').waitFor();
    expect(await faultsOn('1-file')).toEqual([]);
    await choose(fileOf('brev.txt', 'Kære Susanne\r\nTak for sidst.'));
    await page.getByText('Filen er ikke et udtræk med linjer og kolonner.').waitFor();
    await page.getByText('Målspor læser udtræk som CSV', { exact: false }).waitFor();
    expect(await faultsOn('1-file-refused')).toEqual([]);
  });

  test('columns are guessed, shown, and asked for where one is missing', async () => {
    await choose(EXTRACT);
    await step('Kolonner').waitFor();
    await page
      .getByText('141 linjer i 18 kolonner, adskilt med semikolon, skrevet i Windows-1252', {
        exact: false,
      })
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kolonner');
    expect(await faultsOn('2-columns')).toEqual([]);

    await page.getByRole('button', { name: /Kolonne til Paragraf/u }).click();
    await page.getByRole('option', { name: 'Ikke i filen' }).click();
    await page.getByText('Vælg en kolonne til: Paragraf.').waitFor();
    await page.getByText('Vælg kolonnerne færdigt først').waitFor();
    expect(await faultsOn('2-columns-missing')).toEqual([]);
    await page.getByRole('button', { name: /Kolonne til Paragraf/u }).click();
    await page.getByRole('option', { name: 'Paragraf', exact: true }).click();
    await button('Kontrollér linjerne').click();
  });

  test('faults are named line by line, and mended in place by keyboard', async () => {
    await step('Linjer med fejl (11)').waitFor();
    await page.getByText('130 linjer: 130 nye borgere, 130 nye sager, 130 nye indsatser').waitFor();
    for (const sentence of [
      'Startdato findes ikke (31-02-2025)',
      'Linjen er en gentagelse af linje 5',
    ])
      await page.getByText(sentence).waitFor();
    expect(await faultsOn('3-check')).toEqual([]);

    await page.getByLabel('Takst, linje 33').fill('stadig ikke et tal');
    await page.keyboard.press('Enter');
    await page.getByText('Linje 33 har stadig en fejl: Takst er ikke et tal').waitFor();
    await page.getByLabel('Takst, linje 33').fill('1.250,00');
    await page.keyboard.press('Enter');
    await page.getByText('Linje 33 er rettet og kommer med').waitFor();
    await step('Linjer med fejl (10)').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('(10)');

    const list = path.join(app.dataDir, 'fejl.csv');
    await app.app.answerDialog('showSaveDialog', { canceled: false, filePath: list });
    await button('Gem listen med fejl …').click();
    await page.getByText('Listen med fejl er gemt').waitFor();
  });

  test('nothing is registered before the person says so; then it is, and the way on is shown', async () => {
    expect((await app.calls.cases.findCitizen({ cpr: '8107470049' })).found).toBe(false);
    await button('Videre til indlæsning').click();
    await step('Indlæs').waitFor();
    await page.getByText('10 linjer med fejl', { exact: true }).waitFor();
    expect(await faultsOn('4-run')).toEqual([]);
    await page.getByRole('textbox', { name: 'Takster og timer gælder fra' }).fill('24.12.2026');
    await page.getByText('Skriv en dato, der ikke ligger efter i dag').first().waitFor();
    await page.getByRole('textbox', { name: 'Takster og timer gælder fra' }).fill('01.01.2026');
    await button('Indlæs 131 linjer').click();
    await step('Udtrækket er indlæst').waitFor();
    expect(await faultsOn('5-result')).toEqual([]);
    expect((await app.calls.cases.findCitizen({ cpr: '8107470049' })).found).toBe(true);
  });

  test('a later extract shows old and new, and takes only what is ticked', async () => {
    const lines = EXTRACT_TEXT.split('\r\n');
    const later = lines
      .filter((_, at) => at !== 3)
      .join('\r\n')
      .replace(
        'MEAN;Team Handicap;ABL § 105;Bofællesskabet Åkanden;Selvejende;26-02-2025;;;1.249,50',
        'TNIE;Team Handicap;ABL § 105;Bofællesskabet Åkanden;Selvejende;26-02-2025;;;1.300,00',
      );
    await button('Indlæs en fil til').click();
    await choose(fileOf('senere.csv', later));
    await button('Kontrollér linjerne').click();
    await step('Ændringer i kendte indsatser (1)').waitFor();
    await page.getByText('1.249,50 kr. pr. døgn').waitFor();
    await page.getByText('1.300,00 kr. pr. døgn').waitFor();
    await step('I registret, men ikke i filen (1)').waitFor();
    await step('Ændringer i kendte indsatser (1)').scrollIntoViewIfNeeded();
    await page.getByRole('grid').first().scrollIntoViewIfNeeded();
    expect(await faultsOn('3-check-later')).toEqual([]);

    await page.getByRole('checkbox', { name: 'Tag Takst fra linje 2' }).focus();
    await page.keyboard.press('Space');
    await page.getByText('1 af 2 taget').waitFor();
    await button('Videre til indlæsning').click();
    await button('Indlæs 1 linje').click();
    await step('Udtrækket er indlæst').waitFor();
    await button('Indlæs en fil til').click();
    await choose(fileOf('igen.csv', later));
    await button('Kontrollér linjerne').click();
    await page.getByText('1.249,50 kr. pr. døgn').waitFor({ state: 'detached' });
    await page.getByRole('checkbox', { name: 'Tag Sagsbehandler fra linje 2' }).waitFor();
  });

  test('a question is asked once for all its lines, and can be answered anew', async () => {
    const [header = '', ...lines] = EXTRACT_TEXT.trimEnd().split('\r\n');
    const bare = [header, ...lines.map((line) => line.replace(';§ 107;', ';107;'))].join('\r\n');
    await page
      .getByRole('navigation', { name: 'Hovedmenu' })
      .getByRole('link', { name: 'Opsætning' })
      .click();
    await button('Indlæs udtræk').click();
    await choose(fileOf('bare.csv', bare));
    await button('Kontrollér linjerne').click();
    await page.getByText('Hvilken paragraf betyder "107"?').waitFor();
    expect(await faultsOn('3-check-questions')).toEqual([]);
    await page.getByRole('radio', { name: 'SEL § 107' }).focus();
    await page.keyboard.press('Space');
    await page.getByText('1 spørgsmål besvaret').waitFor();
    await button('Svar om').click();
    await page.getByText('Hvilken paragraf betyder "107"?').waitFor();
  });

  test('cases that were imported into other people’s teams are not told as none', async () => {
    await page.getByRole('link', { name: 'Sager', exact: true }).click();
    await page.getByText('Kommunen har sager, men ingen af dem står her').waitFor();
    expect(await faultsOn('cases-elsewhere')).toEqual([]);
    await button('Sæt medarbejdere i team').click();
    await page.getByRole('button', { name: 'Ny medarbejder' }).waitFor();
  });
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from '#test/support/axe.ts';
import { openBySearch } from '#test/support/by-keyboard.ts';
import { onScreens } from '#test/support/case-screens.ts';
import { readPdf } from '#test/support/read-pdf.ts';
import type { SeededCase, SignedInApp } from '#test/support/signed-in-app.ts';
import { type CasesToPrint, NOTHING, printed, ROWS, team } from './to-print.ts';

/** A print on its way out of the program, and what the log says of it. */
export function savedAndShown(program: () => SignedInApp, cases: () => CasesToPrint): void {
  let app: SignedInApp;
  let page: Page;
  let hidden: SeededCase;

  beforeAll(() => {
    app = program();
    page = app.page;
    ({ hidden } = cases());
  });

  const button = (name: string) => onScreens(page).button(name);

  describe('saved as a file', () => {
    test('is byte for byte what was looked at, named by kind and time, and logged', async () => {
      const disclosure = { ...NOTHING, fullCpr: true };
      const { printId, bytes } = await printed(app, {
        kind: 'case-overview',
        caseId: hidden.caseId,
        disclosure,
      });
      const file = path.join(app.dataDir, 'gemt.pdf');
      await app.app.answerDialog('showSaveDialog', { canceled: false, filePath: file });
      expect(await app.calls.printing.savePdf({ printId })).toEqual({ saved: true });
      expect(readFileSync(file).equals(bytes)).toBe(true);
      const asked = (await app.app.dialogs()).at(-1)?.options.defaultPath ?? '';
      expect(asked).toMatch(/^sagsoversigt-2026-11-22-10\d\d-\d+\.pdf$/u);
      expect((await app.calls.printing.log(null)).slice(0, 2)).toMatchObject([
        { userInitials: 'LL', kind: 'case-overview', cases: 1, fullCpr: true, to: 'pdf' },
        { userInitials: 'LL', kind: 'case-overview', cases: 1, fullCpr: true, to: 'preview' },
      ]);
    });

    test('is neither written nor logged as saved when the person thinks better of it', async () => {
      const { printId } = await printed(app, team());
      await app.app.answerDialog('showSaveDialog', { canceled: true, filePath: '' });
      expect(await app.calls.printing.savePdf({ printId })).toEqual({ saved: false });
      expect((await app.calls.printing.log(null))[0]).toMatchObject({
        kind: 'team-overview',
        cases: ROWS + 2,
        fullCpr: false,
        to: 'preview',
      });
    });
  });

  describe('on the screen', () => {
    test('a case is printed in two clicks, looked at and saved; no tick is remembered', async () => {
      await openBySearch(page, hidden.caseNumber);
      await button('Udskriv').click();
      const wholeCpr = page.getByRole('checkbox', { name: 'Skriv hele CPR-nummeret' });
      expect(await wholeCpr.isChecked()).toBe(false);
      await page.getByText('Skriv hele CPR-nummeret').click();
      await button('Vis udskriften').click();
      await page
        .getByText(/Side 1 af \d/u)
        .first()
        .waitFor();
      expect(await axeFaults(page)).toEqual([]);
      const file = path.join(app.dataDir, 'skærm.pdf');
      await app.app.answerDialog('showSaveDialog', { canceled: false, filePath: file });
      await button('Gem som PDF').click();
      await page.getByText('PDF-filen er gemt').waitFor();
      expect(readPdf(readFileSync(file)).text).toContain('610180-0001');
      await button('Luk').last().click();

      await button('Udskriv').click();
      expect(await wholeCpr.isChecked()).toBe(false);
      await page.keyboard.press('Escape');
      expect((await app.app.windows()).map(({ title }) => title)).toEqual(['Målspor']);
    });

    test('the overviews of a whole list stop while they are drawn: nothing is kept, logged or saved', async () => {
      const before = await app.calls.printing.log(null);
      const dialogs = await app.app.dialogs();
      await onScreens(page).open('/cases');
      await button('Mere').click();
      await page.getByRole('menuitem', { name: /^Udskriv alle sagsoversigter/u }).click();
      await app.app.nextWindow(() => button('Vis udskriften').click());
      await page.getByText(`Tegner siderne til ${ROWS + 2} sager`).waitFor();
      await button('Afbryd').click();
      await page.getByText('Udskriften er afbrudt. Intet er udskrevet.').waitFor();
      await expect.poll(async () => (await app.app.windows()).length).toBe(1);
      expect(await button('Gem som PDF').count()).toBe(0);
      expect(await app.calls.printing.log(null)).toEqual(before);
      expect(await app.app.dialogs()).toEqual(dialogs);
      await button('Luk').last().click();
    });

    test('an empty list says why there is nothing to print', async () => {
      const before = await app.calls.printing.log(null);
      await page.getByRole('link', { name: 'Sager' }).first().click();
      await page
        .getByRole('searchbox', { name: 'Navn, sagsnummer eller CPR' })
        .fill('findes slet ikke');
      await page.getByText('Ingen sager passer til filteret').waitFor();
      await button('Udskriv').click();
      await button('Vis udskriften').click();
      await page.getByText('Der er ingen sager at udskrive med dette valg').waitFor();
      expect(await button('Gem som PDF').count()).toBe(0);
      expect(await app.calls.printing.log(null)).toEqual(before);
    });
  });
}

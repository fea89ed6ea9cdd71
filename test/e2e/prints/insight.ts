import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { LONGEST_PART } from '#shared/contract/printing.ts';
import { InsightFile } from '#shared/domain/printing/insight-file.ts';
import { onScreens } from '#test/support/case-screens.ts';
import { readPdf } from '#test/support/read-pdf.ts';
import type { SeededCase, SignedInApp } from '#test/support/signed-in-app.ts';
import { MARKUP } from '#test/support/seeded-cases.ts';
import { ALL, type CasesToPrint, NOTHING, printed } from './to-print.ts';

/** What the citizen is given to see, and the overviews of a whole list. */
export function insight(program: () => SignedInApp, cases: () => CasesToPrint): void {
  let app: SignedInApp;
  let page: Page;
  let on: ReturnType<typeof onScreens>;
  let hidden: SeededCase;
  let brimful: SeededCase;

  beforeAll(() => {
    app = program();
    page = app.page;
    on = onScreens(page);
    ({ hidden, brimful } = cases());
  });

  async function insightOf(caseId: string) {
    return readPdf((await printed(app, { kind: 'insight', caseId, disclosure: NOTHING })).bytes);
  }

  /** A print that is given in parts, put together as the window does. */
  async function fetched({ printId, bytes }: { printId: string; bytes: number }): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let from = 0; from < bytes; from += LONGEST_PART) {
      const given = await app.calls.printing.part({ printId, from, length: LONGEST_PART });
      parts.push(Buffer.from(given.base64, 'base64'));
    }
    return Buffer.concat(parts);
  }

  test('insight is to the citizen, in plain words, tagged and in Danish, and says who looked by no name', async () => {
    await app.calls.cases.page({ caseId: hidden.caseId, asOf: null });
    const content = JSON.stringify({ goal: { title: 'Tager bussen alene' } });
    await app.calls.drafts.save({ key: `goal:${hidden.caseId}:new`, content });
    const pdf = await insightOf(hidden.caseId);
    expect(pdf).toMatchObject({
      isTagged: true,
      language: 'da',
      title: 'Indsigt i dine oplysninger',
    });
    for (const sheet of pdf.pages) {
      expect(sheet).toContain('Til dig');
      expect(sheet).not.toContain('Fortroligt');
    }
    for (const said of [
      'Dine mål',
      'Handler selv ind',
      'Kladde: Dine mål',
      'Tager bussen alene',
      'Sådan er det ændret undervejs',
      'skrevet ind: ',
      'Hvem har set på dine oplysninger?',
      'Din sag blev åbnet',
    ]) {
      expect(pdf.text).toContain(said);
    }
    expect(pdf.text).not.toMatch(/Skjultesen|[0-9a-f]{8}-[0-9a-f]{4}-7/u);
    const looks = pdf.text.slice(pdf.text.indexOf('Hvem har set på'));
    expect(looks.replaceAll(/Udskrevet .* af LL/gu, '')).not.toMatch(/\bLL\b|Lise Leder/u);
  });

  test('what is filled to the brim is not cut', async () => {
    const pdf = await insightOf(brimful.caseId);
    expect(pdf.unspaced).toContain(MARKUP.replaceAll(/\s/gu, ''));
  });

  test('insight is found on the case, and looked at before it leaves', async () => {
    await on.open(`/cases/${hidden.caseId}/overview`);
    await on.choose('Sagen', 'Indsigt til borgeren');
    expect(await on.faultsOn('insight-dialog')).toEqual([]);
    await on.button('Vis udskriften', on.dialog()).click();
    await on.button('Gem som PDF', on.dialog()).waitFor();
    const filePath = path.join(app.dataDir, 'indsigt.json');
    await app.app.answerDialog('showSaveDialog', { canceled: false, filePath });
    await on.button('Gem som datafil (JSON)', on.dialog()).click();
    await on.dialog().getByText('Datafilen er gemt').waitFor();
    expect(InsightFile.parse(JSON.parse(readFileSync(filePath, 'utf8')))).toMatchObject({
      isProtectedLeftOut: true,
    });
    expect((await app.app.dialogs()).at(-1)?.options.defaultPath).toMatch(
      /^indsigt-2026-11-22-10\d\d-\d+\.json$/u,
    );
    await on.button('Luk', on.dialog()).last().click();
  });

  test('the overviews of a list are one print, each case on its own sheets', async () => {
    await on.open('/cases');
    await on.choose('Mere', /^Udskriv alle sagsoversigter/u);
    await on.button('Vis udskriften', on.dialog()).click();
    await on.button('Gem som PDF', on.dialog()).waitFor();
    expect(await on.faultsOn('many-overviews')).toEqual([]);
    await on.button('Luk', on.dialog()).last().click();
    const made = await app.calls.printing.previewMany({
      jobId: '00000000-0000-7000-8000-000000000777',
      filter: ALL,
      sort: { column: 'caseNumber', descending: false },
      disclosure: NOTHING,
    });
    if (made.outcome !== 'made') throw new Error('nothing was made');
    const pdf = readPdf(await fetched(made));
    expect(pdf).toMatchObject({ isTagged: true, language: 'da', title: 'Sagsoversigter' });
    const ownSheets = [hidden, brimful].map(
      ({ caseNumber }) => pdf.pages.filter((sheet) => sheet.includes(`Sag ${caseNumber}`)).length,
    );
    expect(ownSheets.reduce((sum, sheets) => sum + sheets)).toBe(pdf.pages.length);
    expect(pdf.text).not.toContain('Skjultesen');
  });
}

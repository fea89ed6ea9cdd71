import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseFilter } from '#shared/contract/cases.ts';
import type { PrintRequest } from '#shared/contract/printing.ts';
import { axeFaults } from '#test/support/axe.ts';
import { readPdf } from '#test/support/read-pdf.ts';
import {
  type SeededCase,
  type SignedInApp,
  startWithDatabase,
} from '#test/support/signed-in-app.ts';
import {
  LONG_NAME,
  LONG_WORDS,
  MARKUP,
  seedBrimfulCase,
  seedProtectedCase,
  seedTeam,
  UNBROKEN,
} from './prints-seed.ts';

const NOW = '2026-11-22T09:00:00.000Z';
const ROWS = 36;
const NOTHING = { fullCpr: false, protectedAddress: false };
const ALL: CaseFilter = {
  scope: 'my-teams',
  status: 'open',
  teamId: null,
  employeeId: null,
  providerId: null,
  paragraph: null,
  followUp: null,
  text: '',
};

let app: SignedInApp;
let page: Page;
let hidden: SeededCase;
let brimful: SeededCase;

beforeAll(async () => {
  app = await startWithDatabase({ now: NOW });
  page = app.page;
  hidden = await seedProtectedCase(app, 1);
  brimful = await seedBrimfulCase(app, 2);
  await seedTeam(app, 100, ROWS);
});
afterAll(() => app.close());

async function printed(request: PrintRequest) {
  const made = await app.calls.printing.preview(request);
  if (made.empty) throw new Error('nothing was printed');
  return { printId: made.printId, bytes: Buffer.from(made.pdf, 'base64') };
}

async function caseOverview(caseId: string, disclosure = NOTHING) {
  return readPdf((await printed({ kind: 'case-overview', caseId, disclosure })).bytes);
}

function team(filter: Partial<CaseFilter> = {}): Extract<PrintRequest, { kind: 'team-overview' }> {
  const sort = { column: 'caseNumber', descending: false } as const;
  const choice = { kind: 'team-overview', sort, withCost: true, disclosure: NOTHING } as const;
  return { ...choice, filter: { ...ALL, ...filter } };
}

const teamOverview = async (request = team()) => readPdf((await printed(request)).bytes);
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function find(caseNumber: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(caseNumber);
  await page.getByRole('option').filter({ hasText: caseNumber }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(`Sag ${caseNumber}`).first().waitFor();
}

describe('an empty choice of cases', () => {
  test('prints nothing, logs nothing and says so', async () => {
    const before = await app.calls.printing.log(null);
    expect(await app.calls.printing.preview(team({ text: 'findes slet ikke' }))).toEqual({
      empty: true,
    });
    expect(await app.calls.printing.log(null)).toEqual(before);
    expect((await app.app.windows()).map(({ title }) => title)).toEqual(['Målspor']);
  });
});

describe('what must not stand on paper unless it is ticked', () => {
  test('the CPR number is masked, and a protected name and address are left out', async () => {
    const { text, unspaced } = await caseOverview(hidden.caseId);
    expect(text).toContain('610180-****');
    expect(unspaced).not.toMatch(/610180-?0001/u);
    expect(text).not.toMatch(/Skjultesen|Hemmelige|Prøvevej|9999/u);
    expect(text).toContain('HS');
    expect(text).toContain('navne- og adressebeskyttelse');
    const list = await teamOverview(team({ text: 'Skjultesen' }));
    expect(list.text).not.toMatch(/Skjultesen|Hemmelige|610180/u);
    expect(list.text).toContain('HS');
  });

  test('each tick brings what it says and nothing else', async () => {
    const withCpr = await caseOverview(hidden.caseId, { ...NOTHING, fullCpr: true });
    expect(withCpr.text).toContain('610180-0001');
    expect(withCpr.text).not.toMatch(/Skjultesen|Prøvevej/u);
    const withAddress = await caseOverview(hidden.caseId, { ...NOTHING, protectedAddress: true });
    expect(withAddress.text).toContain('Prøvevej 1, 9999 Prøveby');
    expect(withAddress.text).toContain('Skjultesen');
    expect(withAddress.text).toContain('610180-****');
    const list = await teamOverview({ ...team(), disclosure: { ...NOTHING, fullCpr: true } });
    expect(list.text).toContain('610180-0001');
    expect(list.text).not.toContain('Skjultesen');
  });
});

describe('every sheet', () => {
  test.each([
    ['Sagsoversigt', async () => caseOverview(brimful.caseId), 'Sag 27.0002', 595],
    ['Teamoversigt', async () => teamOverview(), 'Mine teams · Åbne', 842],
  ] as const)(
    'of a %s says what it is, when, by whom, how private and which',
    async (title, print, selection, width) => {
      const pdf = await print();
      expect(pdf.pages.length).toBeGreaterThan(2);
      for (const [place, sheet] of pdf.pages.entries()) {
        for (const said of [
          `${title} · ${selection}`,
          'Data pr. 22.11.2026',
          'Fortroligt – indeholder personoplysninger',
          `Side ${place + 1} af ${pdf.pages.length}`,
        ]) {
          expect(sheet).toContain(said);
        }
      }
      expect(pdf).toMatchObject({ title, isTagged: true, language: 'da', width });
    },
  );
});

describe('a case overview', () => {
  test('is one to three sheets, with a draft marked as one', async () => {
    const { pages, text } = await caseOverview(hidden.caseId);
    expect(pages.length).toBeLessThanOrEqual(3);
    expect(text).toMatch(/Kommer ud blandt andre\s+KLADDE – ikke målbart endnu/u);
    expect(text).toContain('Handler selv ind');
    expect(text.match(/KLADDE/gu)).toHaveLength(1);
    expect(text).toContain('60 pct. af vejen');
  });

  test('leaves out headings of what the case does not have', async () => {
    const { text } = await caseOverview(hidden.caseId);
    expect(text).not.toMatch(/Borgerens mål og ønsker|Seneste opfølgninger|Afsluttede mål/u);
  });

  test('has markup as text, and every word of fields filled to the brim', async () => {
    const pdf = await caseOverview(brimful.caseId);
    expect(pdf.unspaced).toContain(`${MARKUP} Brædefuld`.replaceAll(' ', ''));
    expect(pdf.pages.length).toBeGreaterThan(12);
    const missing = ['a', 'b', 'c', 'd', 'e'].map((mark) => {
      const most = mark === 'd' || mark === 'e' ? 2_500 : 2_800;
      const words = LONG_WORDS.slice(0, most).map((word) => `${mark}${word}`);
      return [mark, words.filter((word) => !pdf.unspaced.includes(word)).length];
    });
    expect(missing).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 0],
      ['d', 0],
      ['e', 0],
    ]);
    // Once in the citizen's words, once in the citizen's view, each of them whole.
    expect(pdf.unspaced.split('Å').length - 1).toBeGreaterThanOrEqual(2 * UNBROKEN.length + 240);
  });
});

describe('a team overview', () => {
  test('repeats its head on every sheet and never splits a line between two', async () => {
    const { pages } = await teamOverview();
    for (const sheet of pages) expect(sheet).toMatch(/Sagsnr\.\s+Navn\s+Alder.*Årlig/u);
    const sheetOf = (word: string) => pages.findIndex((sheet) => sheet.includes(word));
    const cases = Array.from({ length: ROWS - 1 }, (_, n) => n + 101);
    const split = cases.filter((n) => sheetOf(`FØRST${n}`) !== sheetOf(`SIDST${n}`));
    expect(split).toEqual([]);
    expect(cases.filter((n) => sheetOf(`FØRST${n}`) < 0)).toEqual([]);
  });

  test('has the filter and order in words, and the count and sum of its lines', async () => {
    const { text } = await teamOverview(team({ followUp: 'overdue' }));
    expect(text).toContain(
      'Mine teams · Åbne · Opfølgning overskredet · Sorteret efter sagsnummer',
    );
    const all = await teamOverview();
    expect(all.text).toContain(`${ROWS + 2} sager`);
    expect(all.unspaced).toContain(LONG_NAME.replaceAll(' ', ''));
    expect(all.text).toContain(`3 af ${ROWS + 2} sager med kendt takst`);
    const without = await teamOverview({ ...team(), withCost: false });
    expect(without.text).not.toContain('Årlig udgift');
  });
});

describe('saved as a file', () => {
  test('is byte for byte what was looked at, named by kind and time, and logged', async () => {
    const disclosure = { ...NOTHING, fullCpr: true };
    const { printId, bytes } = await printed({
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
    const { printId } = await printed(team());
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
    await find(hidden.caseNumber);
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
    await page.evaluate(() => void (location.hash = '/cases'));
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

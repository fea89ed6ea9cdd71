import { beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '#test/support/read-pdf.ts';
import type { SeededCase, SignedInApp } from '#test/support/signed-in-app.ts';
import { LONG_NAME, LONG_WORDS, MARKUP, UNBROKEN } from '#test/support/seeded-cases.ts';
import { type CasesToPrint, NOTHING, printed, ROWS, team } from './to-print.ts';

/** What stands on the sheets, and what does not. */
export function overviews(program: () => SignedInApp, cases: () => CasesToPrint): void {
  let app: SignedInApp;
  let hidden: SeededCase;
  let brimful: SeededCase;

  beforeAll(() => {
    app = program();
    ({ hidden, brimful } = cases());
  });

  async function caseOverview(caseId: string, disclosure = NOTHING) {
    return readPdf((await printed(app, { kind: 'case-overview', caseId, disclosure })).bytes);
  }
  const teamOverview = async (request = team()) => readPdf((await printed(app, request)).bytes);

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
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sheetOfTargets } from '#electron/backend/services/printing/sheet-of-targets.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import type { PrintContent } from '#shared/domain/printing/content.ts';
import {
  aDecisionOnPaper,
  aMeetingOnPaper,
  anItemOnPaper,
  aPack,
  aSummary,
  FRAME,
} from '#test/support/committee-rows.ts';
import { idOf } from '#test/support/domain-rows.ts';
import { type PrintPress, printPress } from '#test/support/print-on-chromium.ts';
import { altTexts, readPdf } from '#test/support/read-pdf.ts';

const MARKUP = `<b>&"'</b> {{t}} \\9 content:'x' </style>`;
const words = (count: number, mark: string) =>
  Array.from({ length: count }, (_, n) => `${mark}${String(n).padStart(4, '0')}`);

let press: PrintPress;
beforeAll(async () => {
  press = await printPress();
});
afterAll(() => press.close());

const printed = async (content: PrintContent) => readPdf(await press.print(content));

const NOTHING_WRITTEN = {
  kind: 'new-grant',
  question: null,
  citizenView: null,
  caseworkerAssessment: null,
  providerAssessment: null,
  providerAssessedBy: null,
  serviceLevel: null,
  alternatives: [],
  proposal: null,
  proposedHelp: [],
  validFrom: null,
} satisfies Partial<AgendaItem>;

const NOTHING_KNOWN = {
  needs: [],
  goals: [],
  measurements: [],
  interventions: [],
  schedules: [],
  rates: [],
  supports: [],
  assignments: [],
};

describe('the page of an item', () => {
  test('of a case with nothing on it says what is missing, each where it belongs', async () => {
    const summary = aSummary(NOTHING_WRITTEN, NOTHING_KNOWN);
    const { pages } = await printed(aPack([anItemOnPaper(1, { summary })]));
    const sheet = pages[1] ?? '';
    for (const missing of [
      'Spørgsmål: Mangler: spørgsmålet til udvalget',
      'Borgerens eget syn: Mangler: borgerens eget syn',
      'Behov nu: Mangler: behov nu',
      'Mangler: mindst ét mål',
      'Sagsbehandlerens vurdering: Mangler',
      'Udførerens vurdering: Mangler',
      'Indstilling kort: Mangler: indstilling.',
      'Indstilling: Mangler: indstilling',
      'Mangler: udgiften',
    ]) {
      expect(sheet).toContain(missing);
    }
    expect(sheet).toContain('Ikke klar');
  });

  test('stands on one sheet with the decision to fill in at its foot', async () => {
    const { pages } = await printed(aPack([anItemOnPaper(1)]));
    expect(pages).toHaveLength(3);
    const sheet = pages[1] ?? '';
    for (const said of [
      'Sag 27.01200 · Susanne Bæk, 79 år',
      'Pr. standardår: mindreudgift 60.582 kr.',
      'KLADDE – ikke målbart endnu',
      'Ved målet',
      'Sidst kendte takst, uden fremskrivning',
      'Bevilget som indstillet',
      'Side 2 af 3',
    ]) {
      expect(sheet).toContain(said);
    }
    expect(sheet).toMatch(/Lavere er\s+bedre/u);
    expect(sheet.indexOf('Indstilles videre')).toBeGreaterThan(sheet.indexOf('Udgift:'));
  });

  test('goes on under the same head when one field fills many sheets, and no word is cut', async () => {
    const long = words(9_000, 'v');
    const summary = aSummary({
      caseworkerAssessment: `${MARKUP} ${long.join(' ')}`,
      citizenView: 'Å'.repeat(1_500),
    });
    const pdf = await printed(
      aPack([anItemOnPaper(1), anItemOnPaper(2, { summary }), anItemOnPaper(3)]),
    );
    const own = pdf.pages.filter((sheet) => sheet.includes('Punkt 2 · Sag 27.01200 · Susanne Bæk'));
    expect(own.length).toBeGreaterThan(5);
    expect(long.filter((word) => !pdf.unspaced.includes(word))).toEqual([]);
    expect(pdf.unspaced.split('Å').length - 1).toBeGreaterThanOrEqual(1_500);
    expect(pdf.unspaced).toContain(MARKUP.replaceAll(' ', ''));
    // The box stays at the foot of the item's first sheet, and the next item begins on its own.
    expect(own[0]).toContain('Bevilget som indstillet');
    expect(own.slice(1).join('')).not.toContain('Bevilget som indstillet');
    expect(own.join('')).not.toContain('Punkt 3');
  });

  test('never has the budget areas on a sheet without the cost they add up to', async () => {
    const items = [40, 80, 120, 160, 200, 240, 280].map((count, n) =>
      anItemOnPaper(n + 1, {
        summary: aSummary({ caseworkerAssessment: words(count, 'v').join(' ') }),
      }),
    );
    const { pages } = await printed(aPack(items));
    const areas = pages.filter((sheet) => sheet.includes('Virkning på budgetområder'));
    expect(areas).toHaveLength(items.length);
    expect(areas.filter((sheet) => !sheet.includes('Som i dag (bevilget)'))).toEqual([]);
    const beside = pages.filter((sheet) => sheet.includes('Bevilget som indstillet'));
    const goesOn = areas.filter((sheet) => !beside.includes(sheet));
    expect(goesOn.length).toBeGreaterThan(0);
    expect(goesOn.length).toBeLessThan(items.length);
  });

  test('has a reason longer than the box whole, after the item', async () => {
    const reason = words(400, 'r');
    const decision = aDecisionOnPaper({ outcome: 'rejected', reason: reason.join(' ') });
    const pdf = await printed(aPack([anItemOnPaper(1, { decision })]));
    expect(reason.filter((word) => !pdf.unspaced.includes(word))).toEqual([]);
    expect(pdf.pages[1]).toContain('Begrundelse og vilkår står sidst i punktet');
    expect(pdf.pages[1]).toMatch(/Afslag · Lise Leder \(formand\)/u);
  });
});

describe('a pack', () => {
  test('is tagged Danish with a title, and says what its drawings show', async () => {
    const bytes = await press.print(aPack([anItemOnPaper(1)]));
    expect(readPdf(bytes)).toMatchObject({
      title: 'Udvalgspakke',
      isTagged: true,
      language: 'da',
      width: 595,
    });
    expect(altTexts(bytes).join('\n')).toMatch(/Handler selv ind.*Ved målet/u);
  });

  test('of the demo municipality says so on the sheet it opens with', async () => {
    const pack = aPack([anItemOnPaper(1)]);
    const { pages } = await printed({ ...pack, frame: { ...pack.frame, demo: true } });
    expect(pages).toHaveLength(3);
    expect(pages[0]).toContain('alle personer og tal er opdigtede');
    expect(pages[0]).toContain('Dagsorden og indhold');
    expect(pages[0]).not.toContain('Punkt 1 ·');
  });

  test('tells where each item begins, so that the contents can say it', async () => {
    const summary = aSummary({ caseworkerAssessment: words(2_000, 'v').join(' ') });
    const items = [anItemOnPaper(1, { summary }), anItemOnPaper(2), anItemOnPaper(3)];
    const sheets = sheetOfTargets(await press.print(aPack(items)));
    const pageOf = [1, 2, 3].map((place) => sheets.get(`punkt-${place}`) ?? 0);
    const { pages } = await printed(aPack(items, { pageOf }));
    for (const [row, page] of pageOf.entries()) {
      expect(pages[page - 1]).toContain(`Punkt ${row + 1} · Nedtrapning eller ophør`);
    }
    expect(pages[0]).toMatch(new RegExp(`mindreudgift.*${pageOf[1]}`, 'u'));
  });

  test('of sixty items has them all, each on its sheet', async () => {
    const items = Array.from({ length: 60 }, (_, n) =>
      anItemOnPaper(n + 1, { summary: aSummary({ id: idOf(1_000 + n) }) }),
    );
    const { pages } = await printed(aPack(items));
    const first = pages.findIndex((sheet) => sheet.includes('Punkt 1 · Nedtrapning'));
    for (const n of items.keys()) {
      expect(pages[first + n]).toContain(`Punkt ${n + 1} · Nedtrapning eller ophør`);
    }
  });

  test('ends with the decisions that wait to be carried out', async () => {
    const open = {
      decisionId: idOf(1),
      caseId: idOf(2),
      caseNumber: '27.0100',
      initials: 'KB',
      outcome: 'granted',
      decidedAt: '2026-10-24T08:30:00.000Z',
      responsible: 'Anna Nord',
      deadlineOn: '2026-11-07',
      isLate: true,
    } as const;
    const { pages } = await printed(aPack([anItemOnPaper(1)], { openDecisions: [open] }));
    expect(pages.at(-1)).toMatch(/27\.0100 · KB\s+Bevilget\s+24\.10\.2026.*OVERSKREDET/u);
  });
});

describe('a decision list', () => {
  test('has outcome, reason and addenda whole, and says that the minutes are not approved', async () => {
    const addenda = [
      {
        text: 'Fristen er 9. december',
        addedBy: 'Lise Leder',
        addedAt: '2026-11-30T08:30:00.000Z',
      },
    ];
    const corrected = [
      {
        id: idOf(2),
        outcome: 'rejected',
        decidedAt: '2026-11-24T08:00:00.000Z',
        correctedAt: '2026-11-24T09:00:00.000Z',
        reason: 'Forkert punkt',
      },
    ] as const;
    const [act] = anItemOnPaper(1).summary.proposed;
    const granted =
      act === undefined ? [] : [{ ...act, paragraphDisplay: '§ 85', providerName: null }];
    const { text } = await printed({
      kind: 'decision-list',
      frame: FRAME,
      withNames: true,
      notes: 'Spørg til Bakkehuset.',
      meeting: aMeetingOnPaper({ state: 'held', minutesNote: 'Mødet sluttede til tiden.' }),
      items: [
        anItemOnPaper(1, { decision: aDecisionOnPaper({ addenda, corrected, granted }) }),
        anItemOnPaper(2, { recused: [{ name: 'Bo Bostøtte', reason: 'Er pårørende' }] }),
      ],
    });
    for (const said of [
      'Referatet er ikke godkendt endnu',
      'Begrundelse: Som indstillet, jf. vurderingen.',
      'Tilføjet 30.11.2026 kl. 09.30 af Lise Leder: Fristen er 9. december',
      'Bevilget: Ændres: § 85, 5 timer om ugen',
      'Rettet 24.11.2026 kl. 10.00. Før: Afslag, besluttet 24.11.2026 kl. 09.00. Rettet, fordi: Forkert punkt',
      'Inhabil: Bo Bostøtte (Er pårørende)',
      'Ikke behandlet',
      'Mødet sluttede til tiden.',
      'Kun til LL, ikke en del af sagen eller referatet.',
      'Spørg til Bakkehuset.',
    ]) {
      expect(text).toContain(said);
    }
  });
});

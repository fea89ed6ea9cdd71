import { describe, expect, it } from 'vitest';
import { missingFields, suggestMapping } from '#shared/domain/import/mapping.ts';
import { correctCells } from '#shared/domain/import/correct-cells.ts';
import type { ImportAnswers } from '#shared/domain/import/model.ts';
import { readRows } from '#shared/domain/import/read-rows.ts';
import type { Cell, ImportTable } from '#shared/domain/import/table.ts';
import { codeOf, CONTEXT, EXTRACT_TEXT, sentenceOf } from '#test/fixtures/import/context.ts';

const [HEADER = '', ...LINES] = EXTRACT_TEXT.trimEnd().split('\r\n');
const HEADERS = HEADER.split(';');
const MAPPING = suggestMapping(HEADERS);

function tableOf(rows: readonly (readonly Cell[])[]): ImportTable {
  return {
    source: { kind: 'csv', encoding: 'utf-8', delimiter: ';' },
    headers: HEADERS,
    rows: rows.map((cells, index) => ({ line: index + 2, cells })),
  };
}

const EXTRACT = tableOf(LINES.map((line) => line.split(';')));

type LineCells = Readonly<Record<string, Cell | undefined>>;

const LINE: LineCells = {
  Sagsnr: '27.09999',
  CPR: '610390-0001',
  Efternavn: 'Test',
  Fornavn: 'Anna',
  Adressebeskyttelse: 'Nej',
  Sagsbehandler: 'MEAN',
  Team: 'Team Handicap',
  Paragraf: '§ 85',
  Tilbud: 'Bostøtten Syd',
  Ejerforhold: 'Kommunal',
  Startdato: '01-02-2024',
  Takst: '400,00',
  Takstenhed: 'time',
  'Timer pr. uge': '2',
  Målgruppe: 'Angst',
};

/** Lines that are right but for what is written here. */
function read(changes: readonly LineCells[], answers: ImportAnswers = {}) {
  const rows = changes.map((change) =>
    HEADERS.map((header) => ({ ...LINE, ...change })[header] ?? ''),
  );
  return readRows(tableOf(rows), MAPPING, CONTEXT, answers);
}

function sentences(changes: readonly LineCells[]): readonly string[] {
  return read(changes).faults.map((fault) => `${fault.line}: ${sentenceOf(fault)}`);
}

describe('the extract', () => {
  const reading = readRows(EXTRACT, MAPPING, CONTEXT, {});

  it('has 11 faults, each on its line and in its words', () => {
    expect(reading.faults.map((fault) => [fault.line, sentenceOf(fault)])).toEqual([
      [11, 'Startdato findes ikke (31-02-2025)'],
      [19, 'CPR mangler et ciffer'],
      [25, 'Paragraf er ukendt'],
      [33, 'Takst er ikke et tal'],
      [46, 'Slutdato ligger før startdato'],
      [60, 'Samme borger findes i linje 12 med et andet navn'],
      [68, 'Efternavn mangler'],
      [75, 'Takstenhed er ukendt'],
      [83, 'Startdato ligger i fremtiden'],
      [97, 'Målgruppe er ukendt i FFB'],
      [142, 'Linjen er en gentagelse af linje 5'],
    ]);
  });

  it('has 130 good lines, 42 of them without a last follow-up, and asks nothing', () => {
    expect(reading.good).toHaveLength(130);
    expect(reading.good.filter((row) => row.lastFollowUp === null)).toHaveLength(42);
    expect(reading.questions).toEqual([]);
  });

  it('notes who starts before 18, and that every number is a replacement number', () => {
    const linesWith = (code: string) =>
      reading.notes.filter((note) => note.code === code).map((note) => note.line);
    expect(linesWith('start-before-18')).toEqual([21, 40, 78, 105, 138]);
    expect(linesWith('replacement-number')).toEqual(reading.good.map((row) => row.line));
    expect(reading.notes).toHaveLength(135);
  });

  it('reads a line whole', () => {
    expect(reading.good[0]).toEqual({
      line: 2,
      caseNumber: '27.01200',
      cpr: '8107470049',
      birthDate: '1947-07-21',
      lastName: 'Bæk',
      firstNames: 'Susanne',
      isProtected: false,
      caseworker: 'MEAN',
      team: 'Team Handicap',
      paragraph: 'ABL_105',
      provider: 'Bofællesskabet Åkanden',
      ownership: 'self-owning',
      start: '2025-02-26',
      isPlanned: false,
      expectedEnd: null,
      ended: null,
      rate: { amount: 124_950, unit: 'day' },
      weeklyHours: null,
      primaryTargetGroup: codeOf('Udviklingshæmning'),
      otherTargetGroups: [],
      lastFollowUp: '2025-11-27',
    });
  });

  it('imports a faulty line once it is corrected in place', () => {
    const corrected = correctCells(EXTRACT, MAPPING, [
      { line: 19, field: 'cpr', text: '710561-4121' },
      { line: 25, field: 'paragraph', text: '§ 107' },
    ]);
    const { good, faults } = readRows(corrected, MAPPING, CONTEXT, {});
    expect(faults).toHaveLength(9);
    expect(good.filter((row) => row.line === 19 || row.line === 25)).toHaveLength(2);
  });
});

describe('faults of a line', () => {
  const faulty: readonly [string, LineCells, readonly string[]][] = [
    ['a required field', { Team: ' ' }, ['Team mangler']],
    [
      'two faults at once',
      { Sagsnr: '', Takst: '-1' },
      ['Sagsnummer mangler', 'Takst er uden for det mulige'],
    ],
    ['a date in words', { Startdato: 'i dag' }, ['Startdato er ikke en dato (i dag)']],
    ['a date without a year', { Startdato: '01-02' }, ['Startdato er ikke en dato (01-02)']],
    ['too long a number', { CPR: '610390-00012' }, ['CPR har 11 cifre, der skal være 10']],
    ['letters in a number', { CPR: 'ukendt' }, ['CPR er ikke et nummer']],
    ['a number of no date', { CPR: '991390-0001' }, ['CPR begynder med en dato, der ikke findes']],
    ['a rate without unit', { Takstenhed: '' }, ['Takstenhed mangler']],
    ['a rate of three decimals', { Takst: '387,285' }, ['Takst har mere end to decimaler']],
    ['a typed rate of three decimals', { Takst: 387.285 }, ['Takst har mere end to decimaler']],
    ['a decimal point', { Takst: '12.5' }, ['Takst er ikke et tal']],
    [
      'more hours than a week has',
      { 'Timer pr. uge': '168,01' },
      ['Timer pr. uge er uden for det mulige'],
    ],
    ['an owner of no kind', { Ejerforhold: 'Kirken' }, ['Ejerforhold er ukendt']],
    [
      'protection in other words',
      { Adressebeskyttelse: 'måske' },
      ['Adressebeskyttelse er hverken ja eller nej'],
    ],
    ['a heading as target group', { Målgruppe: 'Socialt problem' }, ['Målgruppe er ukendt i FFB']],
    [
      'an end expected before the start',
      { 'Forventet slut': '31-01-2024' },
      ['Forventet slut ligger før startdato'],
    ],
    [
      'a follow-up tomorrow',
      { 'Seneste opfølgning': '23-11-2026' },
      ['Seneste opfølgning ligger i fremtiden'],
    ],
    [
      'a start before birth',
      { Startdato: '01-01-1989' },
      ['Startdato ligger før borgerens fødsel'],
    ],
    ['a start in more than a year', { Startdato: '23-11-2027' }, ['Startdato ligger i fremtiden']],
    ['an endless name', { Fornavn: 'a'.repeat(301) }, ['Fornavn er længere end 300 tegn']],
  ];
  it.each(faulty)('%s', (_, change, expected) => {
    expect(sentences([change])).toEqual(expected.map((sentence) => `2: ${sentence}`));
  });

  it('a line with fewer or more fields than the header, empty ones at the end apart', () => {
    const cells = HEADERS.map((header) => LINE[header] ?? '');
    const table = tableOf([cells.slice(1), [...cells, 'for meget'], [...cells, '', ' ']]);
    const { faults, good } = readRows(table, MAPPING, CONTEXT, {});
    expect(faults.map(sentenceOf)).toEqual([
      'Linjen har 17 felter, overskriften har 18',
      'Linjen har 19 felter, overskriften har 18',
    ]);
    expect(good.map((row) => row.line)).toEqual([4]);
  });
});

describe('lines beside each other', () => {
  const second = { Sagsnr: '27.10000' };

  it('one name in two spellings is one name', () => {
    expect(sentences([{ Efternavn: 'Ågård' }, { ...second, Efternavn: ' AAGAARD' }])).toEqual([]);
  });

  it('the same case number with another paragraph is a second intervention', () => {
    expect(read([{}, { Paragraf: '§ 107', Tilbud: 'Egebo' }]).good).toHaveLength(2);
  });

  it('the same citizen with another case number is a second case', () => {
    expect(read([{}, second]).good.map((row) => row.caseNumber)).toEqual(['27.09999', '27.10000']);
  });

  it('a repetition with another rate is not called a repetition', () => {
    expect(sentences([{}, { Takst: '401,00' }])).toEqual([
      '3: Linje 2 har samme sagsnummer, paragraf, tilbud og startdato, men andre oplysninger',
    ]);
  });

  it('a case number belongs to one citizen', () => {
    expect(sentences([{}, { CPR: '620390-0001', Tilbud: 'Egebo' }])).toEqual([
      '3: Sagsnummeret står i linje 2 med en anden borger',
    ]);
  });

  it('the corrected line is taken where the first of two is faulty', () => {
    const { good } = read([{ Takst: 'efter aftale' }, {}]);
    expect(good.map((row) => row.line)).toEqual([3]);
  });

  it('one "ja" protects the citizen on every line', () => {
    const { good } = read([{}, { ...second, Adressebeskyttelse: 'Ja' }]);
    expect(good.map((row) => row.isProtected)).toEqual([true, true]);
  });

  it('two caseworkers on one case: the first holds, and that is noted', () => {
    const { good, notes } = read([{}, { Paragraf: '§ 107', Sagsbehandler: 'TNIE' }]);
    expect(good.map((row) => row.caseworker)).toEqual(['MEAN', 'MEAN']);
    expect(notes).toContainEqual({ line: 3, code: 'case-differs', params: { otherLine: 2 } });
  });

  it('two ownerships of one provider: the first holds, and that is noted', () => {
    const { good, notes } = read([
      { Ejerforhold: '' },
      second,
      { ...second, Sagsnr: '27.3', Ejerforhold: 'Privat' },
    ]);
    const [, first, last] = good;
    expect(last?.ownership).toBe(first?.ownership);
    expect(notes).toContainEqual({ line: 4, code: 'provider-differs', params: { otherLine: 3 } });
  });

  it('a caseworker is told by initials, not by a whole name', () => {
    expect(sentences([{ Sagsbehandler: 'Mette Andersen' }])).toEqual([
      '2: Sagsbehandler er længere end 12 tegn',
    ]);
  });
});

describe('what a person is asked, once', () => {
  it('a bare number holds its lines back until it is answered', () => {
    const lines = [{ Paragraf: '85' }, { Sagsnr: '27.1', Paragraf: '85' }, { Sagsnr: '27.2' }];
    const asked = read(lines);
    expect(asked.good.map((row) => row.line)).toEqual([4]);
    expect(asked.questions).toEqual([
      {
        id: 'bare-paragraph:85',
        code: 'bare-paragraph',
        params: { written: '85' },
        choices: ['SEL_85'],
        lines: [2, 3],
      },
    ]);
    const answered = read(lines, { 'bare-paragraph:85': 'SEL_85' });
    expect(answered.good.map((row) => row.paragraph)).toEqual(['SEL_85', 'SEL_85', 'SEL_85']);
    expect(answered.questions).toEqual([]);
  });

  it('an answer that is no choice is no answer', () => {
    expect(read([{ Paragraf: '85' }], { 'bare-paragraph:85': 'SEL_107' }).good).toEqual([]);
  });

  it('several target groups: the first is primary, or none is', () => {
    const lines = [{ Målgruppe: 'Angst, depression,Angst' }];
    const id = 'several-target-groups';
    expect(read(lines).questions.map((question) => question.id)).toEqual([id]);
    const [angst, depression] = [codeOf('Angst'), codeOf('Depression')];
    expect(read(lines, { [id]: 'first-is-primary' }).good[0]).toMatchObject({
      primaryTargetGroup: angst,
      otherTargetGroups: [depression],
    });
    expect(read(lines, { [id]: 'none-is-primary' }).good[0]).toMatchObject({
      primaryTargetGroup: null,
      otherTargetGroups: [angst, depression],
    });
  });
});

describe('what is accepted', () => {
  it('a start today has begun, tomorrow is planned, in exactly a year too', () => {
    const starts = ['22-11-2026', '23-11-2026', '22-11-2027'];
    const { good, notes } = read(starts.map((Startdato, i) => ({ Startdato, Sagsnr: `27.${i}` })));
    expect(good.map((row) => row.isPlanned)).toEqual([false, true, true]);
    expect(notes.filter(({ code }) => code === 'planned-start').map(({ line }) => line)).toEqual([
      3, 4,
    ]);
  });

  it('the 18th birthday is not before 18', () => {
    const born = { CPR: '610306-4001' };
    const days = ['28-02-2024', '29-02-2024', '01-03-2024'];
    const { notes } = read(days.map((Startdato, i) => ({ ...born, Startdato, Sagsnr: `27.${i}` })));
    const early = notes.filter(({ code }) => code === 'start-before-18').map(({ line }) => line);
    expect(early).toEqual([2, 3]);
  });

  it.each([
    ['døgn', 'day'],
    ['pr. døgn', 'day'],
    ['kr./time', 'hour'],
    ['Uge', 'week'],
    ['måned', 'month'],
    ['mdr.', 'month'],
  ])('the unit "%s"', (Takstenhed, unit) => {
    expect(read([{ Takstenhed }]).good[0]?.rate).toEqual({ amount: 40_000, unit });
  });

  it.each([
    ['1.249,50', 124_950],
    ['387,28 kr.', 38_728],
    [387.280_000_000_000_03, 38_728],
    ['0', 0],
  ])('the amount %s', (Takst, amount) => {
    expect(read([{ Takst }]).good[0]?.rate?.amount).toBe(amount);
  });

  it.each(['01-02-2024', '1.2.2024', '01/02/24', '01022024', '2024-02-01', '01-02-2024 00:00:00'])(
    'the date %s',
    (Startdato) => {
      expect(read([{ Startdato }]).good[0]?.start).toBe('2024-02-01');
    },
  );

  it('no rate, no hours, no target group, no protection stated: not in the file, never 0 or no', () => {
    const nothing = {
      Takst: '',
      Takstenhed: '',
      'Timer pr. uge': '',
      Målgruppe: '',
      Adressebeskyttelse: '',
    };
    expect(read([nothing]).good[0]).toMatchObject({
      rate: null,
      weeklyHours: null,
      primaryTargetGroup: null,
      isProtected: null,
    });
  });
});

describe('the mapping', () => {
  it('finds every column of the extract', () => {
    expect(Object.values(MAPPING)).toEqual(HEADERS.map((_, index) => index));
  });

  it('reads other names, and names the required fields that no column has', () => {
    const mapping = suggestMapping([
      'CPR-nr.',
      'SAGSNUMMER',
      'Noget andet',
      'Paragraf',
      'Fra dato',
    ]);
    expect(mapping).toMatchObject({ cpr: 0, caseNumber: 1, paragraph: 3, start: 4, rate: null });
    expect(missingFields(mapping)).toEqual(['lastName', 'firstNames', 'team', 'provider']);
  });

  it('gives no column to two fields', () => {
    const mapping = suggestMapping(['Startdato', 'Startdato', 'Timer', 'Takst']);
    const columns = Object.values(mapping).filter((column) => column !== null);
    expect(new Set(columns).size).toBe(columns.length);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { t } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { loggedTables } from '#db/schema/tables.ts';
import { buildHistory } from '#shared/domain/cases/build-history.ts';
import type { CaseNames } from '#shared/domain/cases/build-names.ts';
import {
  commandWord,
  fieldWord,
  tableWord,
  valueInWords,
} from '../../../renderer/lib/history-words.ts';
import { startI18n } from '../../../renderer/lib/i18n.ts';
import { someRows } from '../../support/case-rows.ts';

beforeAll(() => startI18n('da'));

/** Tables whose rows belong to a citizen: what the history of a case can show. */
const shown = loggedTables.filter((table) => table.citizen !== null || table.caseFile !== null);

const AN_ID = '0190a000-0000-7000-8000-000000000001';
const ANOTHER_ID = '0190a000-0000-7000-8000-000000000002';

describe('the history in words', () => {
  it('says what an act without a word of its own is, and never shows its name', () => {
    expect(commandWord(t, 'later.somethingNew')).toBe('Ændring');
    expect(fieldWord(t, 'somethingNew')).toBe('Oplysning');
  });

  it('a name that means something of its own on one table has its word there', () => {
    expect(fieldWord(t, 'place', 'agenda_item')).toBe('Nummer på dagsordenen');
    expect(fieldWord(t, 'place', 'follow_up')).toBe('Sted eller plads');
  });

  it('has a word for every act that writes on a case', () => {
    const names = committedNames();
    expect(names.length).toBeGreaterThan(25);
    expect(names.filter((name) => commandWord(t, name) === 'Ændring')).toEqual([]);
  });

  it('has a word for every table and every field it can show', () => {
    expect(shown.length).toBeGreaterThan(12);
    const wordless = shown.flatMap((table) => [
      ...(tableWord(t, table.name) === 'Ændring' ? [table.name] : []),
      ...shownFields(table)
        .filter((field) => fieldWord(t, field) === 'Oplysning')
        .map((field) => `${table.name}.${field}`),
    ]);
    expect(wordless).toEqual([]);
  });

  it.each([
    ['rate_period', 'amount', 275_100, '2.751,00\u00A0kr.'],
    ['support_period', 'supportHours', 1250, '12,5 timer'],
    ['rate_period', 'unit', 'day', 'døgn'],
    ['rate_period', 'source', 'import', 'Import'],
    ['measurement', 'source', 'citizen', 'Borger'],
    ['goal', 'status', 'partly-met', 'Delvist nået'],
    ['follow_up', 'status', 'held', 'Afholdt'],
    ['case_assignment', 'kind', 'cover', 'Vikar'],
    ['case_file', 'closedOn', '2026-11-22', '22.11.2026'],
    ['stay', 'annulledAt', '2026-11-22T13:32:05.123Z', '22.11.2026 kl. 14.32'],
    ['citizen', 'cpr', '6101800001', '610180-****'],
    ['citizen', 'isProtected', true, 'Ja'],
    ['citizen', 'phone', null, ''],
    ['goal', 'scale', { kind: 'count', unit: 'ture', direction: 'up' }, 'Antal (ture)'],
    [
      'goal',
      'scale',
      { kind: 'gas', steps: ['Slet ikke', '', 'Hver uge', '', 'Hver dag'] },
      'GAS, fem trin; −2: Slet ikke; 0: Hver uge; 2: Hver dag',
    ],
    ['decision', 'outcome', 'granted', 'Bevilget'],
    ['decision', 'decidedAs', 'deputy', 'næstformand'],
    ['case_task', 'kind', 'carry-out', 'En beslutning, der skal føres ud i livet'],
    ['notice', 'reviewResult', 'kept', 'Fastholdt'],
    ['goal', 'agreement', { kind: 'agreed', on: '2026-11-22' }, 'Aftalt 22.11.2026'],
    [
      'follow_up_intervention',
      'workingOutcomes',
      ['adjust', 'step-down'],
      'Indsatsen justeres, Trappes ned',
    ],
    ['follow_up_schedule', 'ownIntervalMonths', 1, '1 måned'],
    [
      'agenda_item',
      'proposedHelp',
      [
        { act: 'end', interventionId: AN_ID },
        {
          act: 'begin',
          paragraph: 'SEL_85',
          providerId: ANOTHER_ID,
          rate: { amount: 46_200, unit: 'hour' },
          hours: { supportHours: 400, transportHours: 50 },
        },
      ],
      'Ophører: indsats på sagen, Begynder: SEL § 85, Pilen, 462,00\u00A0kr. / time, 4,5 timer om ugen',
    ],
    [
      'agenda_item',
      'alternatives',
      [
        {
          name: 'Uændret støtte',
          note: 'Besøgene bruges ikke.',
          help: [{ act: 'change', interventionId: AN_ID, rate: null, hours: null }],
        },
      ],
      'Uændret støtte; Besøgene bruges ikke.; Ændres: indsats på sagen',
    ],
    [
      'agenda_item',
      'freeChoice',
      { visitedOffer: 'Pilen', visitedYearly: 100, chosenOffer: 'Elmen', chosenYearly: null },
      'Besøgt: Pilen (1,00\u00A0kr.). Valgt: Elmen',
    ],
    ['intervention', 'providerId', 'id-of-provider', 'Bostøtten'],
    ['case_file', 'citizenWishes', '<b>Bo selv</b>', '<b>Bo selv</b>'],
    [
      'need',
      'themeLevels',
      [{ theme: 'code-of-theme', functionalLevel: 2, source: 'citizen', text: null }],
      'Købe ind: niveau 2 (Borger)',
    ],
  ])('%s.%s %j is "%s"', (table, field, value, words) => {
    const names = new Map([
      ['id-of-provider', 'Bostøtten'],
      [ANOTHER_ID, 'Pilen'],
      ['code-of-theme', 'Købe ind'],
    ]);
    expect(valueInWords(t, names, { table, field, value })).toBe(words);
  });
});

/** What is left of a row with every field filled when keys and counters are taken away. */
function shownFields(table: (typeof loggedTables)[number]): readonly string[] {
  const after = Object.fromEntries(table.columns.map(({ property }) => [property, 'x']));
  const [change] = buildHistory(
    [
      {
        changeSetId: 'set',
        at: '2026-11-22T10:00:00.000Z',
        userId: 'user',
        command: 'test',
        reason: null,
        table: table.name,
        rowId: 'row',
        op: 'insert',
        before: null,
        after,
      },
    ],
    NO_NAMES,
    someRows(),
    new Map(),
  );
  return change?.fields.map(({ field }) => field) ?? [];
}

const NO_NAMES: CaseNames = {
  teams: new Map(),
  employees: new Map(),
  providers: new Map(),
  noticeDays: new Map(),
  externalProviders: new Set(),
  departments: new Map(),
  paragraphs: new Map(),
  terms: new Map(),
  pensionAges: [],
  refund176: { upToAge: 67, sharesPercent: [25, 50, 75], thresholds: [] },
};

/** Every name a use case on cases, goals, follow-ups or import commits under, read from the source itself. */
function committedNames(): readonly string[] {
  const services = path.resolve(import.meta.dirname, '../../../electron/backend/services');
  const sources = readdirSync(services, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?:cases|goals|follow-ups|import)\/.*\.ts$/u.test(name))
    .map((name) => readFileSync(path.join(services, name), 'utf8'));
  const pattern =
    /(?:ctx\.commit|saveSchedule)\([^']*?'((?:cases|goals|followUps|imports)\.\w+)'/gu;
  return sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''));
}

import { describe, expect, it } from 'vitest';
import { planImport } from '#shared/domain/import/compare-with-register.ts';
import { suggestMapping } from '#shared/domain/import/mapping.ts';
import type { ImportRow } from '#shared/domain/import/model.ts';
import { acceptChanges, viewOfPlan, type RegisterState } from '#shared/domain/import/plan.ts';
import { readRows, type ImportReading } from '#shared/domain/import/read-rows.ts';
import type { ImportTable } from '#shared/domain/import/table.ts';
import { codeOf, CONTEXT, EXTRACT_TEXT } from '#test/fixtures/import/context.ts';

const EMPTY: RegisterState = { citizens: [], cases: [], interventions: [] };

const [HEADER = '', ...LINES] = EXTRACT_TEXT.trimEnd().split('\r\n');
const TABLE: ImportTable = {
  source: { kind: 'csv', encoding: 'windows-1252', delimiter: ';' },
  headers: HEADER.split(';'),
  rows: LINES.map((line, index) => ({ line: index + 2, cells: line.split(';') })),
};
const MAPPING = suggestMapping(TABLE.headers);
const EXTRACT = readRows(TABLE, MAPPING, CONTEXT, {});

/** A register that holds exactly these rows. */
function registerOf(rows: readonly ImportRow[]): RegisterState {
  return {
    citizens: rows,
    cases: rows,
    interventions: rows.map((row) => ({ ...row, interventionId: `of line ${row.line}` })),
  };
}

const [FIRST, SECOND] = EXTRACT.good;
if (!FIRST || !SECOND) throw new Error('The extract has no good lines');

function reading(...good: readonly ImportRow[]): ImportReading {
  return { good, faults: [], notes: [], questions: [], unsettledCaseNumbers: [] };
}

describe('a second import', () => {
  it('of the same file adds and changes nothing, and misses nobody', () => {
    const plan = planImport(EXTRACT, registerOf(EXTRACT.good), {});
    expect(plan).toEqual({
      added: [],
      changed: [],
      unchanged: EXTRACT.good,
      absent: [],
      faults: [],
      questions: [],
    });
  });

  it('shows each field that is new, old beside new, and takes only those chosen', () => {
    const later: ImportRow = {
      ...FIRST,
      rate: { amount: 130_000, unit: 'day' },
      caseworker: 'TNIE',
      lastFollowUp: '2026-11-01',
    };
    const { changed } = planImport(reading(later), registerOf([FIRST]), {});
    expect(changed).toEqual([
      {
        row: later,
        interventionId: 'of line 2',
        changes: [
          { field: 'caseworker', old: 'MEAN', new: 'TNIE' },
          { field: 'rate', old: FIRST.rate, new: later.rate },
          { field: 'lastFollowUp', old: '2025-11-27', new: '2026-11-01' },
        ],
      },
    ]);
    expect(acceptChanges(changed, new Set(['2:rate', '3:caseworker']))).toMatchObject([
      { interventionId: 'of line 2', changes: [{ field: 'rate' }] },
    ]);
    expect(acceptChanges(changed, new Set())).toEqual([]);
  });

  it('takes nothing away: what the file leaves out, and an older follow-up, are no news', () => {
    const silent: ImportRow = {
      ...FIRST,
      caseworker: null,
      isProtected: null,
      ownership: null,
      rate: null,
      primaryTargetGroup: null,
      lastFollowUp: '2025-01-01',
    };
    const register = registerOf([{ ...FIRST, otherTargetGroups: [codeOf('Angst')] }]);
    expect(planImport(reading(silent), register, {}).unchanged).toEqual([silent]);
  });

  it('lists who is absent, but not who has ended or stands on a faulty line', () => {
    const ended = { ...SECOND, line: 99, caseNumber: '27.1', ended: '2025-01-01' };
    const faulty = { ...SECOND, line: 98, caseNumber: '27.2' };
    const plan = planImport(
      { ...reading(FIRST), unsettledCaseNumbers: ['27.2'] },
      registerOf([FIRST, SECOND, ended, faulty]),
      {},
    );
    expect(plan.absent.map((one) => one.interventionId)).toEqual(['of line 3']);
  });

  it('with another start is another intervention', () => {
    const plan = planImport(reading({ ...FIRST, start: '2025-03-01' }), registerOf([FIRST]), {});
    expect(plan.added.map(({ adds }) => adds)).toEqual(['intervention']);
    expect(plan.absent).toHaveLength(1);
  });
});

describe('a first import', () => {
  it('says what each line adds', () => {
    const sameCase = { ...FIRST, line: 3, paragraph: 'SEL_104' };
    const otherCase = { ...FIRST, line: 4, caseNumber: '27.99999' };
    const plan = planImport(reading(FIRST, sameCase, otherCase), EMPTY, {});
    expect(plan.added.map(({ adds }) => adds)).toEqual(['citizen', 'intervention', 'case']);
  });

  it('counts on the screen what it will do', () => {
    const view = viewOfPlan(TABLE, MAPPING, EXTRACT, planImport(EXTRACT, EMPTY, {}));
    expect(view.counts).toEqual({
      lines: 141,
      added: 130,
      newCitizens: 130,
      newCases: 130,
      withoutFollowUp: 42,
      changed: 0,
      unchanged: 0,
      faulty: 11,
      waiting: 0,
      absent: 0,
    });
    expect(view.faultyLines.map(({ line }) => line)).toEqual([
      11, 19, 25, 33, 46, 60, 68, 75, 83, 97, 142,
    ]);
    expect(view.faultyLines[1]?.cells).toMatchObject({ cpr: '710561-412', lastName: 'Kristensen' });
    expect(view.notes.map(({ code, lines }) => [code, lines.length])).toEqual([
      ['replacement-number', 130],
      ['start-before-18', 5],
    ]);
  });
});

describe('against what the register knows', () => {
  it('a case number of another citizen is a fault', () => {
    const register = { ...EMPTY, cases: [{ caseNumber: FIRST.caseNumber, cpr: SECOND.cpr }] };
    const plan = planImport(reading(FIRST), register, {});
    expect(plan.added).toEqual([]);
    expect(plan.faults).toEqual([
      { line: 2, field: 'caseNumber', code: 'case-known-for-another-citizen', params: {} },
    ]);
  });

  it('nothing new is registered on a closed case or a citizen who has died', () => {
    const more = { ...FIRST, line: 3, paragraph: 'SEL_104' };
    const otherCase = { ...FIRST, line: 4, caseNumber: '27.99999' };
    const closed = {
      ...registerOf([FIRST]),
      cases: [{ ...FIRST, barredBy: 'case-closed' as const }],
    };
    const dead = { ...closed, citizens: [{ ...FIRST, barredBy: 'citizen-dead' as const }] };
    expect(planImport(reading(FIRST, more), closed, {})).toMatchObject({
      added: [],
      unchanged: [FIRST],
      faults: [{ line: 3, field: 'caseNumber', code: 'case-closed' }],
    });
    expect(planImport(reading(otherCase), dead, {}).faults).toMatchObject([
      { line: 4, field: 'cpr', code: 'citizen-dead' },
    ]);
  });

  it('another name on a known citizen is asked: the line waits, then keeps or takes', () => {
    const register = registerOf([{ ...FIRST, lastName: 'Holm' }]);
    const id = `known-by-another-name:${FIRST.cpr}`;
    const asked = planImport(reading(FIRST), register, {});
    expect(asked.questions).toEqual([
      {
        id,
        code: 'known-by-another-name',
        params: { known: 'Susanne Holm', inFile: 'Susanne Bæk' },
        choices: ['keep', 'take'],
        lines: [2],
      },
    ]);
    expect([asked.changed, asked.unchanged, asked.absent]).toEqual([[], [], []]);
    expect(planImport(reading(FIRST), register, { [id]: 'keep' }).unchanged).toEqual([FIRST]);
    expect(planImport(reading(FIRST), register, { [id]: 'take' }).changed[0]?.changes).toEqual([
      { field: 'name', old: 'Susanne Holm', new: 'Susanne Bæk' },
    ]);
  });

  it('a name taken with a new intervention is taken once', () => {
    const register = { ...EMPTY, citizens: [{ ...FIRST, lastName: 'Holm' }] };
    const answers = { [`known-by-another-name:${FIRST.cpr}`]: 'take' };
    const plan = planImport(reading(FIRST), register, answers);
    expect(plan.added).toMatchObject([{ adds: 'case', newName: true }]);
  });
});

import { searchKey } from '../../base/danish-text.ts';
import { addMonths, ageOn, type CivilDate } from '../../base/dates.ts';
import type { Result } from '../../base/result.ts';
import type { ColumnMapping } from './mapping.ts';
import {
  REQUIRED_FIELDS,
  type ImportAnswers,
  type ImportContext,
  type ImportFault,
  type ImportField,
  type ImportNote,
  type ImportQuestion,
  type ImportRow,
} from './model.ts';
import { readParagraph } from './paragraph-form.ts';
import {
  readAmount,
  readCpr,
  readDate,
  readLine,
  readOwnership,
  readTargetGroups,
  readUnit,
  readYesNo,
  textOf,
  type FieldFault,
} from './read-field.ts';
import type { Cell, TableRow } from './table.ts';

const MONTHS_AHEAD = 12;
const MOST_OERE = 10_000_000_000;
/** The hours of a week, in hundredths. */
const MOST_HOURS = 16_800;

/** What a line says on its own. `row` is null where it has a fault or waits for an answer. */
export interface LineReading {
  readonly line: number;
  readonly row: ImportRow | null;
  /** Known even where the rest has faults: other lines are compared with it. */
  readonly cpr: string | null;
  readonly name: string | null;
  readonly caseNumber: string | null;
  readonly faults: readonly ImportFault[];
  readonly notes: readonly ImportNote[];
  readonly waitsFor: readonly WaitsFor[];
}

/** A question without the lines that ask it. */
export type WaitsFor = Omit<ImportQuestion, 'lines'>;

export interface LineSettings {
  readonly columns: number;
  readonly mapping: ColumnMapping;
  readonly context: ImportContext;
  readonly answers: ImportAnswers;
}

export function readRow(tableRow: TableRow, settings: LineSettings): LineReading {
  const { line, cells } = tableRow;
  const { context } = settings;
  const fields = fieldsOf(tableRow, settings);
  if (isRagged(cells, settings.columns)) {
    fields.refuse(null, {
      code: 'ragged-line',
      params: { found: cells.length, expected: settings.columns },
    });
    return unreadable(line, fields.faults);
  }
  for (const field of REQUIRED_FIELDS) {
    if (fields.text(field) === '') fields.refuse(field, { code: 'missing' });
  }

  const waitsFor: WaitsFor[] = [];
  const name = (field: ImportField) => fields.read(field, (cell) => readLine(textOf(cell)));
  const date = (field: ImportField) =>
    fields.read(field, (cell) => readDate(textOf(cell), context.today));
  const cpr = fields.read('cpr', readCpr);
  const groups = fields.read('targetGroups', (cell) =>
    readTargetGroups(textOf(cell), context.targetGroups),
  );
  const groupParts = splitTargetGroups(groups ?? [], settings.answers, waitsFor);
  const parts = {
    caseNumber: name('caseNumber'),
    lastName: name('lastName'),
    firstNames: name('firstNames'),
    isProtected: fields.read('isProtected', (cell) => readYesNo(textOf(cell))),
    caseworker: name('caseworker'),
    team: name('team'),
    paragraph: paragraphOf(fields, settings, waitsFor),
    provider: name('provider'),
    ownership: fields.read('ownership', (cell) => readOwnership(textOf(cell))),
    start: date('start'),
    expectedEnd: date('expectedEnd'),
    ended: date('ended'),
    rate: rateOf(fields),
    weeklyHours: fields.read('weeklyHours', (cell) => readAmount(cell, MOST_HOURS)),
    lastFollowUp: date('lastFollowUp'),
  };
  checkDates(parts, cpr?.birthDate ?? null, context.today, fields);

  const { caseNumber, lastName, firstNames, team, paragraph, provider, start } = parts;
  const isComplete =
    cpr && caseNumber && lastName && firstNames && team && paragraph && provider && start;
  const row: ImportRow | null =
    isComplete && fields.faults.length === 0 && waitsFor.length === 0
      ? {
          ...parts,
          ...groupParts,
          line,
          caseNumber,
          cpr: cpr.digits,
          birthDate: cpr.birthDate,
          lastName,
          firstNames,
          team,
          paragraph,
          provider,
          start,
          isPlanned: start > context.today,
        }
      : null;
  return {
    line,
    row,
    cpr: cpr?.digits ?? null,
    name: lastName && firstNames ? searchKey(`${firstNames} ${lastName}`) : null,
    caseNumber,
    faults: fields.faults,
    notes: row ? notesOn(row, context.today, cpr?.notes ?? []) : [],
    waitsFor: fields.faults.length === 0 ? waitsFor : [],
  };
}

interface Fields {
  readonly faults: ImportFault[];
  text(field: ImportField): string;
  /** Null where the cell is empty or has a fault, which is then noted. */
  read<T>(field: ImportField, parse: (cell: Cell) => Result<T, FieldFault>): T | null;
  refuse(field: ImportField | null, fault: FieldFault): void;
}

function fieldsOf({ line, cells }: TableRow, { mapping }: LineSettings): Fields {
  const faults: ImportFault[] = [];
  const cell = (field: ImportField): Cell => cells[mapping[field] ?? -1] ?? '';
  const refuse: Fields['refuse'] = (field, { code, params = {} }) =>
    void faults.push({ line, field, code, params });
  return {
    faults,
    refuse,
    text: (field) => textOf(cell(field)),
    read: (field, parse) => {
      const value = cell(field);
      if (textOf(value) === '') return null;
      const reading = parse(typeof value === 'string' ? value.trim() : value);
      if (reading.ok) return reading.value;
      refuse(field, reading.error);
      return null;
    },
  };
}

/** Empty fields at the end are how some systems write a line; anything else is out of its column. */
function isRagged(cells: readonly Cell[], columns: number): boolean {
  return cells.length < columns || cells.slice(columns).some((cell) => textOf(cell) !== '');
}

function unreadable(line: number, faults: readonly ImportFault[]): LineReading {
  const nothing = { row: null, cpr: null, name: null, caseNumber: null };
  return { line, ...nothing, faults, notes: [], waitsFor: [] };
}

function paragraphOf(fields: Fields, settings: LineSettings, waitsFor: WaitsFor[]): string | null {
  const text = fields.text('paragraph');
  if (text === '') return null;
  const reading = readParagraph(text, settings.context.paragraphs);
  if (reading.kind === 'known') return reading.key;
  if (reading.kind === 'unknown') {
    fields.refuse('paragraph', { code: 'paragraph-unknown' });
    return null;
  }
  return answerTo(settings.answers, waitsFor, {
    id: `bare-paragraph:${reading.written}`,
    code: 'bare-paragraph',
    params: { written: reading.written },
    choices: [...reading.choices],
  });
}

/** The choice made; null where none is yet, and the line waits. */
function answerTo(answers: ImportAnswers, waitsFor: WaitsFor[], question: WaitsFor): string | null {
  const answer = answers[question.id];
  if (answer !== undefined && question.choices.includes(answer)) return answer;
  waitsFor.push(question);
  return null;
}

function rateOf(fields: Fields): ImportRow['rate'] {
  const amount = fields.read('rate', (cell) => readAmount(cell, MOST_OERE));
  const unit = fields.read('rateUnit', (cell) => readUnit(textOf(cell)));
  if (amount !== null && fields.text('rateUnit') === '') {
    fields.refuse('rateUnit', { code: 'missing' });
  }
  return amount !== null && unit ? { amount, unit } : null;
}

/** With "none" the primary is not known, until somebody chooses it on the case. */
function splitTargetGroups(
  codes: readonly string[],
  answers: ImportAnswers,
  waitsFor: WaitsFor[],
): Pick<ImportRow, 'primaryTargetGroup' | 'otherTargetGroups'> {
  const [first = null, ...others] = codes;
  if (others.length === 0) return { primaryTargetGroup: first, otherTargetGroups: [] };
  const answer = answerTo(answers, waitsFor, {
    id: 'several-target-groups',
    code: 'several-target-groups',
    params: {},
    choices: ['first-is-primary', 'none-is-primary'],
  });
  return answer === 'none-is-primary'
    ? { primaryTargetGroup: null, otherTargetGroups: [...codes] }
    : { primaryTargetGroup: first, otherTargetGroups: others };
}

type RowDates = {
  readonly [field in 'start' | 'expectedEnd' | 'ended' | 'lastFollowUp']: CivilDate | null;
};

function checkDates(dates: RowDates, born: CivilDate | null, today: CivilDate, fields: Fields) {
  const { start, expectedEnd, ended, lastFollowUp } = dates;
  if (lastFollowUp && lastFollowUp > today) {
    fields.refuse('lastFollowUp', { code: 'follow-up-in-future' });
  }
  if (!start) return;
  if (start > addMonths(today, MONTHS_AHEAD)) fields.refuse('start', { code: 'start-in-future' });
  if (born && start < born) fields.refuse('start', { code: 'start-before-birth' });
  if (ended && ended < start) fields.refuse('ended', { code: 'end-before-start' });
  if (expectedEnd && expectedEnd < start) {
    fields.refuse('expectedEnd', { code: 'end-before-start' });
  }
}

function notesOn(
  row: ImportRow,
  today: CivilDate,
  cprNotes: readonly string[],
): readonly ImportNote[] {
  const codes: readonly (readonly [ImportNote['code'], boolean])[] = [
    ['start-before-18', ageOn(row.birthDate, row.start) < 18],
    ['replacement-number', cprNotes.includes('replacement-number')],
    ['planned-start', row.isPlanned],
    ['end-in-future', row.ended !== null && row.ended > today],
    ['follow-up-before-start', row.lastFollowUp !== null && row.lastFollowUp < row.start],
  ];
  return codes
    .filter(([, applies]) => applies)
    .map(([code]) => ({ line: row.line, code, params: {} }));
}

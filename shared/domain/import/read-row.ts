import { searchKey } from '../../base/danish-text.ts';
import type { CivilDate } from '../../base/dates.ts';
import type { Cpr } from '../../base/cpr.ts';
import {
  REQUIRED_FIELDS,
  type ColumnMapping,
  type ImportAnswers,
  type ImportFault,
  type ImportField,
  type ImportNote,
  type ImportQuestion,
  type ImportRow,
} from './model.ts';
import type { ParagraphReading } from './paragraph-form.ts';
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
} from './read-field.ts';
import { checkDates, notesOn } from './row-dates.ts';
import { fieldsOf, type Fields } from './row-fields.ts';
import type { Cell, TableRow } from './table.ts';

/** As many as an employee's initials may have. */
const LONGEST_INITIALS = 12;
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

/** What is the same for every line of a file. */
export interface LineSettings {
  readonly columns: number;
  readonly mapping: ColumnMapping;
  readonly answers: ImportAnswers;
  readonly today: CivilDate;
  readonly readParagraph: (written: string) => ParagraphReading;
  /** FFB codes by the search key of their term. */
  readonly targetGroups: ReadonlyMap<string, string>;
}

/** An import row where some fields may be missing or have a fault. */
type RowParts = {
  readonly [field in keyof Omit<ImportRow, 'line' | 'cpr' | 'birthDate' | 'isPlanned'>]:
    | ImportRow[field]
    | null;
};

export function readRow(tableRow: TableRow, settings: LineSettings): LineReading {
  const { line, cells } = tableRow;
  const fields = fieldsOf(tableRow, settings.mapping);
  if (isRagged(cells, settings.columns)) {
    const params = { found: cells.length, expected: settings.columns };
    fields.refuse(null, { code: 'ragged-line', params });
    return unreadable(line, fields.faults);
  }
  for (const field of REQUIRED_FIELDS) {
    if (fields.text(field) === '') fields.refuse(field, { code: 'missing' });
  }
  const waitsFor: WaitsFor[] = [];
  const cpr = fields.read('cpr', readCpr);
  const parts = partsOf(fields, settings, waitsFor);
  checkDates(parts, cpr?.birthDate ?? null, settings.today, fields);
  const isSettled = fields.faults.length === 0 && waitsFor.length === 0;
  const row = isSettled && cpr ? completeRow(line, cpr, parts, settings.today) : null;
  const { firstNames, lastName, caseNumber } = parts;
  return {
    line,
    row,
    cpr: cpr?.digits ?? null,
    name: firstNames && lastName ? searchKey(`${firstNames} ${lastName}`) : null,
    caseNumber,
    faults: fields.faults,
    notes: row ? notesOn(row, settings.today, cpr?.notes ?? []) : [],
    waitsFor: fields.faults.length === 0 ? waitsFor : [],
  };
}

function partsOf(fields: Fields, settings: LineSettings, waitsFor: WaitsFor[]): RowParts {
  const name = (field: ImportField) => fields.read(field, (cell) => readLine(textOf(cell)));
  const date = (field: ImportField) =>
    fields.read(field, (cell) => readDate(textOf(cell), settings.today));
  const groups = fields.read('targetGroups', (cell) =>
    readTargetGroups(textOf(cell), settings.targetGroups),
  );
  return {
    caseNumber: name('caseNumber'),
    lastName: name('lastName'),
    firstNames: name('firstNames'),
    isProtected: fields.read('isProtected', (cell) => readYesNo(textOf(cell))),
    caseworker: fields.read('caseworker', (cell) => readLine(textOf(cell), LONGEST_INITIALS)),
    team: name('team'),
    paragraph: paragraphOf(fields, settings, waitsFor),
    provider: name('provider'),
    ownership: fields.read('ownership', (cell) => readOwnership(textOf(cell))),
    start: date('start'),
    expectedEnd: date('expectedEnd'),
    ended: date('ended'),
    rate: rateOf(fields),
    weeklyHours: fields.read('weeklyHours', (cell) => readAmount(cell, MOST_HOURS)),
    ...splitTargetGroups(groups ?? [], settings.answers, waitsFor),
    lastFollowUp: date('lastFollowUp'),
  };
}

function completeRow(line: number, cpr: Cpr, parts: RowParts, today: CivilDate): ImportRow | null {
  const { caseNumber, lastName, firstNames, team, paragraph, provider, start } = parts;
  if (!caseNumber || !lastName || !firstNames || !team || !paragraph || !provider || !start) {
    return null;
  }
  return {
    ...parts,
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
    isPlanned: start > today,
    otherTargetGroups: parts.otherTargetGroups ?? [],
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
  const reading = settings.readParagraph(text);
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

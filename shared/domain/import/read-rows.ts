import { searchKey } from '../../base/danish-text.ts';
import type {
  ColumnMapping,
  ImportAnswers,
  ImportContext,
  ImportFault,
  ImportNote,
  ImportQuestion,
  ImportRow,
} from './model.ts';
import { readParagraph, type ParagraphReading } from './paragraph-form.ts';
import { readRow, type LineReading, type LineSettings } from './read-row.ts';
import type { ImportTable } from './table.ts';

/** An extract read and judged, before it is compared with the register. */
export interface ImportReading {
  readonly good: readonly ImportRow[];
  /** In the order of the lines. A line may have several. */
  readonly faults: readonly ImportFault[];
  readonly notes: readonly ImportNote[];
  /** Unanswered; their lines are neither good nor faulty yet. */
  readonly questions: readonly ImportQuestion[];
  /** Of lines that are faulty or wait: in the file, so not absent from it. */
  readonly unsettledCaseNumbers: readonly string[];
}

export function readRows(
  table: ImportTable,
  mapping: ColumnMapping,
  context: ImportContext,
  answers: ImportAnswers,
): ImportReading {
  const settings = lineSettings(table, mapping, context, answers);
  const readings = table.rows.map((row) => readRow(row, settings));
  const acrossLines = [...otherNames(readings), ...sharedKeys(readings)];
  const refused = new Set(acrossLines.map((fault) => fault.line));
  const faults = [...readings.flatMap((reading) => reading.faults), ...acrossLines];
  const accepted = readings.flatMap(({ row }) => (row && !refused.has(row.line) ? [row] : []));
  const goodLines = new Set(accepted.map((row) => row.line));
  const { rows, notes } = settleWhatIsShared(accepted);
  return {
    good: rows,
    faults: faults.toSorted((a, b) => a.line - b.line),
    notes: [
      ...readings.filter(({ line }) => goodLines.has(line)).flatMap((reading) => reading.notes),
      ...notes,
    ].toSorted((a, b) => a.line - b.line),
    questions: questionsOf(readings.filter(({ line }) => !refused.has(line))),
    unsettledCaseNumbers: readings.flatMap(({ line, caseNumber }) =>
      caseNumber !== null && !goodLines.has(line) ? [caseNumber] : [],
    ),
  };
}

function lineSettings(
  table: ImportTable,
  mapping: ColumnMapping,
  context: ImportContext,
  answers: ImportAnswers,
): LineSettings {
  const read = new Map<string, ParagraphReading>();
  return {
    columns: table.headers.length,
    mapping,
    answers,
    today: context.today,
    readParagraph: (written) => {
      const reading = read.get(written) ?? readParagraph(written, context.paragraphs);
      read.set(written, reading);
      return reading;
    },
    targetGroups: new Map(context.targetGroups.map(({ term, code }) => [searchKey(term), code])),
  };
}

/** The key of an intervention in an extract: case number, paragraph, provider, start. */
export function importKey(
  row: Pick<ImportRow, 'caseNumber' | 'paragraph' | 'provider' | 'start'>,
): string {
  return JSON.stringify([
    searchKey(row.caseNumber),
    row.paragraph,
    searchKey(row.provider),
    row.start,
  ]);
}

/** One citizen, two names in one file: the first line stands, the later is for a person to settle. */
function* otherNames(readings: readonly LineReading[]): Generator<ImportFault> {
  const firstByCpr = new Map<string, LineReading>();
  for (const reading of readings) {
    const { line, cpr, name } = reading;
    if (cpr === null || name === null) continue;
    const first = firstByCpr.get(cpr);
    if (!first) firstByCpr.set(cpr, reading);
    else if (first.name !== name) {
      yield { line, field: 'cpr', code: 'other-name', params: { otherLine: first.line } };
    }
  }
}

/** Lines that are fine alone, and cannot both be imported. */
function* sharedKeys(readings: readonly LineReading[]): Generator<ImportFault> {
  const firstByKey = new Map<string, ImportRow>();
  const firstByCase = new Map<string, ImportRow>();
  for (const { row } of readings) {
    if (!row) continue;
    const sameKey = firstByKey.get(importKey(row));
    const sameCase = firstByCase.get(searchKey(row.caseNumber));
    if (sameCase && sameCase.cpr !== row.cpr) {
      yield clash(row, sameCase, 'case-of-another-citizen');
    } else if (sameKey) {
      yield clash(row, sameKey, isRepetition(row, sameKey) ? 'repetition' : 'same-key');
    } else {
      firstByKey.set(importKey(row), row);
      firstByCase.set(searchKey(row.caseNumber), sameCase ?? row);
    }
  }
}

function clash(row: ImportRow, other: ImportRow, code: ImportFault['code']): ImportFault {
  return { line: row.line, field: null, code, params: { otherLine: other.line } };
}

function isRepetition(row: ImportRow, other: ImportRow): boolean {
  return JSON.stringify({ ...row, line: 0 }) === JSON.stringify({ ...other, line: 0 });
}

/**
 * Team and caseworker are the case's, ownership is the provider's, protection is the citizen's. Where the
 * lines disagree the first line's holds (noted), and one "yes" protects: so a second import changes nothing.
 */
function settleWhatIsShared(rows: readonly ImportRow[]): {
  readonly rows: readonly ImportRow[];
  readonly notes: readonly ImportNote[];
} {
  const firstByCase = new Map<string, ImportRow>();
  const firstByProvider = new Map<string, ImportRow>();
  const protectedCprs = new Set(rows.filter((row) => row.isProtected).map((row) => row.cpr));
  const notes: ImportNote[] = [];
  const settled = rows.map((row) => {
    const key = searchKey(row.caseNumber);
    const first = firstByCase.get(key) ?? row;
    firstByCase.set(key, first);
    if (first.team !== row.team || first.caseworker !== row.caseworker) {
      notes.push({ line: row.line, code: 'case-differs', params: { otherLine: first.line } });
    }
    const owned = firstByProvider.get(searchKey(row.provider)) ?? row;
    if (owned.ownership !== null) firstByProvider.set(searchKey(row.provider), owned);
    if (row.ownership !== null && owned.ownership !== row.ownership) {
      notes.push({ line: row.line, code: 'provider-differs', params: { otherLine: owned.line } });
    }
    const { team, caseworker } = first;
    const isProtected = protectedCprs.has(row.cpr) || row.isProtected;
    return { ...row, team, caseworker, ownership: owned.ownership, isProtected };
  });
  return { rows: settled, notes };
}

function questionsOf(readings: readonly LineReading[]): readonly ImportQuestion[] {
  const questions = new Map<string, ImportQuestion>();
  for (const { line, waitsFor } of readings) {
    for (const question of waitsFor) {
      const lines = [...(questions.get(question.id)?.lines ?? []), line];
      questions.set(question.id, { ...question, lines });
    }
  }
  return [...questions.values()];
}

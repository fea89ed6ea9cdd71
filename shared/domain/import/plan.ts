import type { CivilDate } from '../../base/dates.ts';
import type { ParagraphKey } from '../cases/paragraph.ts';
import {
  ImportField,
  type ColumnMapping,
  type FaultCode,
  type ImportFault,
  type ImportNote,
  type ImportQuestion,
  type ImportRow,
} from './model.ts';
import type { ImportReading } from './read-rows.ts';
import type { ImportTable } from './table.ts';

/** The fields a later extract may bring new values of. */
export const CHANGING_FIELDS = [
  'isProtected',
  'caseworker',
  'team',
  'ownership',
  'expectedEnd',
  'ended',
  'rate',
  'weeklyHours',
  'primaryTargetGroup',
  'otherTargetGroups',
  'lastFollowUp',
] as const satisfies readonly (keyof ImportRow)[];
export type ChangingField = (typeof CHANGING_FIELDS)[number];

/** An intervention as the register has it today, in the words of an extract (a stay's paragraph first). */
export type RegisterIntervention = Pick<
  ImportRow,
  ChangingField | 'cpr' | 'caseNumber' | 'paragraph' | 'provider' | 'start'
> & { readonly interventionId: string };

/** Why nothing new is registered on a citizen or a case. */
export type BarCode = Extract<FaultCode, 'case-closed' | 'citizen-dead' | 'annulled-in-register'>;

interface Barred {
  readonly barredBy?: BarCode | null;
}

export interface RegisterState {
  readonly citizens: readonly (Pick<ImportRow, 'cpr' | 'lastName' | 'firstNames'> & Barred)[];
  readonly cases: readonly (Pick<ImportRow, 'caseNumber' | 'cpr'> & Barred)[];
  readonly interventions: readonly RegisterIntervention[];
}

export type FieldChange =
  | {
      readonly [Field in ChangingField]: {
        readonly field: Field;
        readonly old: ImportRow[Field];
        readonly new: ImportRow[Field];
      };
    }[ChangingField]
  | { readonly field: 'name'; readonly old: string; readonly new: string };

export interface ChangedRow {
  readonly row: ImportRow;
  readonly interventionId: string;
  readonly changes: readonly FieldChange[];
}

/** What importing would do. Nothing is done before a person says so; nothing is ended by absence. */
export interface ImportPlan {
  readonly added: readonly {
    readonly row: ImportRow;
    /** What is new with the line: all below it is new too. */
    readonly adds: 'citizen' | 'case' | 'intervention';
    /** A known citizen's name that the person chose to take from the file. */
    readonly newName: boolean;
  }[];
  readonly changed: readonly ChangedRow[];
  readonly unchanged: readonly ImportRow[];
  /** In the register, running, and not in the file. */
  readonly absent: readonly RegisterIntervention[];
  readonly faults: readonly ImportFault[];
  readonly questions: readonly ImportQuestion[];
}

/** The plan as the screen shows it, faults of the file and against the register together. */
export interface ImportPlanView {
  readonly counts: {
    readonly lines: number;
    readonly added: number;
    readonly newCitizens: number;
    readonly newCases: number;
    /** Of the added, those whose follow-up schedule will be "ikke fastsat". */
    readonly withoutFollowUp: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly faulty: number;
    /** Lines that wait for an answer. */
    readonly waiting: number;
    readonly absent: number;
  };
  readonly faultyLines: readonly {
    readonly line: number;
    readonly cells: Readonly<Record<ImportField, string>>;
    readonly faults: readonly ImportFault[];
  }[];
  readonly notes: readonly {
    readonly code: ImportNote['code'];
    readonly lines: readonly number[];
  }[];
  readonly questions: readonly ImportQuestion[];
  readonly changed: readonly {
    readonly line: number;
    readonly caseNumber: string;
    readonly paragraph: ParagraphKey;
    readonly provider: string;
    readonly changes: readonly FieldChange[];
  }[];
  readonly absent: readonly {
    readonly caseNumber: string;
    readonly paragraph: ParagraphKey;
    readonly provider: string;
    readonly start: CivilDate;
  }[];
}

export function viewOfPlan(
  table: ImportTable,
  mapping: ColumnMapping,
  reading: ImportReading,
  plan: ImportPlan,
): ImportPlanView {
  const faultyLines = faultyLinesOf(table, mapping, [...reading.faults, ...plan.faults]);
  const questions = [...reading.questions, ...plan.questions];
  const adds = (what: string) => plan.added.filter((added) => added.adds === what).length;
  return {
    counts: {
      lines: table.rows.length,
      added: plan.added.length,
      newCitizens: adds('citizen'),
      newCases: adds('citizen') + adds('case'),
      withoutFollowUp: plan.added.filter(({ row }) => row.lastFollowUp === null).length,
      changed: plan.changed.length,
      unchanged: plan.unchanged.length,
      faulty: faultyLines.length,
      waiting: new Set(questions.flatMap((question) => question.lines)).size,
      absent: plan.absent.length,
    },
    faultyLines,
    notes: byCode(reading.notes),
    questions,
    changed: plan.changed.map(({ row, changes }) => ({
      line: row.line,
      caseNumber: row.caseNumber,
      paragraph: row.paragraph,
      provider: row.provider,
      changes,
    })),
    absent: plan.absent.map(({ caseNumber, paragraph, provider, start }) => ({
      caseNumber,
      paragraph,
      provider,
      start,
    })),
  };
}

/** How a person points at one change: 'line:field'. */
export function changeId(line: number, field: FieldChange['field']): string {
  return `${line}:${field}`;
}

/** Only what the person took; a row none of whose changes is taken is left out. */
export function acceptChanges(
  changed: readonly ChangedRow[],
  accepted: ReadonlySet<string>,
): readonly ChangedRow[] {
  return changed
    .map((one) => ({
      ...one,
      changes: one.changes.filter(({ field }) => accepted.has(changeId(one.row.line, field))),
    }))
    .filter(({ changes }) => changes.length > 0);
}

function faultyLinesOf(
  table: ImportTable,
  mapping: ColumnMapping,
  faults: readonly ImportFault[],
): ImportPlanView['faultyLines'] {
  const byLine = Map.groupBy(faults, (fault) => fault.line);
  return table.rows.flatMap(({ line, cells }) => {
    const own = byLine.get(line);
    if (!own) return [];
    const shown = ImportField.options.map((field) => [
      field,
      String(cells[mapping[field] ?? -1] ?? ''),
    ]);
    return [{ line, cells: Object.fromEntries(shown) as Record<ImportField, string>, faults: own }];
  });
}

function byCode(notes: readonly ImportNote[]): ImportPlanView['notes'] {
  return [...Map.groupBy(notes, (note) => note.code)].map(([code, own]) => ({
    code,
    lines: own.map((note) => note.line),
  }));
}

import { z } from 'zod';
import { CivilDate } from '../base/dates.ts';
import { Id } from '../base/ids.ts';
import { ColumnMapping, FaultCode, ImportAnswers, ImportField } from '../domain/import/model.ts';
import type { ImportPlanView } from '../domain/import/plan.ts';
import { command, query, returns } from './define.ts';
import { Exported, TableOnScreen } from './field.ts';

/** A file that has been read: what was recognised, for the person to confirm. Holds no path. */
export interface ImportFileView {
  readonly fileId: string;
  /** Without its folder. */
  readonly name: string;
  readonly format: 'csv' | 'xlsx';
  readonly encoding: 'utf-8' | 'windows-1252' | null;
  readonly delimiter: ';' | ',' | '\t' | null;
  readonly headers: readonly string[];
  readonly rowCount: number;
  /** The first rows, as text, for the preview. */
  readonly sample: readonly (readonly string[])[];
  readonly mapping: ColumnMapping;
}

const Corrections = z
  .array(
    z.strictObject({
      line: z.int().min(1).max(10_000_000),
      field: ImportField,
      text: z.string().max(2_000),
    }),
  )
  .max(10_000);

export const ImportChoices = z.strictObject({
  fileId: Id,
  mapping: ColumnMapping,
  answers: ImportAnswers,
  corrections: Corrections,
});
export type ImportChoices = z.infer<typeof ImportChoices>;

/** A fault in words, as the screen shows it, for the list that is saved. */
const FaultSentence = z.strictObject({
  line: z.int().min(1).max(10_000_000),
  field: ImportField.nullable(),
  code: FaultCode,
  sentence: z.string().min(1).max(500),
});

const ImportTable = z.enum(['absent', 'changed']);
export type ImportTable = z.infer<typeof ImportTable>;

export const imports = {
  /**
   * Opens the file dialog and reads what is chosen, with progress; `null` when nothing was chosen, or the
   * reading was cancelled. What cannot be read is `validation`, code `import.<fault>`.
   */
  choose: command({
    access: 'import.run',
    input: z.strictObject({ jobId: Id }),
    output: returns<ImportFileView | null>(),
  }),
  /** What would happen; changes nothing. */
  plan: query({ access: 'import.run', input: ImportChoices, output: returns<ImportPlanView>() }),
  /** Does it, on the person's word: one unit of work, with progress, and cancelled as a whole. */
  run: command({
    access: 'import.run',
    input: ImportChoices.extend({
      jobId: Id,
      /** Changes of known rows to take, as 'line:field'. */
      acceptedChanges: z.array(z.string().max(80)).max(100_000),
      /** The day the file's rates and hours hold from; before it they are not known. */
      ratesFrom: CivilDate,
    }),
    output: returns<
      | { readonly cancelled: true }
      | {
          readonly cancelled: false;
          readonly added: number;
          readonly changed: number;
          readonly unchanged: number;
          readonly faulty: number;
        }
    >(),
    touches: ['cases', 'my-day', 'catalogue', 'settings'],
  }),
  /** Saves the faults as a CSV file: line, case number, column, what stands there, what is wrong. */
  exportFaults: command({
    access: 'import.run',
    input: ImportChoices.extend({ sentences: z.array(FaultSentence).max(100_000) }),
    output: Exported,
  }),
  /** What the file says of known help, before anything is taken in. */
  exportTable: command({
    access: 'import.run',
    input: z.strictObject({ table: ImportTable, sheet: TableOnScreen }),
    output: Exported,
  }),
  drop: command({
    access: 'import.run',
    input: z.strictObject({ fileId: Id }),
    output: returns<null>(),
  }),
};

import { z } from 'zod';
import { Id } from '../base/ids.ts';
import { ColumnMapping, ImportAnswers } from '../domain/import/model.ts';
import type { ImportPlanView } from '../domain/import/plan.ts';
import { command, query, returns } from './define.ts';

/** A file that has been read: what was recognised, for the person to confirm. Holds no path. */
export interface ImportFileView {
  readonly fileId: string;
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
      line: z.int().min(2).max(1_000_000),
      field: z.string().max(60),
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

export const imports = {
  /** Opens the file dialog and reads what is chosen; `null` when nothing was chosen. */
  choose: command({
    access: 'import.run',
    input: z.null(),
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
  exportFaults: command({
    access: 'import.run',
    input: ImportChoices,
    output: returns<{ readonly saved: boolean }>(),
  }),
  drop: command({
    access: 'import.run',
    input: z.strictObject({ fileId: Id }),
    output: returns<null>(),
  }),
};

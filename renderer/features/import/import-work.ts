import type { ImportChoices, ImportFileView } from '#shared/contract/import.ts';
import type { CellCorrection } from '#shared/domain/import/correct-cells.ts';
import type { ColumnMapping, ImportAnswers } from '#shared/domain/import/model.ts';
import { changeId, type ImportPlanView } from '#shared/domain/import/plan.ts';

export const steps = ['file', 'columns', 'check', 'run', 'result'] as const;
export type ImportStep = (typeof steps)[number];

/** What the person has chosen so far about the file that is open. */
export interface ImportWork {
  readonly file: ImportFileView;
  readonly mapping: ColumnMapping;
  readonly answers: ImportAnswers;
  readonly corrections: readonly CellCorrection[];
  /** Changes of known help to take, as `changeId` writes them. */
  readonly accepted: ReadonlySet<string>;
}

export function startWork(file: ImportFileView): ImportWork {
  return { file, mapping: file.mapping, answers: {}, corrections: [], accepted: new Set() };
}

export function choicesOf({ file, mapping, answers, corrections }: ImportWork): ImportChoices {
  return { fileId: file.fileId, mapping, answers: { ...answers }, corrections: [...corrections] };
}

/** The last correction of a cell holds, so the earlier one is let go of. */
export function withCorrections(
  work: ImportWork,
  corrections: readonly CellCorrection[],
): ImportWork {
  const isReplaced = (old: CellCorrection) =>
    corrections.some((one) => one.line === old.line && one.field === old.field);
  const kept = work.corrections.filter((old) => !isReplaced(old));
  return { ...work, corrections: [...kept, ...corrections] };
}

/** Of what was taken, only what the plan still offers; and how many lines that is. */
export function takenIn(
  { accepted }: Pick<ImportWork, 'accepted'>,
  { changed }: Pick<ImportPlanView, 'changed'>,
): { readonly changes: readonly string[]; readonly lines: number } {
  const byLine = changed.map(({ line, changes }) =>
    changes.map(({ field }) => changeId(line, field)).filter((id) => accepted.has(id)),
  );
  return { changes: byLine.flat(), lines: byLine.filter((ids) => ids.length > 0).length };
}

import type { SummaryView } from '../committee/summary-view.ts';
import type { PrintFrame } from './content.ts';

/** One row of what is kept, with names where the row holds an id. */
export interface KeptRow {
  readonly fields: readonly { readonly field: string; readonly value: unknown }[];
}

/** One row that was changed or removed; of a new one only that it came. */
export interface KeptChange {
  readonly table: string;
  readonly operation: 'insert' | 'update' | 'delete';
  readonly fields: readonly {
    readonly field: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
}

/** One act: when, what, why and on which rows; not by whom. */
export interface KeptAct {
  readonly at: string;
  readonly command: string;
  readonly reason: string | null;
  readonly changes: readonly KeptChange[];
}

/** Typed and not saved yet, by somebody who is not named. */
export interface KeptDraft extends KeptRow {
  /** The kind of form: 'goal'. */
  readonly form: string;
  readonly savedAt: string;
}

/** Indsigt: everything that is kept about a citizen, and who looked, without names of staff. */
export interface Insight {
  readonly kind: 'insight';
  readonly frame: PrintFrame;
  readonly about: { readonly caseId: string; readonly citizenId: string };
  readonly name: string;
  /** Protected, and not ticked: name and places are left out. */
  readonly isHidden: boolean;
  /** By table, in the order of the schema; what is empty is left out. */
  readonly sections: readonly { readonly table: string; readonly rows: readonly KeptRow[] }[];
  /** Newest first. */
  readonly drafts: readonly KeptDraft[];
  /** Newest first. */
  readonly acts: readonly KeptAct[];
  /** The pages as the committee saw them when it decided. */
  readonly pages: readonly SummaryView[];
  /** What codes and ids inside values are called. */
  readonly terms: readonly (readonly [string, string])[];
  /** Newest first. */
  readonly looks: readonly {
    readonly at: string;
    readonly action: string;
    readonly purpose: string | null;
  }[];
  /** Cases that who prints may not open: the citizen asks there. */
  readonly otherCases: readonly { readonly caseNumber: string; readonly teamName: string }[];
  readonly contact: {
    readonly name: string | null;
    readonly team: string;
    readonly municipality: string | null;
  };
}

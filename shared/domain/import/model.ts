import { z } from 'zod';
import { CivilDate } from '../../base/dates.ts';
import { OereAmount } from '../../base/money.ts';
import { CatalogueCode, Line } from '../../base/text.ts';
import { Ownership, RateUnit, WeeklyHours } from '../cases/model.ts';
import { ParagraphKey } from '../cases/paragraph.ts';

/** What a column of an extract can mean, in the order the mapping is shown. */
export const ImportField = z.enum([
  'caseNumber',
  'cpr',
  'lastName',
  'firstNames',
  'isProtected',
  'caseworker',
  'team',
  'paragraph',
  'provider',
  'ownership',
  'start',
  'expectedEnd',
  'ended',
  'rate',
  'rateUnit',
  'weeklyHours',
  'targetGroups',
  'lastFollowUp',
]);
export type ImportField = z.infer<typeof ImportField>;

/** Without these nothing can be registered: the column must be there and filled in. */
export const REQUIRED_FIELDS = [
  'caseNumber',
  'cpr',
  'lastName',
  'firstNames',
  'team',
  'paragraph',
  'provider',
  'start',
] as const satisfies readonly ImportField[];

/** The column each field is read from, counted from 0; null where the file has none. */
export const ColumnMapping = z.record(ImportField, z.int().min(0).nullable());
export type ColumnMapping = z.infer<typeof ColumnMapping>;

export const FaultCode = z.enum([
  'ragged-line',
  'missing',
  'too-long',
  'date-does-not-exist',
  'not-a-date',
  'not-a-number',
  'too-many-decimals',
  'out-of-range',
  'not-yes-or-no',
  'cpr-digit-missing',
  'cpr-wrong-length',
  'cpr-not-a-number',
  'cpr-date-does-not-exist',
  'paragraph-unknown',
  'ownership-unknown',
  'rate-unit-unknown',
  'target-group-unknown',
  'start-in-future',
  'start-before-birth',
  'end-before-start',
  'follow-up-in-future',
  'other-name',
  'repetition',
  'same-key',
  'case-of-another-citizen',
  'case-known-for-another-citizen',
  'case-closed',
  'citizen-dead',
  'annulled-in-register',
]);
export type FaultCode = z.infer<typeof FaultCode>;

const Params = z.record(z.string(), z.union([z.string(), z.number()]));

/** The line is not imported. Its sentence is `import.faults.<code>`, with the field's label as `field`. */
export const ImportFault = z.strictObject({
  line: z.int(),
  field: ImportField.nullable(),
  code: FaultCode,
  params: Params,
});
export type ImportFault = z.infer<typeof ImportFault>;

export const NoteCode = z.enum([
  'start-before-18',
  'replacement-number',
  'planned-start',
  'end-in-future',
  'follow-up-before-start',
  'case-differs',
  'provider-differs',
]);

/** Worth seeing, never in the way. Its sentence is `import.notes.<code>`. */
export const ImportNote = z.strictObject({ line: z.int(), code: NoteCode, params: Params });
export type ImportNote = z.infer<typeof ImportNote>;

/** Asked once for the whole file; the lines wait until it is answered. */
export const ImportQuestion = z.strictObject({
  /** What the answer is given by. */
  id: z.string().max(120),
  code: z.enum(['bare-paragraph', 'several-target-groups', 'known-by-another-name']),
  /** What the sentence `import.questions.<code>` shows. */
  params: Params,
  choices: z.array(z.string().max(200)),
  lines: z.array(z.int()),
});
export type ImportQuestion = z.infer<typeof ImportQuestion>;

/** One of a question's choices, by the question's id. An answer that is no choice counts as none. */
export const ImportAnswers = z.record(z.string().max(120), z.string().max(200));
export type ImportAnswers = Readonly<z.infer<typeof ImportAnswers>>;

/** A line that can be imported. Null is "not in the file", never "none". */
export const ImportRow = z.strictObject({
  line: z.int(),
  caseNumber: Line,
  /** Ten digits. */
  cpr: z.string().regex(/^\d{10}$/u),
  birthDate: CivilDate,
  lastName: Line,
  firstNames: Line,
  isProtected: z.boolean().nullable(),
  /** Initials. */
  caseworker: Line.nullable(),
  team: Line,
  paragraph: ParagraphKey,
  provider: Line,
  ownership: Ownership.nullable(),
  start: CivilDate,
  /** The start lies ahead (at most 12 months): planned, not started. */
  isPlanned: z.boolean(),
  expectedEnd: CivilDate.nullable(),
  ended: CivilDate.nullable(),
  rate: z.strictObject({ amount: OereAmount, unit: RateUnit }).nullable(),
  /** Hundredths of an hour. */
  weeklyHours: WeeklyHours.nullable(),
  primaryTargetGroup: CatalogueCode.nullable(),
  otherTargetGroups: z.array(CatalogueCode),
  /** Becomes a held ordinary follow-up with source import and no goal results. */
  lastFollowUp: CivilDate.nullable(),
});
export type ImportRow = z.infer<typeof ImportRow>;

/** What reading a line needs to know beside the line. */
export interface ImportContext {
  readonly today: CivilDate;
  readonly paragraphs: readonly { readonly key: ParagraphKey; readonly display: string }[];
  /** Only those that may be chosen: the leaves. */
  readonly targetGroups: readonly { readonly code: CatalogueCode; readonly term: string }[];
}

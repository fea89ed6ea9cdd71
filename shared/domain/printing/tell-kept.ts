import { maskCprsIn } from '../../base/cpr.ts';
import { isId } from '../../base/ids.ts';
import type { CaseNames } from '../cases/build-names.ts';
import {
  isEmpty,
  type LoggedChange,
  nameReader,
  NOT_SHOWN,
  type NamedRows,
} from '../cases/build-history.ts';
import type { KeptChange, KeptDraft, KeptRow } from './insight-content.ts';

interface Telling {
  readonly names: CaseNames;
  readonly rows: NamedRows;
  readonly mayBeTold: (field: string) => boolean;
  /** The citizen's own number as it may stand. */
  readonly cpr: (digits: string) => string;
  /** Fields that hold an object by design: a draft's other objects are parts of its form. */
  readonly isKeptWhole: (field: string) => boolean;
}

type Row = Readonly<Record<string, unknown>>;

/** Who did what for whom: a change says what was changed and not by which of the staff. */
const STAFF: ReadonlySet<string> = new Set([
  'employeeId',
  'assessedById',
  'proposedById',
  'responsibleId',
  'decidedById',
  'carriedOutById',
  'potentialSetById',
  'settledById',
  'doneById',
]);

/** What is kept about a citizen, told to them: names for ids, and what has no name left out. */
export function teller({ names, rows, mayBeTold, cpr, isKeptWhole }: Telling) {
  const word = nameReader(names, rows);
  const say = (field: string, value: unknown): unknown => {
    if (field === 'cpr') return typeof value === 'string' ? cpr(value) : null;
    return withoutBareIds(withMaskedCprs(word(field, value)));
  };
  const isTold = (field: string) => !NOT_SHOWN.has(field) && mayBeTold(field);
  const fieldsOf = (row: Row): KeptRow['fields'] =>
    Object.entries(row)
      .filter(([field]) => isTold(field))
      .map(([field, value]) => ({ field, value: say(field, value) }))
      .filter(({ value }) => !isEmpty(value) && value !== '');
  return {
    row: (row: Row): KeptRow => ({ fields: fieldsOf(row) }),

    /** What a new row said stands where it is kept now, or as the before of what came later. */
    change: ({ table, op, before, after }: LoggedChange): KeptChange => {
      const changed = op === 'insert' ? [] : Object.keys({ ...before, ...after });
      const fields = changed
        .filter((field) => isTold(field) && !STAFF.has(field))
        .map((field) => ({
          field,
          before: say(field, before?.[field] ?? null),
          after: say(field, after?.[field] ?? null),
        }))
        .filter((one) => !isEmpty(one.before) || !isEmpty(one.after));
      return { table, operation: op, fields };
    },

    /** A form as it was left: the parts of it one after the other. */
    draft: (form: string, savedAt: string, content: Row): KeptDraft => ({
      form,
      savedAt,
      fields: flat(content, isKeptWhole).flatMap((part) => fieldsOf(part)),
    }),
  };
}

function flat(content: Row, isKeptWhole: (field: string) => boolean): readonly Row[] {
  return Object.entries(content).flatMap(([field, value]) =>
    isRow(value) && !isKeptWhole(field) ? flat(value, isKeptWhole) : [{ [field]: value }],
  );
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutBareIds(value: unknown): unknown {
  if (typeof value === 'string') return isId(value) ? null : value;
  if (!Array.isArray(value)) return value;
  return value.filter((one) => !(typeof one === 'string' && isId(one)));
}

/** Somebody's number may stand in any text. */
function withMaskedCprs(value: unknown): unknown {
  if (typeof value === 'string') return maskCprsIn(value);
  if (Array.isArray(value)) return value.map((one) => withMaskedCprs(one));
  if (!isRow(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withMaskedCprs(one)]));
}

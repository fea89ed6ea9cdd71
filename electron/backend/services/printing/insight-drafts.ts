import type { HistoryRow } from '#db/history.ts';
import type { ReadDb } from '#db/open.ts';
import { everybodysDrafts } from '#db/queries/drafts.ts';
import { loggedTables } from '#db/schema/tables.ts';

interface About {
  readonly citizenId: string;
  readonly caseIds: readonly string[];
  /** The citizen's cases that who asks may not open. */
  readonly elsewhere: readonly string[];
  readonly cpr: string;
  /** What is kept about the citizen, by table. */
  readonly kept: ReadonlyMap<string, readonly HistoryRow[]>;
}

interface FoundDraft {
  /** What stands before the ids of its key: 'goal'. */
  readonly form: string;
  readonly savedAt: string;
  readonly content: Readonly<Record<string, unknown>>;
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu;

/** Columns that hold an object or a list: a form's value of that name is one value, not a part of the form. */
const WHOLE: ReadonlySet<string> = new Set(
  loggedTables.flatMap(({ columns }) => columns.map(({ property }) => property)),
);

export const isKeptWhole = (field: string): boolean => WHOLE.has(field);

/**
 * What anybody has typed about the citizen and not saved: a draft whose key names them, a case or a row of theirs,
 * or in which their CPR number is written (a case not opened yet). Whose draft it is, is not in it.
 */
export function draftsAbout(read: ReadDb, about: About): readonly FoundDraft[] {
  const rowIds = [...about.kept.values()].flat().map((row) => String(row['id']));
  const theirs = new Set([about.citizenId, ...about.caseIds, ...rowIds]);
  const elsewhere = new Set(about.elsewhere);
  const written = new RegExp(`${about.cpr.slice(0, 6)}[- ]?${about.cpr.slice(6)}`, 'u');
  return everybodysDrafts(read).flatMap(({ key, content, savedAt }) => {
    const ids = key.match(ID) ?? [];
    if (ids.some((id) => elsewhere.has(id))) return [];
    if (!ids.some((id) => theirs.has(id)) && !written.test(content)) return [];
    return [{ form: key.split(':')[0] ?? key, savedAt, content: parsed(content) }];
  });
}

function parsed(content: string): FoundDraft['content'] {
  const value: unknown = JSON.parse(content);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { AnnullableKind } from '#shared/contract/cases.ts';
import type { ReadDb } from '../open.ts';
import {
  caseAssignment,
  intervention,
  municipalityPeriod,
  need,
  ratePeriod,
  stay,
  supportPeriod,
} from '../schema/cases.ts';
import {
  appointment,
  followUp,
  followUpSchedule,
  providerStatus,
  tightSeries,
} from '../schema/follow-ups.ts';
import { agendaItem, caseTask, decision, recusal } from '../schema/committee.ts';
import { goal, measurement, subGoal } from '../schema/goals.ts';
import { revisitation } from '../schema/revisitation.ts';
import { moveOutPlan, negotiation, priceChange, transitionHours } from '../schema/move-out.ts';

export type EntryKind =
  | AnnullableKind
  | 'follow-up-schedule'
  | 'case-assignment'
  | 'decision'
  | 'case-task'
  | 'recusal';

const TABLES = {
  stay,
  intervention,
  'rate-period': ratePeriod,
  'support-period': supportPeriod,
  need,
  goal,
  'sub-goal': subGoal,
  measurement,
  'follow-up': followUp,
  'follow-up-schedule': followUpSchedule,
  'municipality-period': municipalityPeriod,
  'case-assignment': caseAssignment,
  'tight-series': tightSeries,
  'provider-status': providerStatus,
  appointment,
  'move-out-plan': moveOutPlan,
  'transition-hours': transitionHours,
  negotiation,
  'price-change': priceChange,
  revisitation,
  'agenda-item': agendaItem,
  decision,
  'case-task': caseTask,
  recusal,
} as const satisfies Record<EntryKind, SQLiteTable>;

/** The act in which a row was entered, or last changed by one command. */
export interface RowEntry {
  readonly changeSetId: string;
  readonly userId: string;
  readonly at: string;
}

export function entryOf(read: ReadDb, kind: EntryKind, rowId: string): RowEntry | null {
  const entry = read.get<RowEntry | undefined>(sql`
    SELECT s.id AS changeSetId, s.user_id AS userId, s.at
    FROM row_change r JOIN change_set s ON s.id = r.change_set_id
    WHERE r.table_name = ${getTableName(TABLES[kind])} AND r.row_id = ${rowId} AND r.op = 'insert'
    ORDER BY r.id DESC LIMIT 1`);
  return entry ?? null;
}

/** The last time one command changed a row; null where it never did. */
export function lastActOn(
  read: ReadDb,
  row: { readonly kind: EntryKind; readonly id: string },
  command: string,
): RowEntry | null {
  const act = read.get<RowEntry | undefined>(sql`
    SELECT s.id AS changeSetId, s.user_id AS userId, s.at
    FROM row_change r JOIN change_set s ON s.id = r.change_set_id
    WHERE r.table_name = ${getTableName(TABLES[row.kind])} AND r.row_id = ${row.id}
      AND s.command = ${command}
    ORDER BY r.id DESC LIMIT 1`);
  return act ?? null;
}

/** The rows of one kind that an act entered. */
export function addedIn(read: ReadDb, changeSetId: string, kind: EntryKind): readonly string[] {
  const added = read.all<{ rowId: string }>(sql`
    SELECT r.row_id AS rowId FROM row_change r
    WHERE r.change_set_id = ${changeSetId} AND r.table_name = ${getTableName(TABLES[kind])}
      AND r.op = 'insert' ORDER BY r.id`);
  return added.map(({ rowId }) => rowId);
}

/** Something an act wrote on rows of one kind has been written on again since, by anybody. */
export function isRewrittenSince(read: ReadDb, changeSetId: string, kind: EntryKind): boolean {
  const found = read.get<{ rewritten: number }>(sql`
    SELECT EXISTS (
      SELECT 1 FROM row_change mine JOIN row_change later
        ON later.table_name = mine.table_name AND later.row_id = mine.row_id AND later.id > mine.id
      WHERE mine.change_set_id = ${changeSetId} AND later.change_set_id <> ${changeSetId}
        AND mine.table_name = ${getTableName(TABLES[kind])}
    ) AS rewritten`);
  return found.rewritten === 1;
}

/** Somebody else has written on the row, or looked at the case, or it has been printed, since an instant. */
export function wasSeenByOthersSince(
  read: ReadDb,
  row: { readonly kind: EntryKind; readonly id: string },
  of: { readonly caseId: string; readonly citizenId: string },
  since: { readonly at: string; readonly userId: string },
): boolean {
  const written = read.get<{ written: number }>(sql`
    SELECT EXISTS (
      SELECT 1 FROM row_change r JOIN change_set s ON s.id = r.change_set_id
      WHERE r.table_name = ${getTableName(TABLES[row.kind])} AND r.row_id = ${row.id}
        AND s.user_id <> ${since.userId}
    ) AS written`);
  return written.written === 1 || wasOpenedByOthersSince(read, of, since);
}

/** Somebody else has looked at the case, or it has been printed, since an instant. */
export function wasOpenedByOthersSince(
  read: ReadDb,
  of: { readonly caseId: string; readonly citizenId: string },
  since: { readonly at: string; readonly userId: string },
): boolean {
  const seen = read.get<{ seen: number }>(sql`
    SELECT EXISTS (
      SELECT 1 FROM access_entry a
      WHERE (a.case_id = ${of.caseId} OR a.citizen_id = ${of.citizenId}) AND a.at >= ${since.at}
        AND (a.user_id <> ${since.userId} OR a.action = 'print')
    ) AS seen`);
  return seen.seen === 1;
}

/** What one act changed on one row, by property name and without the version. */
export interface RowUpdate {
  readonly rowId: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** What an act changed on rows that were there before, of one kind. Erased contents are left out. */
export function updatesIn(read: ReadDb, changeSetId: string, kind: EntryKind): RowUpdate[] {
  const table = TABLES[kind];
  const stored = read.all<{ rowId: string; before: string; after: string }>(sql`
    SELECT r.row_id AS rowId, c.before, c.after
    FROM row_change r JOIN row_content c ON c.change_id = r.id
    WHERE r.change_set_id = ${changeSetId} AND r.table_name = ${getTableName(table)}
      AND r.op = 'update' ORDER BY r.id`);
  return stored.map(({ rowId, before, after }) => ({
    rowId,
    before: decoded(table, before),
    after: decoded(table, after),
  }));
}

function decoded(table: SQLiteTable, json: string): Record<string, unknown> {
  const row = JSON.parse(json) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(getTableColumns(table)).flatMap(([property, column]) => {
      if (property === 'version' || !Object.hasOwn(row, column.name)) return [];
      const value = row[column.name];
      return [[property, value === null ? null : column.mapFromDriverValue(value)]];
    }),
  );
}

import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { AddedRows, ChangedRows, ImportWrites } from '#shared/domain/import/writes.ts';
import {
  caseAssignment,
  caseFile,
  citizen,
  intervention,
  municipalityPeriod,
  provider,
  ratePeriod,
  stay,
  supportPeriod,
} from '../schema/cases.ts';
import { followUp, followUpIntervention, followUpSchedule } from '../schema/follow-ups.ts';
import { employee, employeeTeam, team } from '../schema/people.ts';
import { importRun } from '../schema/settings.ts';
import type { WriteTx } from '../unit-of-work.ts';
import {
  assignments,
  caseFiles,
  citizens,
  interventions,
  providers,
  ratePeriods,
  stays,
  supportPeriods,
} from './cases.ts';
import { schedules } from './follow-ups.ts';
import { goals } from './goals.ts';
import { additions, type RowCommands } from './row-commands.ts';

/** Rows to a statement: well below SQLite's limit on variables, for the widest of our tables too. */
const AT_ONCE = 200;

export const addImportRun = additions(importRun);

/** Told after each statement. */
export type OnWritten = (rows: number) => void;

export function countWrites({ added, changed }: ImportWrites): number {
  const sizes = [
    ...Object.values(added).map((rows) => rows.length),
    ...Object.values(changed).map((rows) => rows.size),
  ];
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Writes all of it. A known row that somebody saved in between is a `Refusal`. */
export function writeImport(
  tx: WriteTx,
  { added, changed }: ImportWrites,
  onWritten: OnWritten,
): void {
  // What is new goes first: a known case may move to a new team.
  writeAdded(tx, added, onWritten);
  writeChanged(tx, changed, onWritten);
}

function writeAdded(tx: WriteTx, added: AddedRows, onWritten: OnWritten): void {
  const insert = <T extends SQLiteTable>(table: T, rows: readonly T['$inferInsert'][]) =>
    insertRows(tx, table, rows, onWritten);
  insert(team, added.teams);
  insert(employee, added.employees);
  insert(employeeTeam, added.employeeTeams);
  insert(provider, added.providers);
  insert(citizen, added.citizens);
  insert(municipalityPeriod, added.municipalityPeriods);
  insert(caseFile, added.cases);
  insert(caseAssignment, added.assignments);
  insert(stay, added.stays);
  insert(intervention, added.interventions);
  insert(ratePeriod, added.rates);
  insert(supportPeriod, added.supports);
  insert(followUpSchedule, added.schedules);
  insert(followUp, added.followUps);
  insert(followUpIntervention, added.followUpInterventions);
}

function insertRows<T extends SQLiteTable>(
  tx: WriteTx,
  table: T,
  rows: readonly T['$inferInsert'][],
  onWritten: OnWritten,
): void {
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const some = rows.slice(at, at + AT_ONCE);
    const { changes } = tx.insert(table).values(some).run();
    if (changes !== some.length) throw new Error(`inserted ${changes} rows of ${some.length}`);
    onWritten(changes);
  }
}

function writeChanged(tx: WriteTx, changed: ChangedRows, onWritten: OnWritten): void {
  const replace = <R>(
    commands: RowCommands<R>,
    rows: ReadonlyMap<string, R & { readonly version: number }>,
  ) => {
    for (const row of rows.values()) {
      commands.replace(tx, row);
      onWritten(1);
    }
  };
  replace(providers, changed.providers);
  replace(citizens, changed.citizens);
  replace(caseFiles, changed.cases);
  replace(assignments, changed.assignments);
  replace(stays, changed.stays);
  replace(interventions, changed.interventions);
  replace(ratePeriods, changed.rates);
  replace(supportPeriods, changed.supports);
  replace(schedules, changed.schedules);
  replace(goals, changed.goals);
}

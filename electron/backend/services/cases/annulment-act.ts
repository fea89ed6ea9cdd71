import type { RowCommands } from '#db/commands/row-commands.ts';
import type { ReadDb } from '#db/open.ts';
import { entryOf, updatesIn, type EntryKind } from '#db/queries/entries.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import type { Instant } from '#shared/base/dates.ts';
import type { AnnullableKind } from '#shared/contract/cases.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { takenBack } from '#shared/domain/cases/take-back.ts';

/** One annulment while it is carried out. */
export interface Annulment {
  readonly read: ReadDb;
  readonly tx: WriteTx;
  readonly rows: CaseRows;
  readonly target: {
    readonly kind: AnnullableKind;
    readonly id: string;
    /** The version the person saw. */
    readonly version: number;
  };
  readonly annulled: { readonly annulledAt: Instant; readonly annulledReason: string };
}

interface Annullable {
  readonly id: string;
  readonly version: number;
  readonly annulledAt: string | null;
  readonly annulledReason: string | null;
}

/** Marks the row itself, on the version the person saw. */
export function mark<Row extends Annullable>(
  act: Annulment,
  commands: Pick<RowCommands<Row>, 'replace'>,
  rows: readonly Row[],
): void {
  const { id, version } = act.target;
  for (const row of rows.filter((one) => one.id === id)) {
    commands.replace(act.tx, { ...row, ...act.annulled, version });
  }
}

/**
 * Gives these rows back what they said before the act that entered the target: a rate that was ended by the
 * next runs on. Those that somebody has changed since are left alone.
 */
export function takeBack<Row extends { readonly id: string; readonly version: number }>(
  act: Annulment,
  kind: EntryKind,
  commands: Pick<RowCommands<Row>, 'replace'>,
  rows: readonly Row[],
  settle: (row: Row) => Row = (row) => row,
): void {
  const entry = entryOf(act.read, act.target.kind, act.target.id);
  if (entry === null) return;
  for (const update of updatesIn(act.read, entry.changeSetId, kind)) {
    const row = rows.find((one) => one.id === update.rowId);
    const before = row === undefined ? null : takenBack(row, update);
    if (before !== null) commands.replace(act.tx, settle(before));
  }
}

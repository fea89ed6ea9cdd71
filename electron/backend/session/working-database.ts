import { mkdirSync } from 'node:fs';
import { readDevice } from '#db/device.ts';
import { takeInstanceLock, type InstanceLock } from '#db/instance-lock.ts';
import { migrate, type MigrateFailure } from '#db/migrate.ts';
import { schemaVersion } from '#db/migrate-plan.ts';
import { openDatabase, type OpenFailure, type ReadDb, type WriteDb } from '#db/open.ts';
import { loggedTables } from '#db/schema/tables.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { SessionParts } from './parts.ts';
import type { Place, TroubleKind } from './place.ts';

/** A database somebody works in: held against other starts of the program, migrated, open. */
export interface WorkingDatabase {
  readonly read: ReadDb;
  readonly write: WriteDb;
  readonly device: string;
  readonly close: () => void;
}

/** Nothing is written to a database that is refused. `onLost`: another start has taken it over. */
export function openWorkingDatabase(
  parts: SessionParts,
  place: Place,
  key: Uint8Array,
  onLost: () => void,
): Result<WorkingDatabase, TroubleKind> {
  const lock = takeInstanceLock({
    file: place.instanceLock,
    holder: { token: parts.newId(), ...parts.machine },
    onLost,
  });
  if (!lock.ok) return fail(lock.error.code === 'disk-full' ? 'disk-full' : 'in-use');
  const opened = openHeld(parts, place, key, lock.value);
  if (!opened.ok) lock.value.release();
  return opened;
}

function openHeld(
  parts: SessionParts,
  place: Place,
  key: Uint8Array,
  lock: InstanceLock,
): Result<WorkingDatabase, TroubleKind> {
  const migrated = migrate(migrateOptions(parts, place, key, place.database));
  if (!migrated.ok) return fail(troubleOf(parts, migrated.error));
  const opened = openDatabase({
    file: place.database,
    key,
    schemaVersion: schemaVersion(parts.migrationsDir),
    mode: 'read-write',
  });
  if (!opened.ok) return fail(kindOf(opened.error));
  const { read, write, close } = opened.value;
  return succeed({
    read,
    write,
    device: readDevice(read),
    close: () => {
      close();
      lock.release();
    },
  });
}

/** For a database that is being made: `create` makes the file at `file`, with no rows in it. */
export function makeDatabase(
  parts: SessionParts,
  place: Place,
  key: Uint8Array,
): { readonly read: ReadDb; readonly write: WriteDb; readonly close: () => void } {
  mkdirSync(place.folder, { recursive: true });
  const options = migrateOptions(parts, place, key, place.unfinished);
  const made = migrate({ ...options, create: true });
  if (!made.ok) throw new Error(`a new database could not be made: ${made.error.code}`);
  const opened = openDatabase({
    file: place.unfinished,
    key,
    schemaVersion: schemaVersion(parts.migrationsDir),
    mode: 'read-write',
  });
  if (!opened.ok) throw new Error(`a new database could not be opened: ${opened.error}`);
  return opened.value;
}

function migrateOptions(parts: SessionParts, place: Place, key: Uint8Array, file: string) {
  return {
    file,
    key,
    migrationsFolder: parts.migrationsDir,
    customFolder: parts.customSqlDir,
    tables: loggedTables,
    snapshotFolder: place.copies,
    at: parts.now(),
    create: false,
  };
}

function troubleOf(parts: SessionParts, failure: MigrateFailure): TroubleKind {
  if (failure.code !== 'migration-failed') return kindOf(failure.code);
  parts.log.event('migration-failed', { doubt: failure.doubt });
  return failure.doubt === 'disk-full' ? 'disk-full' : 'not-migrated';
}

function kindOf(failure: OpenFailure): TroubleKind {
  switch (failure) {
    case 'missing':
    case 'truncated':
    case 'damaged':
    case 'newer':
    case 'not-a-database':
    case 'disk-full':
      return failure;
    case 'wrong-key':
      // A whole database of somebody else's: to this vault it is another file.
      return 'not-a-database';
    case 'locked-by-other':
      return 'in-use';
    case 'older':
      return 'not-migrated';
  }
}

import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { migrate, type MigrateOptions } from '#db/migrate.ts';
import { schemaVersion } from '#db/migrate-plan.ts';
import { openDatabase, type ReadWriteDatabase } from '#db/open.ts';
import { team } from '#db/schema/people.ts';
import { loggedTables } from '#db/schema/tables.ts';
import { unitOfWork } from '#db/unit-of-work.ts';

/** Shared by the programs that are killed and the tests that look at what is left. */
export const FAULT_KEY: Uint8Array = createHash('sha256').update('faults').digest();
export const CANARY = 'Kanariefugl';

export function optionsFor(folder: string, migrationsFolder = 'db/migrations'): MigrateOptions {
  return {
    file: join(folder, 'malspor.db'),
    key: FAULT_KEY,
    migrationsFolder,
    customFolder: 'db/custom',
    tables: loggedTables,
    snapshotFolder: join(folder, 'snapshots'),
    at: '2026-07-01T08:00:00.000Z',
    create: true,
  };
}

export function openAt(folder: string, migrationsFolder = 'db/migrations'): ReadWriteDatabase {
  const options = optionsFor(folder, migrationsFolder);
  const migrated = migrate(options);
  if (!migrated.ok) throw new Error(JSON.stringify(migrated.error));
  const opened = openDatabase({
    file: options.file,
    key: FAULT_KEY,
    schemaVersion: schemaVersion(migrationsFolder),
    mode: 'read-write',
  });
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

/** One unit of work with so many rows; answers their ids once they are durable. */
export function addTeams(db: ReadWriteDatabase, count: number): string[] {
  const ids = Array.from({ length: count }, () => randomUUID());
  const header = {
    id: randomUUID(),
    device: 'device-1',
    userId: 'user-1',
    command: 'teams.add',
    reason: null,
    at: new Date().toISOString(),
    secret: randomBytes(32),
  };
  unitOfWork(db.write, header, (tx) => {
    for (const id of ids)
      tx.insert(team)
        .values({ id, name: `${CANARY} ${id} ${'x'.repeat(500)}` })
        .run();
  });
  return ids;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { migrate } from '#db/migrate.ts';
import { schemaVersion } from '#db/migrate-plan.ts';
import { openDatabase, type ReadWriteDatabase } from '#db/open.ts';
import { migrateOptions, realSchema, TEST_KEY } from './temp-db.ts';

/** A new encrypted database that all tests of a file read; removed when the last is over. */
export function lastingDatabase(): ReadWriteDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'malspor-'));
  const options = migrateOptions(folder, realSchema);
  const migrated = migrate(options);
  if (!migrated.ok) throw new Error(JSON.stringify(migrated.error));
  const opened = openDatabase({
    file: options.file,
    key: TEST_KEY,
    schemaVersion: schemaVersion(realSchema.migrationsFolder),
    mode: 'read-write',
  });
  if (!opened.ok) throw new Error(opened.error);
  afterAll(() => {
    opened.value.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return opened.value;
}

import { eq } from 'drizzle-orm';
import type { ReadDb } from './open.ts';
import { appState } from './schema/meta.ts';
import type { WriteTx } from './unit-of-work.ts';

const KEY = 'device';

/** Which machine's chain of change sets this database carries on. */
export function readDevice(db: ReadDb): string {
  const row = db.select().from(appState).where(eq(appState.key, KEY)).get();
  if (!row) throw new Error('the database has no device');
  return row.value;
}

/** Once, when the database is made. */
export function nameDevice(tx: WriteTx, device: string): void {
  tx.insert(appState).values({ key: KEY, value: device }).run();
}

import { loadDefaultSettings, loadFfb, loadParagraphs } from '../catalogue/load.ts';
import { concept, paragraph, setting } from '../schema/settings.ts';
import type { WriteTx } from '../unit-of-work.ts';
import { additions } from './row-commands.ts';

/** Settings are added, never edited. */
export const addSetting = additions(setting);

/** Fills a new database with the catalogue the program is shipped with. Once, when the database is made. */
export function seedCatalogue(tx: WriteTx, newId: () => string): void {
  const ffb = loadFfb();
  for (const [position, one] of ffb.concepts.entries()) {
    tx.insert(concept)
      .values({ ...one, id: newId(), catalogueVersion: ffb.version, position })
      .run();
  }
  for (const one of loadParagraphs()) {
    tx.insert(paragraph)
      .values({ ...one, id: newId() })
      .run();
  }
  for (const { key, value, validFrom, validTo } of loadDefaultSettings()) {
    tx.insert(setting).values({ id: newId(), key, value, validFrom, validTo }).run();
  }
}

import { and, asc, desc, eq, getTableColumns, gte, isNull, lte, or } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { CivilDate } from '#shared/base/dates.ts';
import type {
  Catalogue,
  CatalogueConcept,
  CatalogueParagraph,
  MunicipalitySettings,
} from '#shared/domain/catalogue/model.ts';
import {
  settingsOn as settingsOfValues,
  type SettingValue,
} from '#shared/domain/settings/settings-on.ts';
import type { ReadDb } from '../open.ts';
import { concept, paragraph, setting } from '../schema/settings.ts';

/** Paragraphs, terms and settings as they apply on the day. */
export function currentCatalogue(read: ReadDb, today: CivilDate): Catalogue {
  const { version, concepts } = newestConcepts(read);
  return {
    ffbVersion: version,
    paragraphs: paragraphsOn(read, today),
    concepts,
    settings: settingsOn(read, today),
  };
}

export function paragraphsOn(read: ReadDb, date: CivilDate): CatalogueParagraph[] {
  const { id, ...columns } = getTableColumns(paragraph);
  return read
    .select(columns)
    .from(paragraph)
    .where(inForce(paragraph, date))
    .orderBy(asc(id))
    .all();
}

export function settingsOn(read: ReadDb, date: CivilDate): MunicipalitySettings {
  return settingsOfValues(settingValues(read), date);
}

/** All values of all settings, those in force and those before and after them, in the order they were entered. */
export function settingValues(read: ReadDb): SettingValue[] {
  return read.select().from(setting).orderBy(asc(setting.id)).all();
}

/** The classification that is chosen from, in its own order. */
function newestConcepts(read: ReadDb): {
  readonly version: string;
  readonly concepts: readonly CatalogueConcept[];
} {
  const newest = read
    .select({ version: concept.catalogueVersion })
    .from(concept)
    .orderBy(desc(concept.catalogueVersion))
    .limit(1)
    .get();
  if (!newest) return { version: '', concepts: [] };
  const concepts = read
    .select({
      code: concept.code,
      parentCode: concept.parentCode,
      term: concept.term,
      kind: concept.kind,
      selectable: concept.selectable,
      ordinal: concept.ordinal,
    })
    .from(concept)
    .where(eq(concept.catalogueVersion, newest.version))
    .orderBy(asc(concept.position))
    .all();
  return { version: newest.version, concepts };
}

function inForce(
  table: { readonly validFrom: SQLiteColumn; readonly validTo: SQLiteColumn },
  date: CivilDate,
) {
  return and(lte(table.validFrom, date), or(isNull(table.validTo), gte(table.validTo, date)));
}

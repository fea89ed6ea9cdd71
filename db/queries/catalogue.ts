import { and, asc, desc, eq, getTableColumns, gte, isNull, lte, or } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { CivilDate } from '#shared/base/dates.ts';
import type {
  Catalogue,
  CatalogueConcept,
  CatalogueParagraph,
  MunicipalitySettings,
} from '#shared/domain/catalogue/model.ts';
import { DEFAULT_INTERVALS } from '#shared/domain/follow-ups/model.ts';
import { DEFAULT_EVALUATION } from '#shared/domain/goals/evaluation.ts';
import type { ReadDb } from '../open.ts';
import { concept, paragraph, setting } from '../schema/settings.ts';

/** Where the municipality has not decided otherwise. */
const DEFAULT_IDLE_LOCK_MINUTES = 10;

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
  const rows = read
    .select()
    .from(setting)
    .where(inForce(setting, date))
    .orderBy(asc(setting.validFrom))
    .all();
  const values = new Map(rows.map((row) => [row.key, row.value]));
  const number = (key: string, otherwise: number) => {
    const value = values.get(key);
    return typeof value === 'number' ? value : otherwise;
  };
  const municipality = values.get('municipality.name');
  return {
    intervals: {
      first: number('follow-ups.interval.first', DEFAULT_INTERVALS.first),
      high: number('follow-ups.interval.high', DEFAULT_INTERVALS.high),
      medium: number('follow-ups.interval.medium', DEFAULT_INTERVALS.medium),
      limited: number('follow-ups.interval.limited', DEFAULT_INTERVALS.limited),
    },
    paceTolerancePoints: number('goals.pace-margin', DEFAULT_EVALUATION.paceTolerancePoints),
    idleLockMinutes: number('security.idle-lock', DEFAULT_IDLE_LOCK_MINUTES),
    municipality: typeof municipality === 'string' ? municipality : null,
  };
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

import type { CatalogueParagraph } from '../catalogue/model.ts';
import type { RefundTable } from '../law/refund-176.ts';
import type { PensionAge } from '../law/pension-age.ts';
import type { Intervention, Stay } from './model.ts';
import type { NamedEmployee } from './view.ts';

/** Names for the ids and codes in a case's rows, read once for a list or a page. */
export interface CaseNames {
  readonly teams: ReadonlyMap<string, string>;
  readonly employees: ReadonlyMap<string, NamedEmployee>;
  readonly providers: ReadonlyMap<string, string>;
  /** Opsigelsesvarsel in days, of the providers where it is known. */
  readonly noticeDays: ReadonlyMap<string, number>;
  readonly externalProviders: ReadonlySet<string>;
  readonly departments: ReadonlyMap<string, string>;
  /** By FFB code, those of earlier versions of the classification included. */
  readonly terms: ReadonlyMap<string, string>;
  /** By key, as the catalogue says on the day. */
  readonly paragraphs: ReadonlyMap<string, CatalogueParagraph>;
  /** Folkepensionsalder by birth date. */
  readonly pensionAges: readonly PensionAge[];
  /** Serviceloven § 176. */
  readonly refund176: RefundTable;
}

/** The name behind an id; null where there is no id. An unknown id is shown as it is rather than hidden. */
export function nameOf(names: ReadonlyMap<string, string>, id: string | null): string | null {
  return id === null ? null : (names.get(id) ?? id);
}

export function namesOf(
  names: ReadonlyMap<string, string>,
  ids: readonly string[],
): readonly string[] {
  return ids.map((id) => names.get(id) ?? id);
}

/** Somebody who is not in the register of employees any more keeps a place in the sentence. */
export function employeeOf(names: CaseNames, id: string): NamedEmployee {
  return names.employees.get(id) ?? { id, initials: '?', name: null };
}

export function paragraphDisplay(names: CaseNames, key: string): string {
  return names.paragraphs.get(key)?.display ?? key;
}

/**
 * The help's paragraph as people write it. Where the citizen lives in a place that is housing and not help,
 * that place stands first: "ABL § 105 (§ 85)".
 */
export function helpDisplay(
  names: CaseNames,
  intervention: Pick<Intervention, 'paragraph' | 'stayId'>,
  stays: readonly Pick<Stay, 'id' | 'paragraph'>[],
): string {
  const help = paragraphDisplay(names, intervention.paragraph);
  const place = stays.find((stay) => stay.id === intervention.stayId);
  const housing = place && names.paragraphs.get(place.paragraph);
  if (!housing || housing.isHelp) return help;
  return `${housing.display} (${help.slice(help.indexOf('§'))})`;
}

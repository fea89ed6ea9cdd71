import { addMonths, type CivilDate } from '../../base/dates.ts';

/** Folkepensionsalder in whole months for those born from–to, both included; not `confirmed` is not yet law. */
export interface PensionAge {
  readonly bornFrom: CivilDate | null;
  readonly bornTo: CivilDate | null;
  readonly ageMonths: number;
  readonly confirmed: boolean;
}

/** The day folkepensionsalder is reached; null where the table says nothing of the birth date. */
export function pensionDate(
  birthDate: CivilDate,
  table: readonly PensionAge[],
): { readonly on: CivilDate; readonly confirmed: boolean } | null {
  const row = table.find(
    ({ bornFrom, bornTo }) =>
      (bornFrom === null || bornFrom <= birthDate) && (bornTo === null || birthDate <= bornTo),
  );
  return row ? { on: addMonths(birthDate, row.ageMonths), confirmed: row.confirmed } : null;
}

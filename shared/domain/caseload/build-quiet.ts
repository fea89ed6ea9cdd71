import type { CivilDate } from '../../base/dates.ts';
import type { MunicipalitySettings } from '../catalogue/model.ts';
import { shownHelp } from '../cases/build-list-row.ts';
import { assignedOn } from '../cases/build-header.ts';
import { helpDisplay, nameOf, type CaseNames } from '../cases/build-names.ts';
import type { ListedRows } from '../cases/case-rows.ts';
import { fullName, initialsOf } from '../cases/initials.ts';
import { isProtectedOn } from '../cases/protection.ts';
import { quietFor } from './quiet.ts';
import type { QuietRow } from './view.ts';

/** The cases where nothing has happened, the longest silence first; those nothing is known of before all. */
export function buildQuiet(
  cases: readonly ListedRows[],
  names: CaseNames,
  settings: MunicipalitySettings,
  facts: { readonly today: CivilDate; readonly measuredOn: ReadonlyMap<string, CivilDate> },
): readonly QuietRow[] {
  const { today, measuredOn } = facts;
  return cases
    .flatMap((rows): readonly QuietRow[] => {
      const last = measuredOn.get(rows.case.id) ?? null;
      const quiet = quietFor(rows, last, settings.intervals, today);
      if (quiet === null) return [];
      const help = shownHelp(rows, today);
      const caseworker = assignedOn(rows.assignments, names, 'caseworker', today);
      return [
        {
          ...quiet,
          caseId: rows.case.id,
          caseNumber: rows.case.caseNumber,
          name: fullName(rows.citizen),
          initials: initialsOf(rows.citizen),
          isProtected: isProtectedOn(rows.citizen, today),
          teamId: rows.case.teamId,
          caseworkerInitials: caseworker?.initials ?? null,
          paragraphs: [...new Set(help.map((one) => helpDisplay(names, one, rows.stays)))],
          providerNames: [
            ...new Set(help.flatMap((one) => nameOf(names.providers, one.providerId) ?? [])),
          ],
        },
      ];
    })
    .toSorted((a, b) => (b.days ?? Infinity) - (a.days ?? Infinity));
}

import type { CivilDate } from '../../base/dates.ts';
import { notAnnulled } from '../cases/annulment.ts';
import { yearlyCostOf } from '../cases/build-cost.ts';
import { helpDisplay, nameOf, type CaseNames } from '../cases/build-names.ts';
import type { CaseRows } from '../cases/case-rows.ts';
import { fullName, initialsOf } from '../cases/initials.ts';
import { interventionState } from '../cases/intervention-state.ts';
import { isProtectedOn } from '../cases/protection.ts';
import { negotiationFacts } from './negotiation.ts';
import type { ExternalPlacement } from './view.ts';

/** Running places at external providers, the one negotiated longest ago first. */
export function buildExternal(
  cases: readonly CaseRows[],
  names: CaseNames,
  today: CivilDate,
): readonly ExternalPlacement[] {
  return cases
    .flatMap((rows) =>
      notAnnulled(rows.interventions)
        .filter((help) => names.paragraphs.get(help.paragraph)?.isStay ?? false)
        .filter(({ providerId }) => providerId !== null && names.externalProviders.has(providerId))
        .filter((help) => interventionState(help, today) === 'active')
        .map((help) => {
          const { last, metSince, lacksMasteryGoal } = negotiationFacts(rows, help.id);
          return {
            caseId: rows.case.id,
            caseNumber: rows.case.caseNumber,
            name: fullName(rows.citizen),
            initials: initialsOf(rows.citizen),
            isProtected: isProtectedOn(rows.citizen, today),
            interventionId: help.id,
            paragraphDisplay: helpDisplay(names, help, rows.stays),
            providerName: nameOf(names.providers, help.providerId),
            lastNegotiatedOn: last?.heldOn ?? null,
            goalsMetSince: metSince.length,
            lacksMasteryGoal,
            yearlyCost: yearlyCostOf(rows, help, today),
          };
        }),
    )
    .toSorted(
      (a, b) =>
        (a.lastNegotiatedOn ?? '').localeCompare(b.lastNegotiatedOn ?? '') ||
        a.caseNumber.localeCompare(b.caseNumber),
    );
}

import { formatCpr } from '#shared/base/cpr.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { OpenDecision } from '#shared/domain/printing/committee-content.ts';
import type { CaseOverview, PrintFrame } from '#shared/domain/printing/content.ts';
import { withoutPlaces } from './without-places.ts';

export interface Disclosure {
  readonly fullCpr: boolean;
  readonly protectedAddress: boolean;
}

/** For prints that have nothing to tick. */
export const NOTHING_DISCLOSED: Disclosure = { fullCpr: false, protectedAddress: false };

/** What must not be printed is taken out here and never reaches the print page. */
export function caseOverviewContent(
  view: CaseView,
  frame: PrintFrame,
  {
    disclosure,
    openDecisions,
  }: { readonly disclosure: Disclosure; readonly openDecisions: readonly OpenDecision[] },
): CaseOverview {
  const { header, citizen } = view;
  const isHidden = header.isProtected && !disclosure.protectedAddress;
  const cpr = disclosure.fullCpr ? formatCpr(citizen.cpr) : header.maskedCpr;
  return {
    kind: 'case-overview',
    frame,
    cpr,
    address: isHidden ? null : addressOf(citizen),
    openDecisions,
    view: {
      ...(isHidden ? withoutPlaces(view) : view),
      header: { ...header, name: isHidden ? header.initials : header.name },
      citizen: {
        ...citizen,
        cpr: '',
        street: null,
        postalCode: null,
        city: null,
        phone: null,
        email: null,
        ...(isHidden ? { firstNames: '', lastName: '' } : {}),
      },
    },
  };
}

function addressOf(citizen: CaseView['citizen']): string | null {
  const town = [citizen.postalCode, citizen.city].filter((part) => part !== null).join(' ');
  const parts = [citizen.street, town].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? null : parts.join(', ');
}

import type { Decision } from '#shared/domain/committee/decision.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import { idOf } from './domain-rows.ts';

const notAnnulled = { annulledAt: null, annulledReason: null };

/** Written, on no agenda, with nothing said yet. */
export function anItem(fields: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id: idOf(80),
    version: 1,
    caseId: idOf(2),
    kind: 'other',
    question: null,
    citizenView: null,
    citizenViewMissing: null,
    caseworkerAssessment: null,
    providerAssessment: null,
    providerAssessedBy: null,
    providerAssessedOn: null,
    draftsCountReason: null,
    serviceLevel: null,
    serviceLevelReason: null,
    housingIsMainReason: null,
    housingReason: null,
    freeChoice: null,
    alternatives: [],
    proposal: null,
    proposedHelp: [],
    validFrom: null,
    source: null,
    proposedById: idOf(60),
    createdOn: '2026-11-01',
    meetingId: null,
    place: null,
    carriedFromId: null,
    withdrawnOn: null,
    withdrawnReason: null,
    ...notAnnulled,
    ...fields,
  };
}

/** Granted as proposed on `anItem`, not carried out. */
export function aDecision(fields: Partial<Decision> = {}): Decision {
  return {
    id: idOf(81),
    version: 1,
    itemId: idOf(80),
    caseId: idOf(2),
    outcome: 'granted',
    reason: 'Som indstillet',
    conditions: null,
    validFrom: '2026-12-01',
    responsibleId: idOf(60),
    deadlineOn: '2026-12-06',
    nextOn: null,
    recommendedTo: null,
    grantedHelp: [],
    decidedById: idOf(62),
    decidedAs: 'chair',
    decidedAt: '2026-11-22T10:00:00.000Z',
    grantedYearly: null,
    carriedOutOn: null,
    carriedOutById: null,
    ...notAnnulled,
    ...fields,
  };
}

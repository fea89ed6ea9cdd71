import type {
  Revisitation,
  RevisitationStep,
  StepKind,
} from '#shared/domain/revisitation/model.ts';
import { idOf } from './domain-rows.ts';

const notAnnulled = { annulledAt: null, annulledReason: null };

/** A changed need seen on 01-03-2026; nothing done since. */
export function aCourse(fields: Partial<Revisitation> = {}): Revisitation {
  return {
    id: idOf(70),
    version: 1,
    caseId: idOf(2),
    identifiedOn: '2026-03-01',
    identifiedBy: 'provider',
    identifiedByName: null,
    changedNeed: 'Har brug for hjælp til at komme op og i tøjet',
    changedSince: '2025-11-01',
    ageReason: 'Kræfterne er taget af gennem det sidste år',
    needMap: null,
    readyOverrideReason: null,
    assessmentResult: null,
    route: null,
    moveBasis: null,
    carriedOutOn: null,
    effectParts: null,
    effectStayId: null,
    effectTo: null,
    tightSeriesId: null,
    result: null,
    resultOn: null,
    resultNote: null,
    closedOn: null,
    closedAs: null,
    closedReason: null,
    closedBy: null,
    nextDialogueOn: null,
    ...notAnnulled,
    ...fields,
  };
}

export function aStep(kind: StepKind, fields: Partial<RevisitationStep> = {}): RevisitationStep {
  return {
    id: idOf(71),
    version: 1,
    revisitationId: idOf(70),
    kind,
    outcome: 'done',
    doneOn: '2026-03-10',
    doneById: idOf(60),
    note: null,
    stance: null,
    ownWords: null,
    ...notAnnulled,
    ...fields,
  };
}

/** Steps 2–5: everything before the committee. */
export const READY = [
  aStep('citizen-dialogue', { stance: 'supports' }),
  aStep('relatives-dialogue', { outcome: 'none', note: 'Ingen pårørende' }),
  aStep('need-map'),
  aStep('provider-involved', { stance: 'supports' }),
];

/** Steps 2–7 with the committee's word. */
export const DECIDED = [...READY, aStep('committee')];

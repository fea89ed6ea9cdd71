import type {
  MoveOutMilestone,
  MoveOutPlan,
  ReadinessPoint,
  TransitionHours,
} from '#shared/domain/move-out/model.ts';
import { idOf } from './domain-rows.ts';

const notAnnulled = { annulledAt: null, annulledReason: null };

/** Made 01-01-2026 for the help of `anIntervention`: own home on 01-07-2026. */
export function aPlan(fields: Partial<MoveOutPlan> = {}): MoveOutPlan {
  return {
    id: idOf(70),
    version: 1,
    caseId: idOf(2),
    interventionId: idOf(3),
    madeOn: '2026-01-01',
    firstExpectedOn: '2026-07-01',
    expectedMoveOutOn: '2026-07-01',
    goalIds: [idOf(1)],
    destination: 'own-home-with-support',
    ground: null,
    contactPedagogue: null,
    deliveringUnit: null,
    receivingUnit: null,
    newHelpStartsOn: null,
    legHome: 'open',
    legSupport: 'open',
    legJob: 'open',
    readyOn: null,
    readyOverrideReason: null,
    cancelledOn: null,
    cancelReason: null,
    movedOutOn: null,
    unplannedReason: null,
    unplannedText: null,
    transitionEnd: null,
    firstTransitionEnd: null,
    noTransitionReason: null,
    transitionInterventionId: null,
    handedOverOn: null,
    handoverPerson: null,
    handoverGoals: null,
    handoverRisks: null,
    confirmedBy: null,
    confirmedOn: null,
    receivingInterventionId: null,
    returnedOn: null,
    returnReason: null,
    closedOn: null,
    closeReason: null,
    closeNote: null,
    ...notAnnulled,
    ...fields,
  };
}

export function aMilestone(fields: Partial<MoveOutMilestone> = {}): MoveOutMilestone {
  return {
    id: idOf(71),
    version: 1,
    planId: idOf(70),
    kind: 'home-applied',
    text: null,
    offsetMonths: -6,
    dueOn: '2026-01-01',
    doneOn: null,
    doneById: null,
    ...notAnnulled,
    ...fields,
  };
}

export function aPoint(fields: Partial<ReadinessPoint> = {}): ReadinessPoint {
  return {
    id: idOf(72),
    version: 1,
    planId: idOf(70),
    kind: 'home',
    text: null,
    position: 0,
    state: 'open',
    settledOn: null,
    settledById: null,
    ...notAnnulled,
    ...fields,
  };
}

export function someHours(fields: Partial<TransitionHours> = {}): TransitionHours {
  return {
    id: idOf(73),
    version: 1,
    planId: idOf(70),
    month: '2025-09',
    on: null,
    hours: 1_000,
    staffRole: 'Pædagog',
    ...notAnnulled,
    ...fields,
  };
}

import type { DecisionFields, Outcome } from './decision.ts';

export function isGrant(outcome: Outcome): boolean {
  return outcome === 'granted' || outcome === 'granted-with-change';
}

/** What can be saved on an item that nobody can lead. */
export const PUT_OFF = ['postponed', 'returned'] as const satisfies readonly Outcome[];

/** An afgørelse: the citizen is told, and may complain. */
export function isToldToCitizen(outcome: Outcome): boolean {
  return isGrant(outcome) || outcome === 'rejected';
}

/** Somebody is to do something, so there is a deadline and one who does it. */
export function isToBeDone(outcome: Outcome): boolean {
  return isToldToCitizen(outcome) || outcome === 'returned' || outcome === 'recommended-upwards';
}

/** Which fields an outcome has: a form shows them, and what stands in the others is not saved. */
export function fieldsOf(outcome: Outcome): {
  readonly [
    field in
      | 'conditions'
      | 'validFrom'
      | 'responsibleId'
      | 'deadlineOn'
      | 'recommendedTo'
      | 'grantedHelp'
  ]: boolean;
} {
  return {
    conditions: isGrant(outcome),
    validFrom: isToldToCitizen(outcome),
    responsibleId: isToBeDone(outcome),
    deadlineOn: isToBeDone(outcome),
    recommendedTo: outcome === 'recommended-upwards',
    grantedHelp: outcome === 'granted-with-change',
  };
}

/** The decision with only what its outcome has. */
export function withOwnFields(decision: DecisionFields): DecisionFields {
  const has = fieldsOf(decision.outcome);
  return {
    ...decision,
    conditions: has.conditions ? decision.conditions : null,
    validFrom: has.validFrom ? decision.validFrom : null,
    responsibleId: has.responsibleId ? decision.responsibleId : null,
    deadlineOn: has.deadlineOn ? decision.deadlineOn : null,
    recommendedTo: has.recommendedTo ? decision.recommendedTo : null,
    grantedHelp: has.grantedHelp ? decision.grantedHelp : [],
  };
}

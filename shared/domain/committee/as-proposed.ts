import { addDays, latest, type CivilDate } from '../../base/dates.ts';
import type { DecisionFields, Outcome } from './decision.ts';
import type { AgendaItem } from './item.ts';

/** What "Bevilget som indstillet" writes; kept as people's own reasons are, so in Danish. */
export const AS_PROPOSED = 'Som indstillet, jf. vurderingen';

/** It is no reason for a change, a rejection, or a grant that deviates from the service level. */
export function needsOwnWords(
  outcome: Outcome,
  { serviceLevel }: Pick<AgendaItem, 'serviceLevel'>,
): boolean {
  if (outcome === 'granted-with-change' || outcome === 'rejected') return true;
  return outcome === 'granted' && (serviceLevel === 'above' || serviceLevel === 'below');
}

interface ProposedFacts {
  readonly meetingOn: CivilDate;
  /** Days from the meeting a decision is to be carried out in. */
  readonly deadlineDays: number;
  /** Employee who carries the case; null where nobody does. */
  readonly caseworkerId: string | null;
}

/**
 * "Bevilget som indstillet" in one key: the caseworker carries it out within the municipality's deadline, and
 * it is valid from the day that was proposed; where none was, from the day of the meeting. Help that ends is
 * confirmed when its day has come, so the deadline is not before. The reason is empty
 * where it has to be the decider's own.
 */
export function decisionAsProposed(
  item: Pick<AgendaItem, 'validFrom' | 'proposedById' | 'serviceLevel' | 'proposedHelp'>,
  { meetingOn, deadlineDays, caseworkerId }: ProposedFacts,
): DecisionFields {
  const deadlineOn = addDays(meetingOn, deadlineDays);
  const validFrom = item.validFrom ?? meetingOn;
  const ends = item.proposedHelp.some(({ act }) => act === 'end');
  return {
    outcome: 'granted',
    reason: needsOwnWords('granted', item) ? '' : AS_PROPOSED,
    conditions: null,
    validFrom,
    responsibleId: caseworkerId ?? item.proposedById,
    deadlineOn: ends ? latest(deadlineOn, validFrom) : deadlineOn,
    nextOn: null,
    recommendedTo: null,
    grantedHelp: [],
  };
}

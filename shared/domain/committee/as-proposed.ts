import { addDays, latest, type CivilDate } from '../../base/dates.ts';
import type { DecisionFields, Outcome } from './decision.ts';
import type { AgendaItem } from './item.ts';

/** What "Bevilget som indstillet" writes; kept as people's own reasons are, so in Danish. */
export const AS_PROPOSED = 'Som indstillet, jf. vurderingen';

type ProposedWords = Pick<
  AgendaItem,
  'serviceLevel' | 'proposal' | 'caseworkerAssessment' | 'providerAssessment'
>;

/**
 * "Som indstillet" is no reason for a change, a rejection, or a grant that deviates from the service level; nor
 * for a grant of what nobody has proposed or assessed in words.
 */
export function needsOwnWords(
  outcome: Outcome,
  { serviceLevel, proposal, caseworkerAssessment, providerAssessment }: ProposedWords,
): boolean {
  if (outcome === 'granted-with-change' || outcome === 'rejected') return true;
  if (outcome !== 'granted') return false;
  const deviates = serviceLevel === 'above' || serviceLevel === 'below';
  return deviates || proposal === null || (caseworkerAssessment ?? providerAssessment) === null;
}

const NO_WORDS_OF_ONES_OWN = /^som indstillet(?:[\s,.]*jf\.? vurderingen)?[\s.]*$/iu;

/** However it is written. */
export function saysOnlyAsProposed(reason: string): boolean {
  return NO_WORDS_OF_ONES_OWN.test(reason.trim());
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
  item: Pick<AgendaItem, 'validFrom' | 'proposedById' | 'proposedHelp'> & ProposedWords,
  { meetingOn, deadlineDays, caseworkerId }: ProposedFacts,
): DecisionFields {
  const usual = addDays(meetingOn, deadlineDays);
  const validFrom = item.validFrom ?? meetingOn;
  const ends = item.proposedHelp.some(({ act }) => act === 'end');
  return {
    outcome: 'granted',
    reason: needsOwnWords('granted', item) ? '' : AS_PROPOSED,
    conditions: null,
    validFrom,
    responsibleId: caseworkerId ?? item.proposedById,
    deadlineOn: ends ? latest(usual, validFrom) : usual,
    nextOn: null,
    recommendedTo: null,
    grantedHelp: [],
  };
}

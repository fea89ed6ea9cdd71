import type { FieldIssue } from '../../base/errors.ts';
import type { CivilDate } from '../../base/dates.ts';
import { needsOwnWords, saysOnlyAsProposed } from './as-proposed.ts';
import type { DecisionFields, Outcome } from './decision.ts';
import type { AgendaItem } from './item.ts';
import type { MeetingParticipant, MeetingState } from './meeting.ts';
import { isGrant, PUT_OFF } from './outcome-fields.ts';
import type { Quorum } from './quorum.ts';

export interface DecisionFacts {
  readonly item: AgendaItem;
  readonly meetingState: MeetingState;
  readonly meetingOn: CivilDate;
  readonly quorum: Quorum;
  /** Employee at the keyboard. */
  readonly deciderId: string;
  /** As what they take part in the meeting; null where they do not. */
  readonly deciderRole: MeetingParticipant['role'] | null;
  /** Standard-year øre the decider may grant. */
  readonly limit: number;
  /** Standard-year øre that would be granted, without help made cheaper; null where a price is not known. */
  readonly yearlyAgainstLimit: number | null;
  /** Somebody who is not employed any more does not carry it out. */
  readonly isResponsibleEmployed: boolean;
}

/** What needs that the committee can act: a discussion does not. */
const NEEDS_QUORUM: readonly Outcome[] = [
  'granted',
  'granted-with-change',
  'rejected',
  'recommended-upwards',
];
const WITHOUT_LEADER: readonly Outcome[] = PUT_OFF;

/** Everything that keeps a decision from being saved, most fundamental first. */
export function decisionIssues(
  decision: DecisionFields,
  facts: DecisionFacts,
): readonly FieldIssue[] {
  const { item, quorum, deciderId } = facts;
  if (facts.meetingState === 'minutes-approved') return [issue('', 'decision.minutes-approved')];
  if (facts.meetingState === 'draft') return [issue('', 'decision.meeting-not-sent')];
  if (item.withdrawnOn !== null) return [issue('', 'decision.item-withdrawn')];
  if (deciderId === item.proposedById && !WITHOUT_LEADER.includes(decision.outcome)) {
    return [issue('', 'decision.own-proposal')];
  }
  if (quorum.leader === null && !WITHOUT_LEADER.includes(decision.outcome)) {
    return [issue('outcome', 'decision.no-leader')];
  }
  if (!maySave(facts)) return [issue('', 'decision.not-leader')];
  if (!quorum.isReached && NEEDS_QUORUM.includes(decision.outcome)) {
    const { counted, needed } = quorum;
    return [{ path: 'outcome', code: 'decision.no-quorum', params: { counted, needed } }];
  }
  return [...contentIssues(decision, facts)];
}

/** The leader; where nobody can lead, whoever sits as chair or deputy puts the item off. */
function maySave({ quorum, deciderId, deciderRole }: DecisionFacts): boolean {
  if (quorum.leader !== null) return quorum.leader.employeeId === deciderId;
  return deciderRole === 'chair' || deciderRole === 'deputy';
}

function* contentIssues(decision: DecisionFields, facts: DecisionFacts): Generator<FieldIssue> {
  const { outcome } = decision;
  const grants = isGrant(outcome);
  if (grants) yield* limitIssues(facts);
  if (grants && decision.validFrom === null) yield issue('validFrom', 'decision.valid-from-needed');
  if ((grants || outcome === 'rejected') && decision.responsibleId === null) {
    yield issue('responsibleId', 'decision.responsible-needed');
  }
  if (decision.responsibleId !== null && !facts.isResponsibleEmployed) {
    yield issue('responsibleId', 'decision.responsible-not-employed');
  }
  if (outcome === 'recommended-upwards' && decision.recommendedTo === null) {
    yield issue('recommendedTo', 'decision.to-whom-needed');
  }
  if (outcome === 'granted-with-change' && decision.grantedHelp.length === 0) {
    yield issue('grantedHelp', 'decision.change-needed');
  }
  if (saysOnlyAsProposed(decision.reason) && needsOwnWords(outcome, facts.item)) {
    yield issue('reason', 'decision.own-reason-needed');
  }
  yield* dateIssues(decision, facts.meetingOn);
}

function* limitIssues({ yearlyAgainstLimit, limit }: DecisionFacts): Generator<FieldIssue> {
  if (yearlyAgainstLimit === null) yield issue('outcome', 'decision.price-not-known');
  else if (yearlyAgainstLimit > limit) yield issue('outcome', 'decision.above-limit');
}

function* dateIssues(
  { deadlineOn, nextOn }: DecisionFields,
  meetingOn: CivilDate,
): Generator<FieldIssue> {
  if (deadlineOn !== null && deadlineOn < meetingOn) {
    yield issue('deadlineOn', 'decision.deadline-before-meeting');
  }
  if (nextOn !== null && nextOn < meetingOn) yield issue('nextOn', 'decision.next-before-meeting');
}

function issue(path: string, code: string): FieldIssue {
  return { path, code };
}

import type { FieldIssue } from '../../base/errors.ts';
import type { CivilDate } from '../../base/dates.ts';
import type { DecisionFields, Outcome } from './decision.ts';
import type { AgendaItem } from './item.ts';
import type { MeetingState } from './meeting.ts';
import type { Quorum } from './quorum.ts';

export interface DecisionFacts {
  readonly item: AgendaItem;
  readonly meetingState: MeetingState;
  readonly meetingOn: CivilDate;
  readonly quorum: Quorum;
  /** Employee at the keyboard. */
  readonly deciderId: string;
  /** Standard-year øre the decider may grant; null is no limit. */
  readonly limit: number | null;
  /** Standard-year øre that would be granted; null where a price is not known. */
  readonly grantedYearly: number | null;
  readonly isReady: boolean;
}

const GRANTS: readonly Outcome[] = ['granted', 'granted-with-change'];
/** What needs that the committee can act: a discussion does not. */
const NEEDS_QUORUM: readonly Outcome[] = [...GRANTS, 'rejected', 'recommended-upwards'];
const WITHOUT_LEADER: readonly Outcome[] = ['postponed', 'returned'];

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
  if (quorum.leader !== null && quorum.leader.employeeId !== deciderId) {
    return [issue('', 'decision.not-leader')];
  }
  if (!quorum.isReached && NEEDS_QUORUM.includes(decision.outcome)) {
    const { counted, needed } = quorum;
    return [{ path: 'outcome', code: 'decision.no-quorum', params: { counted, needed } }];
  }
  return [...contentIssues(decision, facts)];
}

function* contentIssues(decision: DecisionFields, facts: DecisionFacts): Generator<FieldIssue> {
  const { outcome } = decision;
  const grants = GRANTS.includes(outcome);
  if (grants && facts.limit !== null) {
    if (facts.grantedYearly === null) yield issue('outcome', 'decision.price-not-known');
    else if (facts.grantedYearly > facts.limit) yield issue('outcome', 'decision.above-limit');
  }
  if (grants && decision.validFrom === null) yield issue('validFrom', 'decision.valid-from-needed');
  if ((grants || outcome === 'rejected') && decision.responsibleId === null) {
    yield issue('responsibleId', 'decision.responsible-needed');
  }
  if (outcome === 'recommended-upwards' && decision.recommendedTo === null) {
    yield issue('recommendedTo', 'decision.to-whom-needed');
  }
  if (outcome === 'granted-with-change' && decision.grantedHelp.length === 0) {
    yield issue('grantedHelp', 'decision.change-needed');
  }
  const { deadlineOn, nextOn } = decision;
  if (deadlineOn !== null && deadlineOn < facts.meetingOn) {
    yield issue('deadlineOn', 'decision.deadline-before-meeting');
  }
  if (nextOn !== null && nextOn < facts.meetingOn)
    yield issue('nextOn', 'decision.next-before-meeting');
}

function issue(path: string, code: string): FieldIssue {
  return { path, code };
}

import type { Capability } from './capabilities.ts';

/** What the router knows of one case and one user when it decides whether the case may be opened. */
export interface CaseAccessFacts {
  readonly caseTeamId: string;
  readonly userTeamIds: readonly string[];
  /** The user is caseworker on the case, or covers for the caseworker, today. */
  readonly userCarriesCase: boolean;
  /** The user has given a reason for opening this case in this session. */
  readonly reasonGiven: boolean;
  /** A meeting the user takes part in has the case on its agenda: sent, and its minutes not approved. */
  readonly meetingId: string | null;
  /** The user sits as chair or deputy at such a meeting, recused from the item or not. */
  readonly leadsMeeting: boolean;
}

/** What a meeting opens a case for: to read it, to decide on it, and to prepare both. Not to write in it. */
const AT_A_MEETING: readonly Capability[] = [
  'case.read',
  'money.read',
  'print',
  'committee.prepare',
  'committee.decide',
];

/**
 * Need to know: the cases of one's teams and those one carries, and at a meeting those on its agenda; another
 * only with a reason. No role is an exception: a controller who follows every team is made a member of every
 * team.
 */
export function maySeeCase(facts: CaseAccessFacts, to: Capability): boolean {
  if (isOwnCase(facts) || facts.reasonGiven) return true;
  // Recused, and with nobody else to lead: somebody must be able to put the item off, unread.
  if (facts.leadsMeeting && to === 'committee.decide') return true;
  return facts.meetingId !== null && AT_A_MEETING.includes(to);
}

/** The meeting a case is seen through, where nothing else opens it: logged, and nothing is asked. */
export function seenThroughMeeting(facts: CaseAccessFacts): string | null {
  return isOwnCase(facts) || facts.reasonGiven ? null : facts.meetingId;
}

function isOwnCase({ userTeamIds, caseTeamId, userCarriesCase }: CaseAccessFacts): boolean {
  return userTeamIds.includes(caseTeamId) || userCarriesCase;
}

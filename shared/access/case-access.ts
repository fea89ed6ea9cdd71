/** What the router knows of one case and one user when it decides whether the case may be opened. */
export interface CaseAccessFacts {
  readonly caseTeamId: string;
  readonly userTeamIds: readonly string[];
  /** The user is caseworker on the case, or covers for the caseworker, today. */
  readonly userCarriesCase: boolean;
  /** The user has given a reason for opening this case in this session. */
  readonly reasonGiven: boolean;
}

/**
 * Need to know: the cases of one's teams and those one carries; another only with a reason. No role is an
 * exception: a controller who follows every team is made a member of every team.
 */
export function maySeeCase(facts: CaseAccessFacts): boolean {
  return facts.userTeamIds.includes(facts.caseTeamId) || facts.userCarriesCase || facts.reasonGiven;
}

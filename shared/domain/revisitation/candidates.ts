import type { CivilDate } from '../../base/dates.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { CaseRows } from '../cases/case-rows.ts';
import type { Revisitation, RevisitationCandidate } from './model.ts';
import { isRunning } from './state.ts';

/** Why somebody is on the list: always something a person has said, never a rule alone and never an age. */
export type CandidateReason =
  | { readonly kind: 'added'; readonly on: CivilDate; readonly reason: string }
  | { readonly kind: 'said-at-follow-up'; readonly on: CivilDate }
  | { readonly kind: 'next-dialogue'; readonly on: CivilDate };

export interface CandidateFacts extends Pick<CaseRows, 'case' | 'citizen' | 'followUps'> {
  readonly courses: readonly Revisitation[];
  readonly candidates: readonly RevisitationCandidate[];
}

/** Empty: not on the list. Whoever has a course under way is not waiting for one. */
export function candidateReasons(
  facts: CandidateFacts,
  today: CivilDate,
): readonly CandidateReason[] {
  const courses = notAnnulled(facts.courses);
  const isOut = facts.case.closedOn !== null || facts.citizen.diedOn !== null;
  if (isOut || courses.some((course) => isRunning(course))) return [];
  const lastBegun =
    courses
      .map((course) => course.identifiedOn)
      .toSorted()
      .at(-1) ?? null;
  const isNew = (on: CivilDate) => lastBegun === null || on > lastBegun;
  return [
    ...notAnnulled(facts.candidates)
      .filter((one) => one.removedOn === null)
      .map(({ addedOn, reason }) => ({ kind: 'added' as const, on: addedOn, reason })),
    ...saidAtFollowUp(facts)
      .filter((on) => isNew(on))
      .map((on) => ({ kind: 'said-at-follow-up' as const, on })),
    ...nextDialogues(courses, today),
  ];
}

function saidAtFollowUp(facts: CandidateFacts): readonly CivilDate[] {
  return notAnnulled(facts.followUps)
    .filter((one) => one.status === 'held')
    .filter((one) => one.interventions.some((help) => help.workingOutcomes.includes('revisitate')))
    .flatMap(({ heldOn }) => heldOn ?? []);
}

/** The dialogue that was agreed when the last course ended without a move. */
function nextDialogues(
  courses: readonly Revisitation[],
  today: CivilDate,
): readonly CandidateReason[] {
  const last = courses.toSorted((a, b) => (a.identifiedOn < b.identifiedOn ? -1 : 1)).at(-1);
  const on = last?.nextDialogueOn ?? null;
  return on !== null && on <= today ? [{ kind: 'next-dialogue', on }] : [];
}

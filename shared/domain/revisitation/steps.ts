import { daysBetween, type CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { Revisitation, RevisitationStep, StepKind } from './model.ts';

/** The ten steps in the order they are counted; 2–5 may be taken in any order. */
export const STEPS = [
  'identified',
  'citizen-dialogue',
  'relatives-dialogue',
  'need-map',
  'provider-involved',
  'elderly-knowledge',
  'committee',
  'carried-out',
  'tight-follow-up',
  'result',
] as const;
export type Step = (typeof STEPS)[number];

/** Done before the committee's item can be ready (1–5). */
const BEFORE_READY: readonly Step[] = STEPS.slice(0, 5);

export interface CourseFacts {
  readonly course: Revisitation;
  readonly steps: readonly RevisitationStep[];
  /** The series has no open date left, or was stopped by a person; false while there is none. */
  readonly seriesIsDone: boolean;
}

export function isStepDone(facts: CourseFacts, step: Step): boolean {
  switch (step) {
    case 'identified':
      return true;
    case 'carried-out':
      return facts.course.carriedOutOn !== null;
    case 'tight-follow-up':
      return facts.seriesIsDone;
    case 'result':
      return facts.course.result !== null;
    default:
      return stepOf(facts.steps, step) !== null;
  }
}

export function stepOf(
  steps: readonly RevisitationStep[],
  kind: StepKind,
): RevisitationStep | null {
  return notAnnulled(steps).find((step) => step.kind === kind) ?? null;
}

/** The lowest step not done; null when all ten are. */
export function currentStep(facts: CourseFacts): Step | null {
  return STEPS.find((step) => !isStepDone(facts, step)) ?? null;
}

/** 1–10, as people speak of them. */
export function stepNumber(step: Step): number {
  return STEPS.indexOf(step) + 1;
}

/** Days since the changed need was seen. */
export function ageInDays(course: Pick<Revisitation, 'identifiedOn'>, today: CivilDate): number {
  return daysBetween(course.identifiedOn, today);
}

/** What still stands between the course and the committee; none where the team leader overrode it. */
export function missingBeforeReady(facts: CourseFacts): readonly Step[] {
  if (facts.course.readyOverrideReason !== null) return [];
  return BEFORE_READY.filter((step) => !isStepDone(facts, step));
}

/** "Mangler: viden fra ældreområdet": printed, never blocking. */
export function lacksElderlyKnowledge(facts: CourseFacts): boolean {
  return !isStepDone(facts, 'elderly-knowledge');
}

const OUTCOMES: Readonly<Record<StepKind, readonly RevisitationStep['outcome'][]>> = {
  'citizen-dialogue': ['done'],
  'relatives-dialogue': ['done', 'none', 'not-wished'],
  'need-map': ['done'],
  'provider-involved': ['done'],
  'elderly-knowledge': ['done'],
  committee: ['done', 'not-needed'],
};

/** The parties whose stance is kept. */
export const STEPS_WITH_STANCE: readonly StepKind[] = [
  'citizen-dialogue',
  'relatives-dialogue',
  'provider-involved',
];

export function possibleOutcomes(kind: StepKind): readonly RevisitationStep['outcome'][] {
  return OUTCOMES[kind];
}

type StepEntry = Pick<RevisitationStep, 'kind' | 'outcome' | 'doneOn' | 'note' | 'stance'>;

/** What is wrong with a step before it is saved. */
export function stepIssues(
  facts: CourseFacts,
  step: StepEntry,
  today: CivilDate,
): readonly FieldIssue[] {
  const { course } = facts;
  const hasParty = STEPS_WITH_STANCE.includes(step.kind) && step.outcome === 'done';
  return [
    ...(step.doneOn > today ? [{ path: 'doneOn', code: 'revisitation.step-in-the-future' }] : []),
    ...(step.doneOn < course.identifiedOn
      ? [{ path: 'doneOn', code: 'revisitation.step-before-identified' }]
      : []),
    ...(OUTCOMES[step.kind].includes(step.outcome)
      ? []
      : [{ path: 'outcome', code: 'revisitation.outcome-not-of-step' }]),
    ...(step.outcome !== 'done' && step.note === null
      ? [{ path: 'note', code: 'revisitation.not-done-needs-reason' }]
      : []),
    ...(hasParty && step.stance === null
      ? [{ path: 'stance', code: 'revisitation.stance-missing' }]
      : []),
    ...(step.kind === 'need-map' && course.needMap === null
      ? [{ path: 'needMap', code: 'revisitation.need-map-missing' }]
      : []),
    ...(step.kind === 'committee' && missingBeforeReady(facts).length > 0
      ? [
          {
            path: '',
            code: 'revisitation.not-ready',
            params: { steps: missingBeforeReady(facts).map(stepNumber).join(', ') },
          },
        ]
      : []),
  ];
}

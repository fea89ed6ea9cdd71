import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { Prose } from '#shared/base/text.ts';
import type { CaseView, GoalView, InterventionView } from '#shared/domain/cases/view.ts';
import { goalsToAnswer, isTickedBeforehand } from '#shared/domain/follow-ups/hold.ts';
import {
  FollowUpForm,
  Outcome,
  ProgressionPotential,
  WorkingOutcome,
} from '#shared/domain/follow-ups/model.ts';
import { Hundredths, Measurement, MeasurementSource } from '#shared/domain/goals/model.ts';

/** What is said of one help. Kept by its id, so that a draft outlives help that comes and goes. */
const HelpAnswer = z
  .strictObject({
    ticked: z.boolean(),
    outcome: Outcome.nullable(),
    workingOutcomes: z.array(WorkingOutcome),
    note: Prose.nullable(),
    potential: ProgressionPotential.exclude(['not-assessed']).nullable(),
    potentialReason: Prose.nullable(),
  })
  .partial();
export type HelpAnswer = z.output<typeof HelpAnswer>;

export const MEASURE_NOW = 'measure-now';
export const NOT_MEASURED = 'not-measured';

const GoalAnswer = z
  .strictObject({
    /** MEASURE_NOW, NOT_MEASURED or the id of a measurement that is used again. */
    answer: z.string().nullable(),
    value: Hundredths.nullable(),
    source: MeasurementSource.nullable(),
    sourceName: Prose.nullable(),
    citizenRating: Measurement.shape.citizenRating,
    reason: Prose.nullable(),
  })
  .partial();
export type GoalAnswer = z.output<typeof GoalAnswer>;

/**
 * The form as it is filled in: anything may still be blank. What must be there is asked all at once when it is
 * to be held (hold-issues.ts), not field by field.
 */
export const HoldForm = z.strictObject({
  heldOn: z.string().nullable(),
  form: FollowUpForm.nullable(),
  consentNote: Prose.nullable(),
  participants: Prose.nullable(),
  citizenView: Prose.nullable(),
  note: Prose.nullable(),
  help: z.record(z.string(), HelpAnswer),
  goals: z.record(z.string(), GoalAnswer),
});
export type HoldInput = z.input<typeof HoldForm>;
export type HoldOutput = z.output<typeof HoldForm>;
export type HoldFormReturn = UseFormReturn<HoldInput, unknown, HoldOutput>;

/** Overdue, or due within 30 days: ticked when the form opens. */
export function startingValues(view: CaseView): HoldInput {
  const help = activeHelp(view).map(({ intervention, schedule }) => {
    const due = {
      dueOn: schedule?.standing.nextDue ?? null,
      holdUntil: schedule?.holdUntil ?? null,
    };
    return [intervention.id, { ticked: isTickedBeforehand(due, view.today) }] as const;
  });
  const goals = view.goals.map(({ goal, measurements }) => {
    const source = goal.measuredBy ?? 'caseworker';
    const before = measurements.findLast((one) => one.source === source);
    return [
      goal.id,
      { answer: MEASURE_NOW, source, sourceName: before?.sourceName ?? null },
    ] as const;
  });
  return {
    heldOn: view.today,
    form: null,
    consentNote: null,
    participants: null,
    citizenView: null,
    note: null,
    help: Object.fromEntries(help),
    goals: Object.fromEntries(goals),
  };
}

export function activeHelp(view: CaseView): readonly InterventionView[] {
  return view.interventions.filter(({ state }) => state === 'active');
}

export function tickedHelp(
  view: CaseView,
  help: Readonly<Record<string, HelpAnswer>>,
): readonly InterventionView[] {
  return activeHelp(view).filter(({ intervention }) => help[intervention.id]?.ticked === true);
}

/** Each active goal of a ticked help, and each without help, once. */
export function askedGoals(
  view: CaseView,
  ticked: readonly InterventionView[],
): readonly GoalView[] {
  const ids = ticked.map(({ intervention }) => intervention.id);
  const asked = goalsToAnswer(
    view.goals.map(({ goal }) => goal),
    ids,
  ).map(({ id }) => id);
  return view.goals.filter(({ goal }) => asked.includes(goal.id));
}

export function isPotentialAsked({ schedule }: InterventionView): boolean {
  return schedule?.progressionPotential === 'not-assessed';
}

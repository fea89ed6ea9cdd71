import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { Prose } from '#shared/base/text.ts';
import type { CaseView, GoalView, InterventionView } from '#shared/domain/cases/view.ts';
import { goalsToAnswer, isTickedBeforehand } from '#shared/domain/follow-ups/hold.ts';
import {
  type FollowUp,
  FollowUpForm,
  Outcome,
  ProgressionPotential,
  WorkingOutcome,
} from '#shared/domain/follow-ups/model.ts';
import { dateFulfilledBy } from '#shared/domain/follow-ups/tight-series.ts';
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
  /** The follow-ups that were held when the form was opened: one that is not among them came in between. */
  known: z.array(z.string()).nullable().default(null),
  /** Why one that is held already is corrected. */
  reason: Prose.nullable().default(null),
  /** The series it is held in; null is ordinary. */
  tightSeriesId: z.string().nullable().default(null),
  countsAsOrdinary: z.boolean().default(false),
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
export function startingValues(view: CaseView, replaces: FollowUp | null = null): HoldInput {
  const help = activeHelp(view, replaces).map(({ intervention, schedule }) => {
    const due = {
      dueOn: schedule?.standing.nextDue ?? null,
      holdUntil: schedule?.holdUntil ?? null,
    };
    return [intervention.id, { ticked: isTickedBeforehand(due, view.today) }] as const;
  });
  // Only a tight one is due: the form opens in its series.
  const isOrdinaryDue = help.some(([, { ticked }]) => ticked);
  const tight = isOrdinaryDue ? undefined : openSeries(view).find((one) => isDueNow(view, one));
  const ofTight = help.map(([id, answer]) => {
    const ticked = answer.ticked || id === tight?.series.interventionId;
    return [id, { ticked }] as const;
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
    known: view.followUps.map(({ followUp }) => followUp.id),
    reason: null,
    tightSeriesId: tight?.series.id ?? null,
    countsAsOrdinary: false,
    heldOn: view.today,
    form: null,
    consentNote: null,
    participants: null,
    citizenView: null,
    note: null,
    help: Object.fromEntries(ofTight),
    goals: Object.fromEntries(goals),
  };
}

/** What can be followed up on: what runs, and in a correction what ran when it was held. */
export function activeHelp(
  view: CaseView,
  replaces: FollowUp | null = null,
): readonly InterventionView[] {
  const held = replaces?.interventions.map((one) => one.interventionId) ?? [];
  return view.interventions.filter(
    ({ state, intervention }) => state === 'active' || held.includes(intervention.id),
  );
}

export function tickedHelp(
  view: CaseView,
  help: Readonly<Record<string, HelpAnswer>>,
  replaces: FollowUp | null = null,
): readonly InterventionView[] {
  return activeHelp(view, replaces).filter(
    ({ intervention }) => help[intervention.id]?.ticked === true,
  );
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

/** The first that counts as ordinary assesses what never was. */
export function isPotentialAsked(
  { schedule }: InterventionView,
  held: Pick<HoldInput, 'tightSeriesId' | 'countsAsOrdinary'>,
): boolean {
  const countsAsOrdinary = (held.tightSeriesId ?? null) === null || held.countsAsOrdinary === true;
  return countsAsOrdinary && schedule?.progressionPotential === 'not-assessed';
}

/** Somebody has held one on the help since the form was opened. */
export function isHeldSince(
  view: CaseView,
  known: readonly string[] | null,
  interventionId: string,
): boolean {
  return view.followUps.some(
    ({ followUp }) =>
      known !== null &&
      !known.includes(followUp.id) &&
      followUp.interventions.some((one) => one.interventionId === interventionId),
  );
}

/** Those with a date still to hold. */
export function openSeries(
  view: CaseView,
  replaces: FollowUp | null = null,
): CaseView['tightSeries'] {
  return view.tightSeries.filter(
    ({ series, standing }) => standing.state !== 'stopped' || series.id === replaces?.tightSeriesId,
  );
}

function isDueNow(view: CaseView, { series }: CaseView['tightSeries'][number]): boolean {
  const followUps = view.followUps.map(({ followUp }) => followUp);
  return dateFulfilledBy(series, followUps, view.today) !== null;
}

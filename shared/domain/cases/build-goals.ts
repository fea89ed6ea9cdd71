import { latest, type CivilDate } from '../../base/dates.ts';
import type { MunicipalitySettings } from '../catalogue/model.ts';
import { intervalMonths } from '../follow-ups/schedule.ts';
import { awaitedDecision } from '../goals/awaiting-decision.ts';
import { evaluate, expectedValueOn, type EvaluationSettings } from '../goals/evaluation.ts';
import type { Goal, GoalStatus, Measurement } from '../goals/model.ts';
import { checkGoal } from '../goals/goal-check.ts';
import { whyNotMeasurable } from '../goals/required.ts';
import { goalSurroundings } from '../goals/surroundings.ts';
import { isClosed } from '../goals/transitions.ts';
import { inOrder } from '../goals/sub-goal.ts';
import { notAnnulled } from './annulment.ts';
import { newestFirst } from './build-interventions.ts';
import { helpDisplay, nameOf, namesOf, type CaseNames } from './build-names.ts';
import type { CaseRows } from './case-rows.ts';
import type { GoalView, ScheduleView } from './view.ts';

const ORDER: readonly GoalStatus[] = ['active', 'draft', 'met', 'partly-met', 'not-met', 'stopped'];

/** Active ones by target date, then drafts, then the closed ones, newest first. */
export function buildGoals(
  rows: CaseRows,
  names: CaseNames,
  schedules: readonly ScheduleView[],
  settings: MunicipalitySettings,
  today: CivilDate,
): readonly GoalView[] {
  return notAnnulled(rows.goals)
    .map((goal) => buildGoal(rows, names, schedules, settings, goal, today))
    .toSorted(
      ({ goal: a }, { goal: b }) =>
        ORDER.indexOf(a.status) - ORDER.indexOf(b.status) ||
        newestFirst(a.closedOn ?? '', b.closedOn ?? '') ||
        newestFirst(b.targetDate ?? '9', a.targetDate ?? '9') ||
        newestFirst(b.id, a.id),
    );
}

/** What a list shows of a goal: its page adds the rest. */
export type EvaluatedGoal = Pick<GoalView, 'goal' | 'interventionLabel' | 'evaluation' | 'awaits'>;

export function evaluatedGoal(
  rows: CaseRows,
  names: CaseNames,
  settings: MunicipalitySettings,
  goal: Goal,
  today: CivilDate,
): EvaluatedGoal {
  const of = evaluationSettings(rows, settings, goal);
  const evaluation = evaluate(goal, measurementsOf(rows, goal), today, of);
  return {
    goal,
    interventionLabel: interventionLabel(rows, names, goal.interventionId),
    evaluation,
    awaits: awaitedDecision(goal, evaluation),
  };
}

function buildGoal(
  rows: CaseRows,
  names: CaseNames,
  schedules: readonly ScheduleView[],
  settings: MunicipalitySettings,
  goal: Goal,
  today: CivilDate,
): GoalView {
  return {
    ...evaluatedGoal(rows, names, settings, goal, today),
    themeTerm: nameOf(names.terms, goal.theme),
    secondaryThemeTerms: namesOf(names.terms, goal.secondaryThemes),
    missing: goal.status === 'draft' ? whyNotMeasurable(goal) : [],
    check: isClosed(goal.status)
      ? null
      : checkGoal(goal, goalSurroundings(schedules, goal.interventionId, today)),
    corrected: correctedOf(rows, goal),
    measurements: measurementsOf(rows, goal),
    revisions: rows.goalRevisions
      .filter((revision) => revision.goalId === goal.id)
      .toSorted((a, b) => newestFirst(a.replacedAt, b.replacedAt)),
    subGoals: inOrder(notAnnulled(rows.subGoals).filter((one) => one.goalId === goal.id)),
    expected: expectedPace(goal, today),
  };
}

/** "SEL § 85 · Bostøtten" */
export function interventionLabel(
  rows: CaseRows,
  names: CaseNames,
  interventionId: string | null,
): string | null {
  const intervention = rows.interventions.find((one) => one.id === interventionId);
  if (!intervention) return null;
  const provider = nameOf(names.providers, intervention.providerId);
  const display = helpDisplay(names, intervention, rows.stays);
  return provider === null ? display : `${display} · ${provider}`;
}

/** Whether there is enough to judge by follows the interval of the goal's own help. */
export function evaluationSettings(
  rows: CaseRows,
  settings: MunicipalitySettings,
  goal: Pick<Goal, 'interventionId'>,
): EvaluationSettings {
  const schedule = notAnnulled(rows.schedules).find(
    (one) => one.interventionId === goal.interventionId,
  );
  return {
    paceTolerancePoints: settings.paceTolerancePoints,
    followUpIntervalMonths: schedule
      ? intervalMonths(schedule, settings.intervals)
      : settings.intervals.medium,
  };
}

/** Oldest first: the order they are drawn in. */
export function measurementsOf(
  rows: Pick<CaseRows, 'measurements'>,
  goal: Pick<Goal, 'id'>,
): readonly Measurement[] {
  return notAnnulled(rows.measurements)
    .filter((one) => one.goalId === goal.id)
    .toSorted(
      (a, b) =>
        newestFirst(b.measuredOn, a.measuredOn) ||
        newestFirst(b.enteredAt, a.enteredAt) ||
        newestFirst(b.id, a.id),
    );
}

function correctedOf(rows: CaseRows, goal: Goal): readonly Measurement[] {
  const ofGoal = rows.measurements.filter((one) => one.goalId === goal.id);
  const ids = new Set(ofGoal.map(({ correctsId }) => correctsId));
  return ofGoal.filter(({ id }) => ids.has(id));
}

/** From the baseline to the target, and on to today where the target date has passed. A pace has no yes-no goal. */
function expectedPace(goal: Goal, today: CivilDate): GoalView['expected'] {
  const { baselineDate, targetDate, scale } = goal;
  if (baselineDate === null || targetDate === null || scale?.kind === 'yes-no') return [];
  const dates = new Set([baselineDate, targetDate, latest(targetDate, goal.closedOn ?? today)]);
  return [...dates].flatMap((date) => {
    const value = expectedValueOn(goal, date);
    return value === null ? [] : { date, value };
  });
}

import type { CivilDate } from '#shared/base/dates.ts';
import { below, type FieldIssue } from '#shared/base/errors.ts';
import type { HoldFollowUp } from '#shared/contract/follow-ups.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { interventionState } from '#shared/domain/cases/intervention-state.ts';
import { type HoldFacts, holdIssues } from '#shared/domain/follow-ups/hold.ts';
import type { FollowUp } from '#shared/domain/follow-ups/model.ts';
import { potentialIssues } from '#shared/domain/follow-ups/potential-issues.ts';
import { heldInSeriesIssues } from '#shared/domain/follow-ups/tight-series.ts';
import { sourceIssues } from '#shared/domain/goals/entry-issues.ts';
import { measurementIssues } from '#shared/domain/goals/required.ts';
import type { PreparedFollowUp } from './prepared-follow-up.ts';

/** Everything that keeps the form from being held, with paths into the form. */
export function holdIssuesOf(
  input: HoldFollowUp,
  prepared: PreparedFollowUp,
  rows: CaseRows,
  today: CivilDate,
): readonly FieldIssue[] {
  const facts = factsOn(input.heldOn, prepared, rows);
  const ticked = input.interventions.map((one) => one.interventionId);
  return [
    ...holdIssues(prepared.followUp, facts, today).map((issue) => inForm(issue, input)),
    ...input.goals.flatMap((answer, place) => answerIssues(answer, place, rows, today)),
    ...seriesIssues(input, rows),
    // What does not count as ordinary assesses nothing of the ordinary schedule.
    ...(prepared.followUp.countsAsOrdinary
      ? potentialIssues(input.potentials, ticked, notAnnulled(rows.schedules))
      : potentialIssues(input.potentials, [], [])),
  ];
}

/** Two valid forms may not be one: a measurement of the one may lie after the day of the other. */
export function mergedIssues(
  merged: FollowUp,
  prepared: PreparedFollowUp,
  rows: CaseRows,
  today: CivilDate,
): readonly FieldIssue[] {
  if (merged.heldOn === null) return [{ path: 'heldOn', code: 'follow-up.date-missing' }];
  const facts = factsOn(merged.heldOn, prepared, rows);
  return holdIssues(merged, facts, today).map((issue) =>
    issue.path.endsWith('.measurementId') ? { ...issue, path: 'heldOn' } : issue,
  );
}

function factsOn(heldOn: CivilDate, prepared: PreparedFollowUp, rows: CaseRows): HoldFacts {
  return {
    activeInterventionIds: notAnnulled(rows.interventions)
      .filter((help) => interventionState(help, heldOn) === 'active')
      .map((help) => help.id),
    goals: rows.goals,
    measurements: [...rows.measurements, ...prepared.measurements],
  };
}

function seriesIssues(input: HoldFollowUp, rows: CaseRows): readonly FieldIssue[] {
  if (input.tightSeriesId === null) return [];
  const series = notAnnulled(rows.tightSeries).find((one) => one.id === input.tightSeriesId);
  if (series === undefined) return [{ path: 'tightSeriesId', code: 'follow-up.series-unknown' }];
  const interventionIds = input.interventions.map((one) => one.interventionId);
  return heldInSeriesIssues(series, { heldOn: input.heldOn, interventionIds });
}

/** The rule speaks of the measurement a goal is answered with; where it is made here, the form has its day. */
function inForm(issue: FieldIssue, input: HoldFollowUp): FieldIssue {
  const place = /^goals\.(\d+)\.measurementId$/u.exec(issue.path)?.[1];
  if (place === undefined || input.goals[Number(place)]?.kind !== 'measured') return issue;
  return { ...issue, path: `goals.${place}.measurement.measuredOn` };
}

function answerIssues(
  answer: HoldFollowUp['goals'][number],
  place: number,
  rows: CaseRows,
  today: CivilDate,
): readonly FieldIssue[] {
  if (answer.kind === 'not-measured') return [];
  if (answer.kind === 'existing') {
    const used = rows.measurements.find((one) => one.id === answer.measurementId);
    return used?.value === null
      ? [{ path: `goals.${place}.measurementId`, code: 'follow-up.measurement-without-value' }]
      : [];
  }
  const { measurement } = answer;
  const goal = rows.goals.find((one) => one.id === answer.goalId);
  if (goal === undefined) return [];
  const issues: readonly FieldIssue[] =
    measurement.value === null
      ? [{ path: 'value', code: 'follow-up.measurement-without-value' }]
      : measurementIssues(goal, measurement, today);
  return below(`goals.${place}.measurement`, [...issues, ...sourceIssues(measurement)]);
}

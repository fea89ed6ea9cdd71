import { danishCompare } from '../../base/danish-text.ts';
import type { CivilDate } from '../../base/dates.ts';
import type { MunicipalitySettings } from '../catalogue/model.ts';
import { notAnnulled } from '../cases/annulment.ts';
import { forFigures, type CountedGoal } from '../cases/build-goal-figures.ts';
import { evaluatedGoal } from '../cases/build-goals.ts';
import { assignedOn } from '../cases/build-header.ts';
import type { CaseNames } from '../cases/build-names.ts';
import type { CaseRows } from '../cases/case-rows.ts';
import { fullName, initialsOf } from '../cases/initials.ts';
import { isProtectedOn } from '../cases/protection.ts';
import { goalFigures } from './figures.ts';
import { GOAL_LISTS, isInList } from './goal-lists.ts';
import type { GoalList, GoalRow } from './goal-row.ts';

/** Every goal of these cases that stands in a list, nearest target date first, and the figures over them. */
export function buildGoalList(
  cases: readonly CaseRows[],
  names: CaseNames,
  settings: MunicipalitySettings,
  today: CivilDate,
): GoalList {
  const counted = cases.map((rows) => ({
    rows,
    goals: forFigures(
      rows,
      notAnnulled(rows.goals).map((goal) => evaluatedGoal(rows, names, settings, goal, today)),
    ),
  }));
  return {
    rows: counted
      .flatMap(({ rows, goals }) => goals.map((one) => goalRow(rows, names, one, today)))
      .filter(({ lists }) => lists.length > 0)
      .toSorted(
        (a, b) =>
          danishCompare(a.targetDate ?? '9', b.targetDate ?? '9') ||
          danishCompare(a.caseNumber, b.caseNumber),
      ),
    figures: goalFigures(counted.flatMap(({ goals }) => goals)),
  };
}

function goalRow(
  rows: CaseRows,
  names: CaseNames,
  counted: CountedGoal,
  today: CivilDate,
): GoalRow {
  const { goal, evaluation, interventionLabel, awaits, lastFollowUpOn } = counted;
  const { citizen, case: file } = rows;
  return {
    goalId: goal.id,
    caseId: file.id,
    caseNumber: file.caseNumber,
    name: fullName(citizen),
    initials: initialsOf(citizen),
    isProtected: isProtectedOn(citizen, today),
    caseworkerInitials: assignedOn(rows.assignments, names, 'caseworker', today)?.initials ?? null,
    title: goal.title,
    interventionLabel,
    status: goal.status,
    scale: goal.scale,
    result: evaluation.result,
    awaits,
    latestValue: evaluation.latest?.value ?? null,
    latestOn: evaluation.latest?.measuredOn ?? null,
    targetDate: goal.targetDate,
    deadlinePassed: evaluation.deadlinePassed,
    lastFollowUpOn,
    lists: GOAL_LISTS.filter((list) => isInList(list, counted)),
  };
}

import type { ReadDb } from '#db/open.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { Goal, Measurement } from '#shared/domain/goals/model.ts';
import { loadCase, ownRow } from '../cases/load-case.ts';

export interface LoadedGoal {
  readonly rows: CaseRows;
  /** Carries the version the save is based on. */
  readonly goal: Goal;
  readonly measurements: readonly Measurement[];
}

interface GoalOfCase {
  readonly caseId: string;
  readonly goalId: string;
  /** Absent where the goal itself is not saved. */
  readonly version?: number;
}

export function loadGoal(read: ReadDb, of: GoalOfCase): Result<LoadedGoal, AppError> {
  const loaded = loadCase(read, of.caseId);
  if (!loaded.ok) return loaded;
  const found = ownRow(loaded.value.goals, of.goalId);
  if (!found.ok) return found;
  const measurements = notAnnulled(loaded.value.measurements).filter(
    (measurement) => measurement.goalId === of.goalId,
  );
  const goal = { ...found.value, version: of.version ?? found.value.version };
  return succeed({ rows: loaded.value, goal, measurements });
}

/** For work with a goal that goes on: a closed case is reopened first. */
export function loadGoalOfOpenCase(read: ReadDb, of: GoalOfCase): Result<LoadedGoal, AppError> {
  const loaded = loadGoal(read, of);
  const isClosed = loaded.ok && loaded.value.rows.case.closedOn !== null;
  return isClosed ? fail(invalid('', 'case.is-closed')) : loaded;
}

import type { CivilDate } from '../../base/dates.ts';
import type { GoalFigures } from './figures.ts';
import type { GoalResult } from './evaluation.ts';
import type { AwaitedDecision } from './awaiting-decision.ts';
import type { GoalListName } from './goal-lists.ts';
import type { Goal, GoalStatus, Hundredths } from './model.ts';

/** One goal in the lists across cases. */
export interface GoalRow {
  readonly goalId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly name: string;
  readonly initials: string;
  readonly isProtected: boolean;
  readonly caseworkerInitials: string | null;
  readonly title: string | null;
  readonly interventionLabel: string | null;
  readonly status: GoalStatus;
  readonly scale: Goal['scale'];
  readonly result: GoalResult;
  readonly awaits: AwaitedDecision | null;
  readonly latestValue: Hundredths | null;
  readonly latestOn: CivilDate | null;
  readonly targetDate: CivilDate | null;
  readonly deadlinePassed: boolean;
  readonly lastFollowUpOn: CivilDate | null;
  /** Where it stands, by the rule the figures are counted by. */
  readonly lists: readonly GoalListName[];
}

export interface GoalList {
  readonly rows: readonly GoalRow[];
  readonly figures: GoalFigures;
}

import { stays } from '#db/commands/cases.ts';
import { goals } from '#db/commands/goals.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import { addDays, type CivilDate } from '#shared/base/dates.ts';
import type { FieldIssue } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import type { GoalAnswers } from '#shared/contract/move-out.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import {
  endIntervention,
  type EndedIntervention,
  type GoalAtEnding,
} from '#shared/domain/cases/ending.ts';
import type { Intervention, Stay } from '#shared/domain/cases/model.ts';
import type { Goal } from '#shared/domain/goals/model.ts';
import type { CallContext } from '../../context.ts';
import { saveEndedHelp } from '../cases/end-intervention.ts';

/** A placement somebody moved out of, before it is written. */
export interface LeftPlacement {
  readonly ended: EndedIntervention;
  /** Linked goals that were drafts: they follow as they are. */
  readonly drafts: readonly Goal[];
  readonly stay: Stay | null;
}

/**
 * The help ends the day before the move-out. Each of its active goals is answered for; those that follow go
 * to `successorId`, the § 85 of the transition, unless another help is named.
 */
export function leavePlacement(
  rows: CaseRows,
  of: {
    readonly help: Intervention;
    readonly stay: Stay | null;
    readonly movedOutOn: CivilDate;
    readonly answers: GoalAnswers;
    readonly linkedGoalIds: readonly string[];
    readonly successorId: string | null;
  },
  today: CivilDate,
): Result<LeftPlacement, readonly FieldIssue[]> {
  const { help, stay, movedOutOn, successorId } = of;
  const isLinkedDraft = (goal: Goal) =>
    goal.status === 'draft' &&
    goal.interventionId === help.id &&
    of.linkedGoalIds.includes(goal.id);
  const kept = rows.goals.filter((goal) => successorId === null || !isLinkedDraft(goal));
  const ended = endIntervention(
    help,
    {
      endedOn: addDays(movedOutOn, -1),
      endReason: 'moved-out',
      goals: of.answers.map((answer) => withSuccessor(answer, successorId)),
    },
    { goals: kept, successorIds: successorIds(rows, help.id, successorId) },
    today,
  );
  if (!ended.ok) return ended;
  const drafts =
    successorId === null
      ? []
      : notAnnulled(rows.goals)
          .filter(isLinkedDraft)
          .map((goal) => ({ ...goal, interventionId: successorId }));
  const left = stay === null || stay.movedOutOn !== null ? null : { ...stay, movedOutOn };
  return succeed({ ended: ended.value, drafts, stay: left });
}

/** Without a transition, "follow" has nowhere of its own to go: the rule then asks for a help by name. */
function withSuccessor(answer: GoalAnswers[number], successorId: string | null): GoalAtEnding {
  if (answer.choice !== 'follow') return answer;
  return { ...answer, interventionId: answer.interventionId ?? successorId ?? '' };
}

function successorIds(
  rows: CaseRows,
  interventionId: string,
  successorId: string | null,
): readonly string[] {
  const others = notAnnulled(rows.interventions)
    .filter((one) => one.id !== interventionId && one.endedOn === null && one.cancelledOn === null)
    .map((one) => one.id);
  return successorId === null ? others : [...others, successorId];
}

/** The place is free from the move-out. The successor is written before: goals point at it. */
export function saveLeftPlacement(
  ctx: Pick<CallContext, 'now'>,
  tx: WriteTx,
  rows: CaseRows,
  { ended, drafts, stay }: LeftPlacement,
): void {
  saveEndedHelp(tx, rows, ended, ctx.now());
  for (const draft of drafts) goals.replace(tx, draft);
  if (stay !== null) stays.replace(tx, stay);
}

import type { FieldIssue } from '../../base/errors.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { CaseRows } from '../cases/case-rows.ts';

export interface CarriedOut {
  /** Rows the carrying out wrote on, and somebody has written on again since. */
  readonly rewritten: {
    readonly help: boolean;
    readonly followUps: boolean;
    readonly goals: boolean;
    readonly decision: boolean;
    readonly tasks: boolean;
  };
  /** Help it began. */
  readonly begunIds: readonly string[];
  /** Where the citizen moved in with it. */
  readonly begunStayIds: readonly string[];
  /** The rates and hours it entered. */
  readonly enteredIds: readonly string[];
  /** Goals it moved to other help. */
  readonly movedGoalIds: readonly string[];
}

/**
 * What has happened since that keeps a carrying out from being taken back: all of it comes back as it was, or
 * nothing does. Each is named, so that it can be taken back first.
 */
export function undoCarryOutIssues(rows: CaseRows, done: CarriedOut): readonly FieldIssue[] {
  const { rewritten } = done;
  const begun = new Set(done.begunIds);
  const entered = new Set(done.enteredIds);
  const moved = new Set(done.movedGoalIds);
  const isOnBegun = (row: { readonly interventionId: string | null }) =>
    row.interventionId !== null && begun.has(row.interventionId);
  const isNew = (row: { readonly id: string; readonly interventionId: string | null }) =>
    isOnBegun(row) && !entered.has(row.id);
  const happened = {
    'undo-help-changed':
      rewritten.help ||
      isUsedByOther(rows, begun, done.begunStayIds) ||
      notAnnulled(rows.rates).some(isNew) ||
      notAnnulled(rows.supports).some(isNew),
    'undo-goal-changed':
      rewritten.goals ||
      notAnnulled(rows.goals).some((goal) => isOnBegun(goal) && !moved.has(goal.id)),
    'undo-follow-up': rewritten.followUps || hasFollowUp(rows, begun),
    'undo-move-out': [...rows.moveOutPlans, ...rows.negotiations, ...rows.priceChanges].some(
      (row) => row.annulledAt === null && isOnBegun(row),
    ),
    'undo-item': notAnnulled(rows.agendaItems).some(({ proposedHelp }) =>
      proposedHelp.some((line) => line.act !== 'begin' && begun.has(line.interventionId)),
    ),
    'undo-decision-changed': rewritten.decision,
    'undo-task-changed': rewritten.tasks,
  } as const;
  return Object.entries(happened).flatMap(([code, has]) =>
    has ? [{ path: '', code: `decision.${code}` }] : [],
  );
}

/** Other help is given where the citizen moved in. */
function isUsedByOther(
  rows: CaseRows,
  begun: ReadonlySet<string>,
  stayIds: readonly string[],
): boolean {
  return notAnnulled(rows.interventions).some(
    ({ id, stayId }) => stayId !== null && stayIds.includes(stayId) && !begun.has(id),
  );
}

function hasFollowUp(rows: CaseRows, begun: ReadonlySet<string>): boolean {
  const isOnBegun = (row: { readonly interventionId: string | null }) =>
    row.interventionId !== null && begun.has(row.interventionId);
  return (
    notAnnulled(rows.followUps).some(({ interventions }) => interventions.some(isOnBegun)) ||
    notAnnulled(rows.tightSeries).some(isOnBegun) ||
    notAnnulled(rows.providerStatuses).some(isOnBegun)
  );
}

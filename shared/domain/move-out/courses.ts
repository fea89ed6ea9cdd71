import type { CivilDate } from '../../base/dates.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { ListedRows } from '../cases/case-rows.ts';
import { interventionState } from '../cases/intervention-state.ts';
import type { Intervention, Stay } from '../cases/model.ts';
import type { ParagraphKind } from '../cases/paragraph.ts';
import type { MoveOutPlan, Placement } from './model.ts';
import { planNeed, type PlanNeed } from './needs-plan.ts';
import { isOver, planState, type MoveOutState } from './state.ts';

/** One placement on its way out: what every list, figure, reminder and print is computed from. */
export interface MoveOutCourse {
  readonly help: Intervention;
  readonly stay: Stay | null;
  readonly need: Exclude<PlanNeed, null>;
  readonly placement: Placement | null;
  /** The plan that stands; one that was given up stands no more while the citizen lives there. */
  readonly plan: MoveOutPlan | null;
  readonly state: MoveOutState;
  /** Moved in, else when the help began. */
  readonly since: CivilDate | null;
  /** Runs on the day. */
  readonly isActive: boolean;
}

/** Every placement of the case that can have a plan, with the one that stands. Cancelled help is left out. */
export function moveOutCourses(
  rows: ListedRows,
  paragraphs: ReadonlyMap<string, ParagraphKind>,
  today: CivilDate,
): readonly MoveOutCourse[] {
  const stays = notAnnulled(rows.stays);
  return notAnnulled(rows.interventions).flatMap((help) => {
    const kind = paragraphs.get(help.paragraph);
    const need = kind === undefined ? null : planNeed(help, kind, stays);
    const helpState = interventionState(help, today);
    if (need === null || helpState === 'cancelled') return [];
    const stay = stays.find((one) => one.id === help.stayId) ?? null;
    const isActive = helpState === 'active' && rows.case.closedOn === null;
    const plan = standingPlan(rows.moveOutPlans, help.id, isActive);
    return {
      help,
      stay,
      need,
      plan,
      placement: notAnnulled(rows.placements).find((one) => one.interventionId === help.id) ?? null,
      state: planState(plan),
      since: help.startedOn === null ? null : (stay?.movedInOn ?? help.startedOn),
      isActive,
    };
  });
}

/** "Mangler udflytningsplan": runs, needs one, has none, and is not on its way somewhere else. */
export function lacksPlan(course: MoveOutCourse): boolean {
  if (course.state !== 'missing' || !course.isActive || course.need === 'offered') return false;
  return course.need === 'plan' || (course.placement?.onwardTo ?? null) === null;
}

/** Stands on a board: has a plan, or lacks one. */
export function isOnBoard(course: MoveOutCourse): boolean {
  return course.plan !== null || lacksPlan(course);
}

function standingPlan(
  plans: readonly MoveOutPlan[],
  interventionId: string,
  isActive: boolean,
): MoveOutPlan | null {
  const own = notAnnulled(plans)
    .filter((plan) => plan.interventionId === interventionId)
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
  const live = own.find((plan) => !isOver(planState(plan)));
  const [newest] = own;
  if (live || newest === undefined) return live ?? null;
  return isActive && planState(newest) === 'cancelled' ? null : newest;
}

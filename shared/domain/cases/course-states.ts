import type { CivilDate } from '../../base/dates.ts';
import { isOnBoard, moveOutCourses } from '../move-out/courses.ts';
import { isOver, MOVE_OUT_STATES } from '../move-out/state.ts';
import { courseFacts } from '../revisitation/build-view.ts';
import { isRunning } from '../revisitation/state.ts';
import { currentStep, stepNumber } from '../revisitation/steps.ts';
import { notAnnulled } from './annulment.ts';
import type { CaseNames } from './build-names.ts';
import type { ListedRows } from './case-rows.ts';
import type { CaseListRow } from './view.ts';

type CourseStates = Pick<CaseListRow, 'moveOut' | 'revisitation'>;

/** What is under way on the case: a move-out, a revisitation, both or neither. What is over is not shown. */
export function courseStates(rows: ListedRows, names: CaseNames, today: CivilDate): CourseStates {
  const out = moveOutCourses(rows, names.paragraphs, today)
    .filter((one) => isOnBoard(one) && !isOver(one.state))
    .toSorted((a, b) => (b.since ?? '').localeCompare(a.since ?? ''))
    .at(0);
  const course = notAnnulled(rows.revisitations).find((one) => isRunning(one));
  const step = course && currentStep(courseFacts(rows, course));
  return {
    moveOut: out
      ? { state: out.state, hasTransition: (out.plan?.transitionEnd ?? null) !== null }
      : null,
    revisitation: course ? { step: step ? stepNumber(step) : null } : null,
  };
}

/** Move-outs in the order of their states, then revisitations by step; null where nothing is under way. */
export function courseOrder({ moveOut, revisitation }: CourseStates): string | null {
  if (moveOut !== null) return `1 ${MOVE_OUT_STATES.indexOf(moveOut.state)}`;
  return revisitation && `2 ${String(revisitation.step ?? 11).padStart(2, '0')}`;
}

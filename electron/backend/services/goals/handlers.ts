import type { AreaHandlers } from '#shared/contract/define.ts';
import type { goals } from '#shared/contract/goals.ts';
import type { Contexts } from '../../context.ts';
import { activateGoal } from './activate.ts';
import { agree } from './agree.ts';
import { closeGoal } from './close.ts';
import { correctMeasurement } from './correct-measurement.ts';
import { createGoal } from './create.ts';
import { exportGoals } from './export-list.ts';
import { followThrough } from './follow-through.ts';
import { listGoals } from './list.ts';
import { measure } from './measure.ts';
import { reopenGoal } from './reopen.ts';
import { replaceGoal } from './replace.ts';
import { saveSubGoal } from './save-sub-goal.ts';
import { saveGoal } from './save.ts';

export const goalHandlers: AreaHandlers<typeof goals, Contexts> = {
  list: listGoals,
  exportList: exportGoals,
  create: createGoal,
  save: saveGoal,
  activate: activateGoal,
  close: closeGoal,
  reopen: reopenGoal,
  followThrough,
  replace: replaceGoal,
  agree,
  saveSubGoal,
  measure,
  correctMeasurement,
};

import {
  moveOutMilestone,
  moveOutPlan,
  moveOutPostponement,
  negotiation,
  placement,
  priceChange,
  readinessPoint,
  transitionHours,
} from '../schema/move-out.ts';
import { additions, rowCommands } from './row-commands.ts';

export const moveOutPlans = rowCommands(moveOutPlan);
export const moveOutMilestones = rowCommands(moveOutMilestone);
export const readinessPoints = rowCommands(readinessPoint);
export const transitionHourRows = rowCommands(transitionHours);
export const placements = rowCommands(placement);
export const negotiations = rowCommands(negotiation);
export const priceChanges = rowCommands(priceChange);
export const addPostponement = additions(moveOutPostponement);

import { goal, goalRevision, measurement, subGoal } from '../schema/goals.ts';
import { additions, rowCommands } from './row-commands.ts';

export const goals = rowCommands(goal);
export const subGoals = rowCommands(subGoal);
export const measurements = rowCommands(measurement);
export const addGoalRevision = additions(goalRevision);

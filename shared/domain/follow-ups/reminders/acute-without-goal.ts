import { addDays } from '../../../base/dates.ts';
import { notAnnulled } from '../../cases/annulment.ts';
import { helpDisplay } from '../../cases/build-names.ts';
import { interventionState } from '../../cases/intervention-state.ts';
import type { Intervention } from '../../cases/model.ts';
import type { Goal } from '../../goals/model.ts';
import { waiting, type ReminderRule } from './reminder.ts';

/** An acute grant is made before there is time for goals. After the setting's days one must stand. */
export const acuteWithoutGoal: ReminderRule = (facts) => {
  const { rows, names, settings, today } = facts;
  return notAnnulled(rows.interventions).flatMap((one) => {
    const state = interventionState(one, today);
    const since = one.startedOn ?? one.grantedOn;
    if (!one.isAcute || since === null || (state !== 'active' && state !== 'granted')) return [];
    const date = addDays(since, settings.acuteWithoutGoalDays);
    const goals = notAnnulled(rows.goals).filter((goal) => isFor(goal, one));
    if (date > today || goals.some(({ status }) => status === 'active')) return [];
    return waiting(facts, {
      kind: 'acute-without-goal',
      entityId: one.id,
      label: helpDisplay(names, one, rows.stays),
      date,
      cause: date,
      draftId: goals.find(({ status }) => status === 'draft')?.id ?? null,
    });
  });
};

/** A goal without help is for all of it. */
function isFor(goal: Goal, help: Pick<Intervention, 'id'>): boolean {
  return goal.interventionId === null || goal.interventionId === help.id;
}

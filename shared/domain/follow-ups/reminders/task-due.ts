import { notAnnulled } from '../../cases/annulment.ts';
import { byItsDay, type ReminderRule } from './reminder.ts';

/** Carrying out and the notice to the citizen have reminders of their own. */
export const taskDue: ReminderRule = (facts) =>
  notAnnulled(facts.rows.tasks)
    .filter(({ kind, doneOn }) => kind === 'other' && doneOn === null)
    .map(({ id, text, dueOn }) =>
      byItsDay(facts, {
        kind: 'task-due',
        entityId: id,
        label: text,
        date: dueOn,
        cause: `${dueOn}:${text}`,
      }),
    );

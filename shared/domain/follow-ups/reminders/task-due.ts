import { isOpenByHand } from '../../committee/task.ts';
import { byItsDay, type ReminderRule } from './reminder.ts';

export const taskDue: ReminderRule = (facts) =>
  facts.rows.tasks.filter(isOpenByHand).map(({ id, text, dueOn }) =>
    byItsDay(facts, {
      kind: 'task-due',
      entityId: id,
      label: text,
      date: dueOn,
      cause: `${dueOn}:${text}`,
    }),
  );

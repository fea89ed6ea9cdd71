import { notAnnulled } from '../../cases/annulment.ts';
import { awaitsCarryingOut } from '../../committee/agenda.ts';
import { byItsDay, waiting, type ReminderRule } from './reminder.ts';

/** Decided, and not lived by yet: near its deadline, and from then on it waits. */
export const decisionCarryOut: ReminderRule = (facts) =>
  notAnnulled(facts.rows.decisions)
    .filter(awaitsCarryingOut)
    .map(({ id, itemId, deadlineOn }) => {
      const item = facts.rows.agendaItems.find((one) => one.id === itemId);
      const label = item?.question ?? '';
      const about = { kind: 'decision-carry-out', entityId: itemId, label } as const;
      const cause = `${id}:${deadlineOn ?? ''}`;
      return deadlineOn === null
        ? waiting(facts, { ...about, date: null, cause })
        : byItsDay(facts, { ...about, date: deadlineOn, cause });
    });

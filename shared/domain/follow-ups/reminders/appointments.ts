import { comingAppointments } from '../appointment.ts';
import { byItsDay, type ReminderRule } from './reminder.ts';

/** The meetings to come. One that is past is over: whether the follow-up was held is judged by its due date. */
export const appointments: ReminderRule = (facts) =>
  comingAppointments(facts.rows, facts.today).map(({ id, on, at, place }) =>
    byItsDay(facts, {
      kind: 'appointment',
      entityId: id,
      label: [at?.replace(':', '.') ?? null, place].filter((part) => part !== null).join(', '),
      date: on,
      cause: `${on} ${at ?? ''}`,
    }),
  );

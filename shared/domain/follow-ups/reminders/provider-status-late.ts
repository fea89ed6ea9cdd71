import { notAnnulled } from '../../cases/annulment.ts';
import { interventionLabel } from '../../cases/build-goals.ts';
import { interventionState } from '../../cases/intervention-state.ts';
import { waiting, type ReminderRule } from './reminder.ts';

/** Asked of the provider, not come by its own date. It says nothing of the follow-up's. */
export const providerStatusLate: ReminderRule = (facts) => {
  const { rows, names, today } = facts;
  const running = notAnnulled(rows.interventions)
    .filter((one) => interventionState(one, today) === 'active')
    .map(({ id }) => id);
  return notAnnulled(rows.providerStatuses)
    .filter(({ receivedOn, dueOn }) => receivedOn === null && dueOn < today)
    .filter(({ interventionId }) => running.includes(interventionId))
    .map((one) =>
      waiting(facts, {
        kind: 'provider-status-late',
        entityId: one.id,
        label: interventionLabel(rows, names, one.interventionId) ?? '',
        date: one.dueOn,
        cause: one.dueOn,
      }),
    );
};

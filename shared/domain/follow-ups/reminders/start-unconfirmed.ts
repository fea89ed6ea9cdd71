import { notAnnulled } from '../../cases/annulment.ts';
import { helpDisplay } from '../../cases/build-names.ts';
import { isStartUnconfirmed } from '../../cases/intervention-state.ts';
import { waiting, type ReminderRule } from './reminder.ts';

/** The planned start of a grant has passed and nobody entered a start: neither schedule nor cost runs. */
export const startUnconfirmed: ReminderRule = (facts) =>
  notAnnulled(facts.rows.interventions)
    .filter((one) => isStartUnconfirmed(one, facts.today))
    .map((one) =>
      waiting(facts, {
        kind: 'start-unconfirmed',
        entityId: one.id,
        label: helpDisplay(facts.names, one, facts.rows.stays),
        date: one.plannedStart,
        cause: one.plannedStart ?? '',
      }),
    );

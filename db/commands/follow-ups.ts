import { eq } from 'drizzle-orm';
import type { FollowUp } from '#shared/domain/follow-ups/model.ts';
import {
  appointment,
  followUp,
  followUpGoal,
  followUpIntervention,
  followUpSchedule,
  providerStatus,
  reminderAnswer,
  tightSeries,
} from '../schema/follow-ups.ts';
import type { WriteTx } from '../unit-of-work.ts';
import { rowCommands } from './row-commands.ts';
import { insertRow, updateVersioned } from './save-row.ts';

export const schedules = rowCommands(followUpSchedule);
export const tightSeriesRows = rowCommands(tightSeries);
export const providerStatuses = rowCommands(providerStatus);
export const appointments = rowCommands(appointment);
export const reminderAnswers = rowCommands(reminderAnswer);

/** A follow-up with what it says of each intervention and each goal. Its measurements are added before it. */
export function addFollowUp(tx: WriteTx, held: FollowUp, newId: () => string): void {
  const { interventions, goals, ...row } = held;
  insertRow(tx, followUp, row);
  for (const ticked of interventions) {
    insertRow(tx, followUpIntervention, { id: newId(), followUpId: held.id, ...ticked });
  }
  for (const answer of goals) {
    insertRow(tx, followUpGoal, { id: newId(), followUpId: held.id, ...answer });
  }
}

/** The only change a held follow-up takes. */
export function annulFollowUp(
  tx: WriteTx,
  held: Pick<FollowUp, 'id' | 'version' | 'annulledAt' | 'annulledReason'>,
): void {
  const { id, version, annulledAt, annulledReason } = held;
  updateVersioned(tx, followUp, id, version, { annulledAt, annulledReason });
}

/** A corrected measurement takes the place of the old one in the follow-ups that show it. */
export function showMeasurementInstead(tx: WriteTx, oldId: string, newId: string): void {
  tx.update(followUpGoal)
    .set({ measurementId: newId })
    .where(eq(followUpGoal.measurementId, oldId))
    .run();
}

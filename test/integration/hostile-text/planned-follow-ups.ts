import { valueOf } from '#test/support/case-for-tests.ts';
import type { Act } from './act.ts';

export async function writePlanned(act: Act, interventionId: string): Promise<void> {
  const { caseworker, caseId, write } = act;
  const { followUps } = caseworker;
  const fresh = { caseId, id: null, version: null };
  const field = (name: string) => write(`followUps.${name}`);
  valueOf(
    await followUps.saveAppointment({
      ...fresh,
      on: '2026-12-01',
      at: '10:30',
      place: field('saveAppointment.place'),
    }),
  );
  valueOf(
    await followUps.saveProviderStatus({
      ...fresh,
      interventionId,
      requestedOn: '2026-11-01',
      dueOn: '2026-11-15',
      receivedOn: '2026-11-20',
      hoursDelivered: 1250,
      byName: field('saveProviderStatus.byName'),
      text: field('saveProviderStatus.text'),
    }),
  );
  const series = valueOf(
    await followUps.saveTightSeries({
      ...fresh,
      interventionId,
      startsOn: '2026-11-20',
      intervalWeeks: 2,
      count: 6,
      reason: field('saveTightSeries.reason'),
    }),
  );
  const reason = field('stopTightSeries.reason');
  valueOf(await followUps.stopTightSeries({ caseId, ...series, stoppedOn: '2026-11-22', reason }));
}

import { addDays } from '#shared/base/dates.ts';
import { afterDeath } from '#shared/domain/cases/death.ts';
import {
  caseFiles,
  citizens,
  interventions,
  ratePeriods,
  stays,
  supportPeriods,
} from '../commands/cases.ts';
import { schedules } from '../commands/follow-ups.ts';
import { goals } from '../commands/goals.ts';
import { moveOutPlans } from '../commands/move-out.ts';
import { loadCaseRows } from '../queries/case-rows.ts';
import type { WriteTx } from '../unit-of-work.ts';
import type { Act, DemoGround } from './act.ts';
import type { Chance } from './random.ts';

const ENDED_SHARE = 0.06;
const DIED_SHARE = 0.015;

type Ending = 'no-further-need' | 'died';

/** Some cases have ended: everything in them ends on one day, after the last thing that was done. */
export function closingOfCase(
  ground: DemoGround,
  chance: Chance,
  of: { readonly caseId: string; readonly by: string; readonly acts: readonly Act[] },
): readonly Act[] {
  const isEnded = chance.happens(ENDED_SHARE);
  const isDead = chance.happens(DIED_SHARE);
  if (!isEnded && !isDead) return [];
  const last = of.acts.reduce((latest, act) => (act.on > latest ? act.on : latest), '');
  const on = addDays(last, chance.between(1, 30));
  if (on > ground.today) return [];
  const ending: Ending = isDead ? 'died' : 'no-further-need';
  return [
    {
      on,
      by: of.by,
      command: isDead ? 'cases.recordDeath' : 'cases.close',
      reason: null,
      write: (tx) => endCase(tx, of.caseId, ending, on),
    },
  ];
}

function endCase(tx: WriteTx, caseId: string, ending: Ending, on: string): void {
  const rows = loadCaseRows(tx, caseId);
  if (rows === null) throw new Error('a case of the demo municipality is missing');
  const reason = ending === 'died' ? 'Borgeren er død' : 'Sagen er afsluttet';
  const after = afterDeath(
    {
      ...rows,
      cases: [rows.case],
      support: rows.supports,
      tightSeries: [],
      appointments: [],
    },
    on,
    reason,
  );
  const isDead = ending === 'died';
  if (isDead) citizens.replace(tx, after.citizen);
  for (const one of after.interventions) {
    interventions.replace(tx, isDead ? one : { ...one, endReason: 'no-further-effort' });
  }
  for (const one of after.stays) stays.replace(tx, one);
  for (const one of after.rates) ratePeriods.replace(tx, one);
  for (const one of after.support) supportPeriods.replace(tx, one);
  for (const one of after.goals) goals.replace(tx, one);
  for (const one of after.schedules) schedules.replace(tx, one);
  for (const one of after.moveOutPlans) {
    moveOutPlans.replace(tx, isDead ? one : { ...one, closeReason: 'completed' });
  }
  for (const one of after.cases) {
    caseFiles.replace(tx, isDead ? one : { ...one, closeReason: ending });
  }
}

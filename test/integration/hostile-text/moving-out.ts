import { mustBe, rowsOf, valueOf } from '#test/support/case-for-tests.ts';
import { PROVIDER } from '#test/support/seed-register.ts';
import type { Act } from './act.ts';
import { AN_ORDINARY_PLAN, aResident, makePlan, sayReady } from './resident.ts';

/** The three ways a placement ends: handed over, back in a botilbud, and left unplanned. */
export async function writeMovingOut(act: Act): Promise<void> {
  await writeHandover(act);
  await writeReturn(act);
  await writeUnplanned(act);
}

const MOVED_OUT_ON = '2026-08-31';

async function writeHandover(act: Act): Promise<void> {
  const { caseworker, write } = act;
  const { moveOut } = caseworker;
  const resident = await aResident(act, 'handover');
  const { goalId, onPlan } = resident;
  await makePlan(resident, AN_ORDINARY_PLAN);
  await sayReady(resident, write('moveOut.readyAnyway.reason'));
  const purpose = write('moveOut.moveOut.transition.purpose');
  const reason = write('moveOut.moveOut.goals.reason');
  valueOf(
    await moveOut.moveOut({
      ...onPlan(),
      movedOutOn: MOVED_OUT_ON,
      ground: null,
      transition: { transitionEnd: '2026-10-31', purpose, supportHours: 800 },
      noTransitionReason: null,
      goals: [{ goalId, choice: 'close', reason }],
      tightSeries: { startsOn: '2026-09-01', intervalWeeks: 2, count: 6 },
    }),
  );
  const { version: _version, ...ofPlan } = onPlan();
  const staffRole = write('moveOut.logHours.entry.staffRole');
  const entry = { month: '2026-09', on: null, hours: 1_250, staffRole };
  valueOf(await moveOut.logHours({ ...ofPlan, entry }));
  const longer = {
    transitionEnd: '2026-11-30',
    reason: write('moveOut.extendTransition.reason'),
  };
  valueOf(await moveOut.extendTransition({ ...onPlan(), ...longer }));
  valueOf(
    await moveOut.handOver({
      ...onPlan(),
      handedOverOn: '2026-11-01',
      providerId: PROVIDER,
      person: write('moveOut.handOver.person'),
      goalState: write('moveOut.handOver.goalState'),
      supportHours: 400,
      rate: { amount: 38_728, unit: 'hour' },
      risks: write('moveOut.handOver.risks'),
      confirmedBy: write('moveOut.handOver.confirmedBy'),
      confirmedOn: '2026-11-01',
    }),
  );
  const waived = write('moveOut.close.waived');
  valueOf(await moveOut.close({ ...onPlan(), note: null, waived }));
}

async function writeReturn(act: Act): Promise<void> {
  const { caseworker, write } = act;
  const { moveOut } = caseworker;
  const resident = await aResident(act, 'return');
  const { goalId, onPlan } = resident;
  await makePlan(resident, AN_ORDINARY_PLAN);
  await sayReady(resident, 'Boligen står klar nu');
  valueOf(
    await moveOut.moveOut({
      ...onPlan(),
      movedOutOn: MOVED_OUT_ON,
      ground: null,
      transition: null,
      noTransitionReason: write('moveOut.moveOut.noTransitionReason'),
      goals: [{ goalId, choice: 'stay-on-case' }],
      tightSeries: null,
    }),
  );
  const reason = write('moveOut.returnToPlace.reason');
  const returned = { returnedOn: '2026-10-01', reason, endsHelp: false };
  valueOf(await moveOut.returnToPlace({ ...onPlan(), ...returned }));
}

async function writeUnplanned(act: Act): Promise<void> {
  const { backend, caseworker, write } = act;
  const { moveOut } = caseworker;
  const { caseId, interventionId, goalId, onPlan } = await aResident(act, 'unplanned');
  const onward = { onwardTo: write('moveOut.setOnward.onwardTo'), onwardOn: null };
  valueOf(await moveOut.setOnward({ caseId, interventionId, ...onward }));
  const help = rowsOf(backend, caseId).interventions.find(({ id }) => id === interventionId);
  const reason = write('moveOut.moveOutUnplanned.goals.reason');
  valueOf(
    await moveOut.moveOutUnplanned({
      caseId,
      interventionId,
      version: mustBe(help).version,
      movedOutOn: MOVED_OUT_ON,
      reason: 'left',
      text: write('moveOut.moveOutUnplanned.text'),
      goals: [{ goalId, choice: 'close', reason }],
    }),
  );
  const note = write('moveOut.close.note');
  valueOf(await moveOut.close({ ...onPlan(), note, waived: null }));
}

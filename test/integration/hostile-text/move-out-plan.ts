import type { AppContract } from '#shared/contract/contract.ts';
import type { InputOf } from '#shared/contract/define.ts';
import { valueOf } from '#test/support/case-for-tests.ts';
import type { Act, Write } from './act.ts';
import { AN_ORDINARY_PLAN, aResident, makePlan, type Resident } from './resident.ts';

type Plan = InputOf<AppContract['moveOut']['makePlan']>['plan'];

/** A plan given up, and one that is changed, put off and gets points, milestones and prices of its own. */
export async function writeMoveOutPlan(act: Act): Promise<void> {
  const { write } = act;
  const resident = await aResident(act, 'move-out-plan');
  const { moveOut } = act.caseworker;
  await makePlan(resident, hostilePlan(write, 'moveOut.makePlan'));
  valueOf(
    await moveOut.cancelPlan({ ...resident.onPlan(), reason: write('moveOut.cancelPlan.reason') }),
  );

  await makePlan(resident, AN_ORDINARY_PLAN);
  const plan = { ...hostilePlan(write, 'moveOut.changePlan'), goalIds: [resident.goalId] };
  valueOf(await moveOut.changePlan({ ...resident.onPlan(), plan }));
  const later = { expectedMoveOutOn: '2027-06-30', reason: write('moveOut.postpone.reason') };
  valueOf(await moveOut.postpone({ ...resident.onPlan(), ...later }));

  const { caseId, planId } = resident.onPlan();
  const own = { caseId, planId, id: null, version: null };
  const point = { text: write('moveOut.savePoint.text'), state: 'open' } as const;
  valueOf(await moveOut.savePoint({ ...own, ...point }));
  const milestone = { text: write('moveOut.saveMilestone.text'), dueOn: '2027-05-01' };
  valueOf(await moveOut.saveMilestone({ ...own, ...milestone, doneOn: null }));
  await writeMoney(act, resident);
}

function hostilePlan(write: Write, entry: string): Omit<Plan, 'goalIds'> {
  return {
    ...AN_ORDINARY_PLAN,
    contactPedagogue: write(`${entry}.plan.contactPedagogue`),
    receivingUnit: write(`${entry}.plan.receivingUnit`),
  };
}

async function writeMoney({ caseworker: { moveOut }, write }: Act, of: Resident): Promise<void> {
  const { caseId, interventionId } = of;
  const field = (name: string) => write(`moveOut.recordNegotiation.negotiation.${name}`);
  const negotiation = {
    heldOn: '2026-10-01',
    participants: field('participants'),
    text: field('text'),
    result: field('result'),
  };
  valueOf(await moveOut.recordNegotiation({ caseId, interventionId, negotiation }));
  const change = {
    newTerms: { kind: 'rate' as const, amount: 250_000, unit: 'day' as const },
    validFrom: '2026-12-01',
    reason: 'price' as const,
    goalIds: [],
    notes: write('moveOut.proposePrice.change.notes'),
  };
  valueOf(await moveOut.proposePrice({ caseId, interventionId, change }));
}

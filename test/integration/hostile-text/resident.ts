import type { AppContract } from '#shared/contract/contract.ts';
import type { InputOf } from '#shared/contract/define.ts';
import {
  addActiveGoal,
  addHelp,
  addStay,
  mustBe,
  rowsOf,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { people } from '#test/support/seed-register.ts';
import type { Act } from './act.ts';
import { openOwnCase } from './cases.ts';

type Plan = Omit<InputOf<AppContract['moveOut']['makePlan']>['plan'], 'goalIds'>;

/** Somebody who has lived in a botilbud of § 107 since New Year, with a goal there. */
export interface Resident {
  readonly caseId: string;
  readonly interventionId: string;
  readonly goalId: string;
  readonly act: Act;
  /** What a save of the plan that stands is based on. */
  onPlan(): { readonly caseId: string; readonly planId: string; readonly version: number };
}

export const AN_ORDINARY_PLAN: Plan = {
  destination: 'own-home-with-support',
  ground: null,
  contactPedagogue: null,
  deliveringUnit: null,
  receivingUnit: null,
  newHelpStartsOn: null,
  legHome: 'open',
  legSupport: 'open',
  legJob: 'open',
};

export async function aResident(
  act: Act,
  which: Parameters<typeof openOwnCase>[1],
): Promise<Resident> {
  const { backend } = act;
  const caseId = await openOwnCase(backend, which);
  const stayId = await addStay(backend, caseId);
  const interventionId = await addHelp(backend, caseId, { paragraph: 'SEL_107', stayId });
  const goalId = await addActiveGoal(backend, caseId, { interventionId });
  const onPlan = () => {
    const { moveOutPlans } = rowsOf(backend, caseId);
    const { id, version } = mustBe(moveOutPlans.find(({ cancelledOn }) => cancelledOn === null));
    return { caseId, planId: id, version };
  };
  return { caseId, interventionId, goalId, act, onPlan };
}

export async function makePlan(resident: Resident, plan: Plan): Promise<void> {
  const { caseId, interventionId, goalId, act } = resident;
  valueOf(
    await act.caseworker.moveOut.makePlan({
      caseId,
      interventionId,
      expectedMoveOutOn: '2026-12-31',
      plan: { ...plan, goalIds: [goalId] },
    }),
  );
}

/** On the team leader's word, before the checklist is complete. */
export async function sayReady(resident: Resident, reason: string): Promise<void> {
  const { moveOut } = resident.act.backend.as(people.teamLeader);
  valueOf(await moveOut.readyAnyway({ ...resident.onPlan(), reason }));
}

import { addActiveGoal, addHelp, mustBe, rowsOf, valueOf } from '#test/support/case-for-tests.ts';
import {
  aBegin,
  addItem,
  aMeeting,
  itemOf,
  place,
  seatCommittee,
  send,
} from '#test/support/committee-for-tests.ts';
import { people, PROVIDER } from '#test/support/seed-register.ts';
import type { Act } from './act.ts';
import { openOwnCase } from './cases.ts';

/** One is granted, corrected and carried out, another recommended upwards; and a task is written by hand. */
export async function writeDecisions({ backend, caseworker, write }: Act): Promise<void> {
  const { committee } = backend.as(people.chair);
  const caseId = await openOwnCase(backend, 'decision');
  const helpId = await addHelp(backend, caseId);
  const goalId = await addActiveGoal(backend, caseId, { interventionId: helpId });
  const meetingId = await aMeeting(backend);
  await seatCommittee(backend, meetingId);
  const validFrom = '2026-11-20';
  const rate = { amount: 400_000, unit: 'week' } as const;
  const begin = { act: 'begin', paragraph: 'SEL_85', providerId: PROVIDER, rate } as const;
  const granted = addItem(backend, caseId, {
    proposedHelp: [
      { act: 'end', interventionId: helpId },
      { ...begin, hours: null },
    ],
    validFrom,
  });
  const upwards = addItem(backend, caseId);
  for (const itemId of [granted, upwards]) await place(backend, { caseId, itemId, meetingId });
  await send(backend, meetingId);
  const responsibleId = people.caseworker.employeeId;
  const none = { validFrom: null, deadlineOn: null, nextOn: null, grantedHelp: [] };
  const fields = (act: 'decide' | 'correctDecision', isGrant: boolean) => ({
    ...none,
    outcome: isGrant ? ('granted' as const) : ('recommended-upwards' as const),
    reason: write(`committee.${act}.decision.reason`),
    conditions: isGrant ? write(`committee.${act}.decision.conditions`) : null,
    recommendedTo: isGrant ? null : write(`committee.${act}.decision.recommendedTo`),
    validFrom: isGrant ? validFrom : null,
    responsibleId,
  });
  for (const itemId of [granted, upwards]) {
    const of = { meetingId, caseId, itemId };
    const isGrant = itemId === granted;
    const { version } = itemOf(backend, caseId, itemId);
    const decision = fields('decide', isGrant);
    const { decisionId } = valueOf(await committee.decide({ ...of, version, decision }));
    const corrected = fields('correctDecision', isGrant);
    const reason = write('committee.correctDecision.reason');
    const again = { ...of, decisionId, version: 1, decision: corrected, reason };
    valueOf(await committee.correctDecision(again));
  }
  const standing = rowsOf(backend, caseId).decisions.find(
    (one) => one.itemId === granted && one.annulledAt === null,
  );
  const purpose = write('committee.carryOut.answers.begins.purpose');
  const reason = write('committee.carryOut.answers.ends.goals.reason');
  const home = (field: string) => write(`committee.carryOut.answers.begins.placement.${field}`);
  const placement = {
    housingIsMainReason: true,
    housingReason: home('housingReason'),
    alternatives: home('alternatives'),
    isExistingResident: false,
  };
  const carried = caseworker.committee.carryOut({
    caseId,
    decisionId: mustBe(standing).id,
    version: 1,
    carriedOutOn: '2026-11-22',
    answers: {
      begins: [aBegin({ place: 1, purpose, startedOn: validFrom, placement })],
      ends: [{ place: 0, endReason: 'other-effort', goals: [{ goalId, choice: 'close', reason }] }],
    },
  });
  valueOf(await carried);
  const due = { responsibleId, dueOn: '2026-12-01' };
  const task = { ...due, text: write('committee.addTask.task.text') };
  const { id: taskId, version } = valueOf(await caseworker.committee.addTask({ caseId, task }));
  const renamed = { ...due, text: write('committee.saveTask.task.text') };
  valueOf(await caseworker.committee.saveTask({ caseId, taskId, version, task: renamed }));
}

import { meetings } from '#db/commands/committee.ts';
import { findMeeting } from '#db/queries/committee.ts';
import type { DecisionFields } from '#shared/domain/committee/decision.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import { createTestBackend, type TestBackend } from './backend-for-tests.ts';
import { addHelp, mustBe, openCase, rowsOf, valueOf } from './case-for-tests.ts';
import { addItem, aMeeting, itemOf, place, seatCommittee, send } from './committee-for-tests.ts';
import { people } from './seed-register.ts';

/** A case with help, and a meeting to decide on it. */
export interface CaseToDecide {
  readonly backend: TestBackend;
  readonly meetingId: string;
  readonly caseId: string;
  readonly helpId: string;
  readonly seats: Awaited<ReturnType<typeof seatCommittee>>;
}

/** § 85 at 387,28 kr. an hour, 8 hours a week: 161.551,09 kr. a standard year. */
export async function aCaseToDecide(): Promise<CaseToDecide> {
  const backend = createTestBackend();
  const meetingId = await aMeeting(backend);
  const seats = await seatCommittee(backend, meetingId);
  const caseId = await openCase(backend);
  const helpId = await addHelp(backend, caseId);
  const { cases } = backend.as(people.caseworker);
  const from = '2026-01-01';
  const rate = { amount: 38_728, unit: 'hour', from, reason: null, paidBy: null } as const;
  valueOf(await cases.setRate({ caseId, interventionId: helpId, rate }));
  const hours = { supportHours: 800, transportHours: 0, servicePackage: null, mode: null };
  const support = { ...hours, from };
  valueOf(await cases.setSupport({ caseId, interventionId: helpId, support }));
  return { backend, meetingId, caseId, helpId, seats };
}

/** To 5 hours a week from 1 December. */
export async function itemAtMeeting(
  { backend, meetingId, caseId, helpId }: CaseToDecide,
  fields: Partial<AgendaItem> = {},
): Promise<string> {
  const itemId = addItem(backend, caseId, {
    proposal: 'Støtten sættes ned til 5 timer',
    proposedHelp: [
      {
        act: 'change',
        interventionId: helpId,
        rate: null,
        hours: { supportHours: 500, transportHours: 0 },
      },
    ],
    validFrom: '2026-12-01',
    ...fields,
  });
  await place(backend, { caseId, itemId, meetingId });
  return itemId;
}

export async function itemSent(
  toDecide: CaseToDecide,
  fields: Partial<AgendaItem> = {},
): Promise<string> {
  const itemId = await itemAtMeeting(toDecide, fields);
  await send(toDecide.backend, toDecide.meetingId);
  return itemId;
}

export function granted(changed: Partial<DecisionFields> = {}): DecisionFields {
  return {
    outcome: 'granted',
    reason: 'Som indstillet, jf. vurderingen',
    conditions: null,
    validFrom: '2026-12-01',
    responsibleId: people.caseworker.employeeId,
    deadlineOn: '2026-12-08',
    nextOn: null,
    recommendedTo: null,
    grantedHelp: [],
    ...changed,
  };
}

export function decisionOnItem(
  { backend, meetingId, caseId }: CaseToDecide,
  itemId: string,
  changed: Partial<DecisionFields> = {},
) {
  const { version } = itemOf(backend, caseId, itemId);
  return { meetingId, caseId, itemId, version, decision: granted(changed) };
}

/** By the chair, of the decision that stands on the item. */
export async function correctOnItem(
  { backend, meetingId, caseId }: CaseToDecide,
  itemId: string,
  changed: Partial<DecisionFields>,
) {
  const chair = backend.as(people.chair).committee;
  const on = valueOf(await chair.decisionOn({ caseId, itemId }));
  const { id: decisionId, version } = mustBe(on.current).decision;
  const decision = granted(changed);
  const reason = 'Skrevet på det forkerte punkt';
  return chair.correctDecision({
    meetingId,
    caseId,
    itemId,
    decisionId,
    version,
    decision,
    reason,
  });
}

export function approveMinutes({ backend, meetingId }: CaseToDecide): void {
  const at = '2026-11-24T15:00:00.000Z';
  backend.write((tx) => {
    const row = mustBe(findMeeting(backend.db.read, meetingId));
    meetings.replace(tx, { ...row, closedAt: at, approvedAt: at });
  });
}

export const NOTHING_SAVED = { decisions: 0, tasks: 0, notices: 0 };

/** How many rows a decision has left on the case. */
export function savedOn({ backend, caseId }: CaseToDecide): typeof NOTHING_SAVED {
  const { decisions, tasks, notices } = rowsOf(backend, caseId);
  return { decisions: decisions.length, tasks: tasks.length, notices: notices.length };
}

import { addDays, daysBetween, type CivilDate } from '#shared/base/dates.ts';
import { TASK_TEXT, tasksAfter } from '#shared/domain/committee/after-decision.ts';
import type { DecisionFields, Notice } from '#shared/domain/committee/decision.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import { isToldToCitizen } from '#shared/domain/committee/outcome-fields.ts';
import { caseTasks, notices } from '../commands/committee.ts';
import type { WriteTx } from '../unit-of-work.ts';
import { NEW_ROW, type DemoGround } from './act.ts';

/** Days from the meeting. */
interface Course {
  readonly sent?: number;
  readonly received?: number;
  readonly complaint?: number;
  readonly reviewed?: number;
  readonly result?: Notice['reviewResult'];
  readonly forwarded?: number;
}

const FINAL: Course = { sent: 3, received: 5 };

/** By how long ago the meeting was and the item's place: every state an afgørelse can stand in. */
const COURSES: Readonly<Record<string, Course>> = {
  '55:1': { ...FINAL, complaint: 20, reviewed: 34, result: 'kept', forwarded: 35 },
  '41:1': { ...FINAL, complaint: 22, reviewed: 38, result: 'kept' },
  '41:2': { ...FINAL, complaint: 25 },
  '41:3': { ...FINAL, complaint: 14, reviewed: 30, result: 'changed' },
  '27:1': {},
  '13:1': { sent: 4 },
  '13:4': {},
};

interface DemoFollowUp {
  readonly id: string;
  readonly item: AgendaItem;
  readonly fields: DecisionFields;
  readonly heldOn: CivilDate;
  readonly carriedOutOn: CivilDate | null;
}

/** The tasks a decision makes, one by hand, and the afgørelse on its way to the citizen. */
export function followUp(tx: WriteTx, { newId, today }: DemoGround, after: DemoFollowUp): void {
  const { id: decisionId, item, fields, heldOn, carriedOutOn } = after;
  const course = COURSES[`${daysBetween(heldOn, today)}:${item.place ?? 0}`] ?? FINAL;
  const on = (days: number | undefined) => (days === undefined ? null : addDays(heldOn, days));
  const sentOn = on(course.sent);
  const { caseId, proposedById } = item;
  const due = { meetingOn: heldOn, deadlineDays: 14 };
  for (const { what, ...task } of tasksAfter(fields, item, due)) {
    const doneOn = what === 'carry-out' ? carriedOutOn : what === 'notice' ? sentOn : null;
    const doneById = doneOn === null ? null : proposedById;
    const row = { ...NEW_ROW, ...task, id: newId(), caseId, decisionId, text: TASK_TEXT[what] };
    caseTasks.add(tx, { ...row, doneOn, doneById });
  }
  if (fields.outcome === 'noted') {
    caseTasks.add(tx, {
      ...NEW_ROW,
      id: newId(),
      caseId,
      decisionId: null,
      kind: 'other',
      text: 'Aftal et møde med boligselskabet',
      responsibleId: proposedById,
      dueOn: addDays(heldOn, 30),
      doneOn: null,
      doneById: null,
    });
  }
  if (!isToldToCitizen(fields.outcome)) return;
  notices.add(tx, {
    ...NEW_ROW,
    id: newId(),
    caseId,
    decisionId,
    decidedOn: heldOn,
    sentOn,
    receivedOn: on(course.received),
    complaintOn: on(course.complaint),
    reviewedOn: on(course.reviewed),
    reviewResult: course.result ?? null,
    forwardedOn: on(course.forwarded),
  });
}

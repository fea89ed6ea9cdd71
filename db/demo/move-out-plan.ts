import { addDays, type CivilDate, latest } from '#shared/base/dates.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { MILESTONES, milestoneDueOn, movedMilestones } from '#shared/domain/move-out/milestones.ts';
import type { MoveOutPlan } from '#shared/domain/move-out/model.ts';
import { READINESS_POINTS } from '#shared/domain/move-out/readiness.ts';
import {
  addPostponement,
  moveOutMilestones,
  moveOutPlans,
  readinessPoints,
} from '../commands/move-out.ts';
import type { WriteTx } from '../unit-of-work.ts';
import { type Act, type DemoGround, NEW_ROW } from './act.ts';
import { oneAct } from './case-act.ts';

/** What became of the placement. */
export type Course =
  | 'planned'
  | 'late'
  | 'postponed-twice'
  | 'ready'
  | 'in-transition'
  | 'past-end'
  | 'handed-over'
  | 'closed'
  | 'returned'
  | 'unplanned'
  | 'cancelled'
  | 'given-up';

export interface Facts {
  readonly ground: DemoGround;
  readonly caseId: string;
  readonly helpId: string;
  readonly by: string;
  readonly course: Course;
  readonly madeOn: CivilDate;
  readonly movedOutOn: CivilDate | null;
}

export function makePlan(tx: WriteTx, facts: Facts, rows: CaseRows, expected: CivilDate): void {
  const { ground, caseId, helpId, madeOn, course } = facts;
  const id = ground.newId();
  const goals = notAnnulled(rows.goals).filter(({ interventionId }) => interventionId === helpId);
  moveOutPlans.add(tx, {
    ...NEW_ROW,
    id,
    caseId,
    interventionId: helpId,
    madeOn,
    firstExpectedOn: expected,
    expectedMoveOutOn: expected,
    goalIds: goals.slice(0, 3).map((goal) => goal.id),
    destination: course === 'ready' ? 'own-home' : 'own-home-with-support',
    ground: course === 'planned' ? null : 'goal-reached',
    contactPedagogue: 'Lone fra huset',
    deliveringUnit: 'botilbud-staff',
    receivingUnit: 'Bostøtten Vest',
    legHome: course === 'planned' ? 'on-the-way' : 'in-place',
    legSupport: course === 'planned' ? 'on-the-way' : 'in-place',
    legJob: course === 'ready' ? 'on-the-way' : 'open',
  });
  for (const { kind, offsetMonths } of MILESTONES) {
    const dueOn = milestoneDueOn(expected, offsetMonths);
    const isDone = dueOn < addDays(ground.today, -10) && offsetMonths < -2;
    moveOutMilestones.add(tx, {
      ...NEW_ROW,
      id: ground.newId(),
      planId: id,
      kind,
      offsetMonths,
      dueOn,
      doneOn: isDone ? latest(dueOn, madeOn) : null,
    });
  }
  READINESS_POINTS.forEach((kind, position) =>
    readinessPoints.add(tx, {
      ...NEW_ROW,
      id: ground.newId(),
      planId: id,
      kind,
      position,
      state: position % 3 === 1 ? 'done' : 'open',
      settledOn: position % 3 === 1 ? madeOn : null,
    }),
  );
}

export function postponed(facts: Facts, on: CivilDate, toDate: CivilDate): Act {
  const { caseId, by, ground } = facts;
  return oneAct(caseId, on, by, 'moveOut.postpone', (tx, rows) => {
    const plan = rows.moveOutPlans.at(-1);
    if (!plan || plan.expectedMoveOutOn === null) return;
    const fromDate = plan.expectedMoveOutOn;
    const reason = 'Boligen, der var fundet, blev ikke ledig til tiden.';
    addPostponement(tx, {
      id: ground.newId(),
      planId: plan.id,
      kind: 'move-out',
      fromDate,
      toDate,
      reason,
      on,
    });
    for (const moved of movedMilestones(rows.moveOutMilestones, fromDate, toDate)) {
      moveOutMilestones.replace(tx, moved);
    }
    moveOutPlans.replace(tx, { ...plan, expectedMoveOutOn: toDate });
  });
}

/** The checklist done, point by point, before it happens. */
export function settled(facts: Facts): Act {
  const { caseId, by, ground, movedOutOn } = facts;
  const on = addDays(movedOutOn ?? ground.today, -12);
  return oneAct(caseId, on, by, 'moveOut.savePoint', (tx, rows) => {
    for (const point of rows.readinessPoints.filter(({ state }) => state === 'open')) {
      const state = point.kind === 'newcomer-group' ? 'not-relevant' : 'done';
      readinessPoints.replace(tx, { ...point, state, settledOn: on });
    }
    for (const one of rows.moveOutMilestones.filter(({ doneOn }) => doneOn === null)) {
      if (one.dueOn <= on) moveOutMilestones.replace(tx, { ...one, doneOn: one.dueOn });
    }
    change(tx, rows, { readyOn: on });
  });
}

export function change(tx: WriteTx, rows: CaseRows, fields: Partial<MoveOutPlan>): void {
  const plan = rows.moveOutPlans.at(-1);
  if (plan) moveOutPlans.replace(tx, { ...plan, ...fields });
}

import { addDays, addMonths, type CivilDate, latest } from '#shared/base/dates.ts';
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
import { loadCaseRows } from '../queries/case-rows.ts';
import type { WriteTx } from '../unit-of-work.ts';
import { type Act, type DemoGround, NEW_ROW } from './act.ts';
import type { GivenHelp } from './case-help.ts';
import { handOverDemo, holdTight, moveOutDemo, returnDemo, seriesDays } from './move-out-acts.ts';

/** What became of the placement; by number, so that each is there whatever chance says. */
type Course =
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
  | 'cancelled';

const COURSES: Readonly<Record<number, Course>> = {
  0: 'planned',
  1: 'in-transition',
  2: 'planned',
  3: 'postponed-twice',
  4: 'ready',
  5: 'handed-over',
  6: 'planned',
  7: 'past-end',
  8: 'closed',
  9: 'returned',
  10: 'unplanned',
  11: 'cancelled',
  12: 'late',
};
/** Of so many residents the rest have no plan: the backlog. */
const OF = 20;

/** How long ago the citizen moved out, in days. */
const DAYS_OUT: Readonly<Partial<Record<Course, number>>> = {
  'in-transition': 100,
  'past-end': 215,
  'handed-over': 240,
  closed: 420,
  returned: 150,
  unplanned: 90,
};
/** And how far ahead the others expect to. */
const DAYS_AHEAD: Readonly<Partial<Record<Course, number>>> = {
  ready: 20,
  'postponed-twice': 75,
  late: -40,
};
const DAYS_BEFORE = 120;

export interface MoveOutOfCase {
  /** What was to happen after the move-out did not: the case went another way. */
  readonly lastDay: CivilDate | null;
  readonly acts: readonly Act[];
}

const NOTHING: MoveOutOfCase = { lastDay: null, acts: [] };

export function moveOutOfCase(
  ground: DemoGround,
  of: {
    readonly caseId: string;
    readonly number: number;
    readonly by: string;
    readonly given: GivenHelp;
    readonly createdOn: CivilDate;
  },
): MoveOutOfCase {
  const { intervention } = of.given;
  const course = COURSES[of.number % OF];
  const start = intervention.startedOn;
  if (intervention.paragraph !== 'SEL_107' || start === null || !course) return NOTHING;
  const daysOut = DAYS_OUT[course] ?? null;
  const movedOutOn = daysOut === null ? null : addDays(ground.today, -daysOut);
  const madeOn = addDays(latest(start, of.createdOn), 60);
  const isTooNew = madeOn > addDays(movedOutOn ?? ground.today, -DAYS_BEFORE);
  if (isTooNew) return NOTHING;
  const facts = { ...of, ground, course, madeOn, movedOutOn, helpId: intervention.id };
  return { lastDay: movedOutOn, acts: [...planActs(facts), ...outActs(facts)] };
}

interface Facts {
  readonly ground: DemoGround;
  readonly caseId: string;
  readonly helpId: string;
  readonly by: string;
  readonly course: Course;
  readonly madeOn: CivilDate;
  readonly movedOutOn: CivilDate | null;
}

function expectedOn({ ground, course, movedOutOn }: Facts): CivilDate {
  if (movedOutOn !== null) return movedOutOn;
  return addDays(ground.today, DAYS_AHEAD[course] ?? 160);
}

function planActs(facts: Facts): readonly Act[] {
  const { course, madeOn, by, ground } = facts;
  // Who left without a plan never had one.
  if (course === 'unplanned') return [];
  const first = course === 'postponed-twice' ? addDays(expectedOn(facts), -95) : expectedOn(facts);
  const acts = [
    act(madeOn, by, 'moveOut.makePlan', (tx, rows) => makePlan(tx, facts, rows, first)),
  ];
  if (course === 'postponed-twice') {
    acts.push(
      postponed(facts, addDays(ground.today, -80), addDays(expectedOn(facts), -40)),
      postponed(facts, addDays(ground.today, -25), expectedOn(facts)),
    );
  }
  if (course === 'cancelled') {
    acts.push(
      act(addDays(ground.today, -30), by, 'moveOut.cancelPlan', (tx, rows) =>
        change(tx, rows, {
          cancelledOn: addDays(ground.today, -30),
          cancelReason: 'Borgeren er blevet syg, og flytningen må vente.',
        }),
      ),
    );
  }
  if (facts.movedOutOn !== null || course === 'ready') acts.push(settled(facts));
  return acts;

  function act(
    on: CivilDate,
    who: string,
    command: string,
    work: (tx: WriteTx, rows: CaseRows) => void,
  ): Act {
    return oneAct(facts.caseId, on, who, command, work);
  }
}

function outActs(facts: Facts): readonly Act[] {
  const { course, movedOutOn, ground, caseId, by } = facts;
  if (movedOutOn === null) return [];
  const seriesId = ground.newId();
  const of = { ground, helpId: facts.helpId, movedOutOn, seriesId };
  const isUnplanned = course === 'unplanned';
  const command = isUnplanned ? 'moveOut.moveOutUnplanned' : 'moveOut.moveOut';
  const acts = [
    oneAct(caseId, movedOutOn, by, command, (tx, rows) => moveOutDemo(tx, rows, of, isUnplanned)),
  ];
  if (!isUnplanned) {
    for (const on of seriesDays(movedOutOn)) {
      acts.push({
        ...oneAct(caseId, on, by, 'followUps.hold', () => undefined),
        write: (tx, enteredAt) =>
          holdTight(tx, rowsOf(tx, caseId), { ground, seriesId, heldOn: on, enteredAt }),
      });
    }
  }
  if (course === 'returned') {
    const returnedOn = addDays(ground.today, -28);
    acts.push(
      oneAct(caseId, returnedOn, by, 'moveOut.returnToPlace', (tx, rows) =>
        returnDemo(tx, rows, returnedOn),
      ),
    );
  }
  if (course === 'handed-over' || course === 'closed') {
    const handedOverOn = addDays(addMonths(movedOutOn, 6), course === 'closed' ? -3 : 12);
    acts.push(
      oneAct(caseId, handedOverOn, by, 'moveOut.handOver', (tx, rows) =>
        handOverDemo(tx, rows, { ground, handedOverOn }),
      ),
    );
  }
  if (course === 'closed') {
    const closedOn = addDays(addMonths(movedOutOn, 6), 60);
    acts.push(
      oneAct(caseId, closedOn, by, 'moveOut.close', (tx, rows) =>
        change(tx, rows, { closedOn, closeReason: 'completed' }),
      ),
    );
  }
  return acts;
}

function oneAct(
  caseId: string,
  on: CivilDate,
  by: string,
  command: string,
  work: (tx: WriteTx, rows: CaseRows) => void,
): Act {
  return {
    on,
    by,
    command,
    reason: null,
    write: (tx) => work(tx, rowsOf(tx, caseId)),
  };
}

function rowsOf(tx: WriteTx, caseId: string): CaseRows {
  const rows = loadCaseRows(tx, caseId);
  if (rows === null) throw new Error('a case of the demo municipality is missing');
  return rows;
}

function makePlan(tx: WriteTx, facts: Facts, rows: CaseRows, expected: CivilDate): void {
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

function postponed(facts: Facts, on: CivilDate, toDate: CivilDate): Act {
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
function settled(facts: Facts): Act {
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

function change(tx: WriteTx, rows: CaseRows, fields: Partial<MoveOutPlan>): void {
  const plan = rows.moveOutPlans.at(-1);
  if (plan) moveOutPlans.replace(tx, { ...plan, ...fields });
}

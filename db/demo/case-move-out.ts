import { addDays, addMonths, type CivilDate, latest } from '#shared/base/dates.ts';
import type { Act, DemoGround } from './act.ts';
import { oneAct, rowsOf } from './case-act.ts';
import type { GivenHelp } from './case-help.ts';
import {
  handOverDemo,
  holdTight,
  leaveDemo,
  moveOutDemo,
  returnDemo,
  seriesDays,
} from './move-out-acts.ts';
import { change, type Course, type Facts, makePlan, postponed, settled } from './move-out-plan.ts';

/** By the number of the case, so that each is there whatever chance says. */
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
  13: 'given-up',
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
  'given-up': 60,
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

function expectedOn({ ground, course, movedOutOn }: Facts): CivilDate {
  if (movedOutOn !== null) return movedOutOn;
  return addDays(ground.today, DAYS_AHEAD[course] ?? 160);
}

function planActs(facts: Facts): readonly Act[] {
  const { course, madeOn, by, ground, caseId } = facts;
  // Who left without a plan never had one.
  if (course === 'unplanned') return [];
  const first = course === 'postponed-twice' ? addDays(expectedOn(facts), -95) : expectedOn(facts);
  const acts = [
    oneAct(caseId, madeOn, by, 'moveOut.makePlan', (tx, rows) => makePlan(tx, facts, rows, first)),
  ];
  if (course === 'postponed-twice') {
    acts.push(
      postponed(facts, addDays(ground.today, -80), addDays(expectedOn(facts), -40)),
      postponed(facts, addDays(ground.today, -25), expectedOn(facts)),
    );
  }
  if (course === 'cancelled') {
    acts.push(
      oneAct(caseId, addDays(ground.today, -30), by, 'moveOut.cancelPlan', (tx, rows) =>
        change(tx, rows, {
          cancelledOn: addDays(ground.today, -30),
          cancelReason: 'Borgeren er blevet syg, og flytningen må vente.',
        }),
      ),
    );
  }
  if (course === 'given-up') {
    const cancelledOn = addDays(ground.today, -75);
    const cancelReason = 'Borgeren vil hjem til sin familie i stedet for i egen bolig.';
    acts.push(
      oneAct(caseId, cancelledOn, by, 'moveOut.cancelPlan', (tx, rows) =>
        change(tx, rows, { cancelledOn, cancelReason }),
      ),
    );
    return acts;
  }
  if (facts.movedOutOn !== null || course === 'ready') acts.push(settled(facts));
  return acts;
}

function outActs(facts: Facts): readonly Act[] {
  const { course, movedOutOn, ground, caseId, by } = facts;
  if (movedOutOn === null) return [];
  if (course === 'given-up') {
    return [
      oneAct(caseId, movedOutOn, by, 'cases.endIntervention', (tx, rows) =>
        leaveDemo(tx, rows, facts.helpId, movedOutOn),
      ),
    ];
  }
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

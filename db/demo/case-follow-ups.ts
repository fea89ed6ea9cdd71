import { addDays, addMonths, type CivilDate } from '#shared/base/dates.ts';
import {
  DEFAULT_INTERVALS,
  type FollowUp,
  type FollowUpGoal,
  type FollowUpSchedule,
  type ProgressionPotential,
} from '#shared/domain/follow-ups/model.ts';
import { addFollowUp, schedules } from '../commands/follow-ups.ts';
import { type Act, type DemoGround, NEW_ROW } from './act.ts';
import type { GoalOfCase } from './case-goals.ts';
import type { GivenHelp } from './case-help.ts';
import type { Chance } from './random.ts';

const VIEWS = [
  'Er glad for hjælpen og vil gerne fortsætte.',
  'Synes, det går fremad, men vil gerne have mere ro om aftenen.',
  'Vil gerne klare mere selv.',
  'Er træt for tiden og vil ikke presses.',
  'Havde selv skrevet tre ting op, som blev gennemgået.',
] as const;

type Assessed = Exclude<ProgressionPotential, 'not-assessed'>;

const POTENTIALS: readonly [Assessed, ...Assessed[]] = [
  'high',
  'medium',
  'medium',
  'limited',
  'limited',
];

/** Nobody is left longer than this without anyone noticing. */
const BEHIND_MONTHS = 5;

interface FollowUpCourse {
  readonly caseId: string;
  readonly given: GivenHelp;
  readonly goals: readonly GoalOfCase[];
  readonly by: string;
  /** What an extract knew of the last follow-up; null where it knew nothing, undefined where nothing was imported. */
  readonly imported: CivilDate | null | undefined;
}

/** Held when due, more or less; some are behind, a few stand still, some nobody has dated yet. */
export function followUpsOfCase(
  ground: DemoGround,
  chance: Chance,
  course: FollowUpCourse,
): readonly Act[] {
  const { given, imported } = course;
  const start = given.intervention.startedOn;
  if (start === null) return [];
  const acts: Act[] = [];
  if (imported) acts.push(importedFollowUp(ground, course, imported));
  const isNotSet = imported === null && chance.happens(0.5);
  if (isNotSet) return acts;

  const potential = chance.pick(POTENTIALS);
  let last: CivilDate | null = imported ?? null;
  let schedule = given.schedule;
  let isAssessed = false;
  for (;;) {
    const due = nextDueOf(ground, start, last, isAssessed ? potential : null);
    const heldOn = addDays(due, chance.between(-12, 9));
    const isBehind = due > addMonths(ground.today, -BEHIND_MONTHS) && chance.happens(0.13);
    if (heldOn > ground.today || due > ground.today || isBehind) break;
    const assessed: FollowUpSchedule | null = isAssessed
      ? null
      : assessedSchedule(ground, schedule, potential, heldOn, course.by);
    acts.push(heldFollowUp(ground, chance, course, heldOn, assessed));
    if (assessed) schedule = { ...assessed, version: schedule.version + 1 };
    isAssessed = true;
    last = heldOn;
  }
  if (isAssessed && chance.happens(0.03)) acts.push(pause(ground, schedule, course.by));
  return acts;
}

function nextDueOf(
  ground: DemoGround,
  start: CivilDate,
  last: CivilDate | null,
  potential: Assessed | null,
): CivilDate {
  const counted = last ?? (start < ground.begunOn ? ground.begunOn : start);
  if (last === null) return addMonths(counted, DEFAULT_INTERVALS.first);
  const due = addMonths(counted, DEFAULT_INTERVALS[potential ?? 'medium']);
  // What was due before the program was taken into use is caught up on in its first months.
  return due < addDays(ground.begunOn, 20) ? addDays(ground.begunOn, 45) : due;
}

function assessedSchedule(
  ground: DemoGround,
  schedule: FollowUpSchedule,
  potential: Assessed,
  on: CivilDate,
  by: string,
): FollowUpSchedule {
  return {
    ...schedule,
    progressionPotential: potential,
    potentialReason: 'Vurderet ved opfølgningen sammen med borger og udfører.',
    potentialSetOn: on,
    potentialSetById: ground.employeeIds.get(by) ?? null,
  };
}

function importedFollowUp(ground: DemoGround, course: FollowUpCourse, heldOn: CivilDate): Act {
  return {
    on: ground.begunOn,
    by: course.by,
    command: 'imports.run',
    reason: null,
    write: (tx, enteredAt) =>
      addFollowUp(
        tx,
        {
          ...emptyFollowUp(ground, course, heldOn),
          source: 'import',
          form: null,
          enteredAt,
        },
        ground.newId,
      ),
  };
}

function heldFollowUp(
  ground: DemoGround,
  chance: Chance,
  course: FollowUpCourse,
  heldOn: CivilDate,
  assessed: FollowUpSchedule | null,
): Act {
  const entered = addDays(
    heldOn,
    chance.happens(0.85) ? chance.between(0, 1) : chance.between(2, 9),
  );
  const held: FollowUp = {
    ...emptyFollowUp(ground, course, heldOn),
    form: chance.pick(['meeting', 'meeting', 'home-visit', 'home-visit', 'written']),
    participants: 'Borger, kontaktperson og sagsbehandler',
    citizenView: chance.pick(VIEWS),
    goals: goalAnswers(course, heldOn),
  };
  return {
    on: entered > ground.today ? ground.today : entered,
    by: course.by,
    command: 'followUps.hold',
    reason: null,
    write: (tx, enteredAt) => {
      addFollowUp(tx, { ...held, enteredAt }, ground.newId);
      if (assessed) schedules.replace(tx, assessed);
    },
  };
}

/** Each goal that was there that day: measured in the fortnight before, or a reason why not. */
function goalAnswers(course: FollowUpCourse, heldOn: CivilDate): FollowUpGoal[] {
  return course.goals
    .filter(({ goal }) => goal.status !== 'draft' && (goal.baselineDate ?? heldOn) <= heldOn)
    .map(({ goal, measured }) => {
      const recent = measured.findLast(
        (one) => one.measuredOn < heldOn && one.measuredOn >= addDays(heldOn, -14),
      );
      return recent
        ? { goalId: goal.id, measurementId: recent.id, notMeasuredReason: null }
        : {
            goalId: goal.id,
            measurementId: null,
            notMeasuredReason: 'Måles af udføreren og kommer med næste status.',
          };
    });
}

function emptyFollowUp(ground: DemoGround, course: FollowUpCourse, heldOn: CivilDate): FollowUp {
  return {
    ...NEW_ROW,
    id: ground.newId(),
    caseId: course.caseId,
    status: 'held',
    kind: 'ordinary',
    tightSeriesId: null,
    countsAsOrdinary: true,
    source: 'entered',
    heldOn,
    form: 'meeting',
    consentNote: null,
    participants: null,
    citizenView: null,
    note: null,
    enteredAt: null,
    interventions: [
      {
        interventionId: course.given.intervention.id,
        outcome: 'continue',
        workingOutcomes: [],
        note: null,
      },
    ],
    goals: [],
  };
}

function pause(ground: DemoGround, schedule: FollowUpSchedule, by: string): Act {
  return {
    on: ground.today,
    by,
    command: 'followUps.pause',
    reason: 'Borgeren er indlagt.',
    write: (tx) =>
      void schedules.replace(tx, {
        ...schedule,
        holdUntil: addDays(ground.today, 40),
        holdReason: 'Borgeren er indlagt.',
      }),
  };
}

import { addDays, type CivilDate } from '#shared/base/dates.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import { interventionState } from '#shared/domain/cases/intervention-state.ts';
import {
  DEFAULT_INTERVALS,
  type FollowUp,
  type TightSeries,
} from '#shared/domain/follow-ups/model.ts';
import { providerStatusDueOn } from '#shared/domain/follow-ups/provider-status.ts';
import { runningSchedules } from '#shared/domain/follow-ups/standing.ts';
import {
  addFollowUp,
  appointments,
  providerStatuses,
  tightSeriesRows,
} from '../commands/follow-ups.ts';
import { loadCaseRows } from '../queries/case-rows.ts';
import { type Act, type DemoGround, NEW_ROW } from './act.ts';
import type { GivenHelp } from './case-help.ts';

interface PlannedCase {
  readonly given: GivenHelp;
  readonly number: number;
  readonly by: string;
}

/** Days from the start to today, and the dates held: one behind, one on its way, one to come, one finished. */
const SERIES: readonly { readonly age: number; readonly held: readonly number[] }[] = [
  { age: 45, held: [0, 15] },
  { age: 27, held: [0, 13] },
  { age: -4, held: [] },
  { age: 84, held: [0, 14, 27, 43, 56, 70] },
];

/** Close follow-up at each stage, statuses asked for and come, meetings made. By number, not by chance. */
export function plannedOfCase(ground: DemoGround, of: PlannedCase): readonly Act[] {
  const { intervention } = of.given;
  const runs = interventionState(intervention, ground.today) === 'active';
  const since = intervention.startedOn;
  if (!runs || since === null) return [];
  return [
    ...(of.number % 13 === 4 ? tightCourse(ground, of, since) : []),
    ...(of.number % 5 === 2 ? [askedProvider(ground, of)] : []),
    ...(of.number % 9 === 6 ? [meeting(ground, of)] : []),
  ];
}

function tightCourse(ground: DemoGround, of: PlannedCase, since: CivilDate): readonly Act[] {
  const course = SERIES[Math.floor(of.number / 13) % SERIES.length];
  if (!course) return [];
  const startsOn = addDays(ground.today, -course.age);
  const agreedOn = addDays(startsOn, -3) < ground.today ? addDays(startsOn, -3) : ground.today;
  if (agreedOn < since) return [];
  const { intervention } = of.given;
  const series: TightSeries = {
    ...NEW_ROW,
    id: ground.newId(),
    caseId: intervention.caseId,
    interventionId: intervention.id,
    startsOn,
    intervalWeeks: 2,
    count: 6,
    reason: 'Er lige flyttet og skal have en god begyndelse.',
    stoppedOn: null,
  };
  const agreed: Act = {
    on: agreedOn,
    by: of.by,
    command: 'followUps.saveTightSeries',
    reason: null,
    write: (tx) => tightSeriesRows.add(tx, series),
  };
  const held = course.held.map((day) => addDays(startsOn, day));
  return [agreed, ...held.map((heldOn) => heldInSeries(ground, of, series, heldOn))];
}

function heldInSeries(
  ground: DemoGround,
  of: PlannedCase,
  series: TightSeries,
  heldOn: CivilDate,
): Act {
  const held: FollowUp = {
    ...NEW_ROW,
    id: ground.newId(),
    caseId: series.caseId,
    status: 'held',
    kind: 'tight',
    tightSeriesId: series.id,
    countsAsOrdinary: false,
    source: 'entered',
    heldOn,
    form: 'home-visit',
    consentNote: null,
    participants: 'Borger og kontaktperson',
    citizenView: 'Er ved at finde sig til rette.',
    note: null,
    enteredAt: null,
    interventions: [
      {
        interventionId: of.given.intervention.id,
        outcome: 'continue',
        workingOutcomes: [],
        note: null,
      },
    ],
    goals: [],
  };
  return {
    on: heldOn,
    by: of.by,
    command: 'followUps.hold',
    reason: null,
    write: (tx, enteredAt) => addFollowUp(tx, { ...held, enteredAt }, ground.newId),
  };
}

/** Three in turn: come, waited for, and late. The date is the follow-up's own, less a fortnight. */
function askedProvider(ground: DemoGround, of: PlannedCase): Act {
  const { intervention } = of.given;
  const stage = of.number % 3;
  const asked = addDays(ground.today, -12);
  return {
    on: ground.today,
    by: of.by,
    command: 'followUps.saveProviderStatus',
    reason: null,
    write: (tx) => {
      const rows = loadCaseRows(tx, intervention.caseId);
      const running = rows ? runningSchedules(rows, DEFAULT_INTERVALS, ground.today) : [];
      const standing = running.find((one) => one.intervention.id === intervention.id)?.standing;
      if (!standing || notAnnulled(rows?.providerStatuses ?? []).length > 0) return;
      const dueOn = providerStatusDueOn(standing.nextDue, asked, 14);
      const late = addDays(ground.today, -5);
      providerStatuses.add(tx, {
        ...NEW_ROW,
        id: ground.newId(),
        interventionId: intervention.id,
        requestedOn: asked,
        dueOn: stage === 2 ? late : (dueOn ?? addDays(asked, 14)),
        receivedOn: stage === 0 ? addDays(ground.today, -3) : null,
        hoursDelivered: stage === 0 ? 4_850 : null,
        byName: stage === 0 ? 'Kontaktpersonen' : null,
        text:
          stage === 0
            ? 'Kommer op om morgenen og deltager i madlavningen to gange om ugen. Er usikker på bussen.'
            : null,
      });
    },
  };
}

function meeting(ground: DemoGround, of: PlannedCase): Act {
  return {
    on: ground.today,
    by: of.by,
    command: 'followUps.saveAppointment',
    reason: null,
    write: (tx) =>
      appointments.add(tx, {
        ...NEW_ROW,
        id: ground.newId(),
        caseId: of.given.intervention.caseId,
        on: addDays(ground.today, of.number % 12),
        at: of.number % 2 === 0 ? '13:00' : '09:30',
        place: of.number % 4 === 0 ? 'Rådhuset, mødelokale 2' : 'Hos borgeren',
        cancelledOn: null,
      }),
  };
}

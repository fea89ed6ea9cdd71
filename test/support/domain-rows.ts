import type { Instant } from '#shared/base/dates.ts';
import type { Case, Citizen, Intervention, Stay } from '#shared/domain/cases/model.ts';
import type {
  Appointment,
  FollowUp,
  FollowUpSchedule,
  ProviderStatus,
  TightSeries,
} from '#shared/domain/follow-ups/model.ts';
import type { ReminderAnswer } from '#shared/domain/follow-ups/reminder-answer.ts';
import type { Goal, Measurement } from '#shared/domain/goals/model.ts';

/** Whole rows with plain content, so that a test writes only what it is about. */

const NOON: Instant = '2026-01-01T12:00:00.000Z';
const notAnnulled = { annulledAt: null, annulledReason: null };

/** '00000000-0000-7000-8000-000000000001' and so on. */
export function idOf(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** An active goal: develop, 0 → 5 trips a week, 01-01-2026 → 01-01-2027. */
export function aGoal(fields: Partial<Goal> = {}): Goal {
  return {
    id: idOf(1),
    version: 1,
    caseId: idOf(2),
    interventionId: null,
    status: 'active',
    title: 'Handler selv ind',
    citizenWords: 'Jeg vil selv købe ind',
    resourcesToday: 'Kender vejen til butikken',
    theme: 'theme-shopping',
    secondaryThemes: [],
    goalType: 'develop',
    scale: { kind: 'count', unit: 'ture om ugen', direction: 'up' },
    baselineValue: 0,
    baselineDate: '2026-01-01',
    targetValue: 500,
    tolerance: null,
    targetDate: '2027-01-01',
    measuredBy: 'provider',
    consequenceWhenMet: 'step-down',
    consequenceText: null,
    agreement: { kind: 'agreed', on: '2026-01-01' },
    weight: 1,
    copiedFromId: null,
    closedOn: null,
    closedReason: null,
    followThrough: null,
    followThroughOn: null,
    followThroughText: null,
    ...notAnnulled,
    ...fields,
  };
}

/** A draft with nothing filled in. */
export function anEmptyDraft(fields: Partial<Goal> = {}): Goal {
  return aGoal({
    status: 'draft',
    title: null,
    citizenWords: null,
    resourcesToday: null,
    theme: null,
    goalType: null,
    scale: null,
    baselineValue: null,
    baselineDate: null,
    targetValue: null,
    targetDate: null,
    measuredBy: null,
    consequenceWhenMet: null,
    agreement: null,
    ...fields,
  });
}

export function aMeasurement(fields: Partial<Measurement> = {}): Measurement {
  return {
    id: idOf(10),
    version: 1,
    goalId: idOf(1),
    value: 200,
    measuredOn: '2026-07-01',
    source: 'provider',
    sourceName: null,
    note: null,
    citizenRating: null,
    followUpId: null,
    correctsId: null,
    enteredAt: NOON,
    ...notAnnulled,
    ...fields,
  };
}

/** An ordinary follow-up held on one intervention, without goals. */
export function aFollowUp(fields: Partial<FollowUp> = {}): FollowUp {
  return {
    id: idOf(20),
    version: 1,
    caseId: idOf(2),
    status: 'held',
    kind: 'ordinary',
    tightSeriesId: null,
    countsAsOrdinary: false,
    source: 'entered',
    heldOn: '2026-06-01',
    form: 'meeting',
    consentNote: null,
    participants: 'Borgeren og sagsbehandleren',
    citizenView: 'Det går godt',
    note: null,
    enteredAt: NOON,
    interventions: [
      { interventionId: idOf(3), outcome: 'continue', workingOutcomes: [], note: null },
    ],
    goals: [],
    ...notAnnulled,
    ...fields,
  };
}

/** Medium potential, counting from 01-01-2026. */
export function aSchedule(fields: Partial<FollowUpSchedule> = {}): FollowUpSchedule {
  return {
    id: idOf(30),
    version: 1,
    interventionId: idOf(3),
    progressionPotential: 'medium',
    potentialReason: null,
    potentialSetOn: null,
    potentialSetById: null,
    ownIntervalMonths: null,
    ownIntervalReason: null,
    countsFrom: '2026-01-01',
    firstDueOn: null,
    holdUntil: null,
    holdReason: null,
    stoppedOn: null,
    ...notAnnulled,
    ...fields,
  };
}

/** Every 2 weeks × 6 from 01-06-2026. */
export function aTightSeries(fields: Partial<TightSeries> = {}): TightSeries {
  return {
    id: idOf(40),
    version: 1,
    caseId: idOf(2),
    interventionId: idOf(3),
    startsOn: '2026-06-01',
    intervalWeeks: 2,
    count: 6,
    reason: null,
    stoppedOn: null,
    ...notAnnulled,
    ...fields,
  };
}

/** On 24-11-2026, without time and place. */
export function anAppointment(fields: Partial<Appointment> = {}): Appointment {
  return {
    id: idOf(41),
    version: 1,
    caseId: idOf(2),
    on: '2026-11-24',
    at: null,
    place: null,
    cancelledOn: null,
    ...notAnnulled,
    ...fields,
  };
}

/** Asked of the provider of § 85 on 01-06-2026, and not come. */
export function aProviderStatus(fields: Partial<ProviderStatus> = {}): ProviderStatus {
  return {
    id: idOf(45),
    version: 1,
    interventionId: idOf(3),
    requestedOn: '2026-06-01',
    dueOn: '2026-06-15',
    receivedOn: null,
    hoursDelivered: null,
    byName: null,
    text: null,
    ...notAnnulled,
    ...fields,
  };
}

export function aReminderAnswer(fields: Partial<ReminderAnswer> = {}): ReminderAnswer {
  return {
    id: idOf(46),
    version: 1,
    caseId: idOf(2),
    kind: 'goal-draft',
    entityId: idOf(1),
    cause: 'draft',
    postponedTo: '2026-08-01',
    reason: 'Borgeren er på ferie',
    answeredById: idOf(60),
    answeredAt: NOON,
    ...notAnnulled,
    ...fields,
  };
}

/** § 85 started 01-01-2026. */
export function anIntervention(fields: Partial<Intervention> = {}): Intervention {
  return {
    id: idOf(3),
    version: 1,
    caseId: idOf(2),
    stayId: null,
    paragraph: 'SEL_85',
    providerId: null,
    departmentId: null,
    purpose: 'Klare hverdagen i egen bolig',
    primaryTargetGroup: null,
    otherTargetGroups: [],
    services: [],
    isAcute: false,
    isSelfReferral: false,
    grantedOn: '2025-12-01',
    plannedStart: '2026-01-01',
    startedOn: '2026-01-01',
    plannedEnd: null,
    endedOn: null,
    endReason: null,
    cancelledOn: null,
    cancelReason: null,
    ...notAnnulled,
    ...fields,
  };
}

/** A § 107 place moved in to on 01-01-2026. */
export function aStay(fields: Partial<Stay> = {}): Stay {
  return {
    id: idOf(50),
    version: 1,
    caseId: idOf(2),
    paragraph: 'SEL_107',
    stayKind: 'place',
    providerId: null,
    departmentId: null,
    movedInOn: '2026-01-01',
    movedOutOn: null,
    ...notAnnulled,
    ...fields,
  };
}

export function aCase(fields: Partial<Case> = {}): Case {
  return {
    id: idOf(2),
    version: 1,
    citizenId: idOf(4),
    caseNumber: '27.01200',
    teamId: idOf(5),
    citizenWishes: null,
    openedOn: '2026-01-01',
    closedOn: null,
    closeReason: null,
    archived: false,
    ...notAnnulled,
    ...fields,
  };
}

/** Born 21-07-1947; the number has replacement form, so nobody has it. */
export function aCitizen(fields: Partial<Citizen> = {}): Citizen {
  return {
    id: idOf(4),
    version: 1,
    cpr: '8107470049',
    firstNames: 'Susanne',
    lastName: 'Bæk',
    birthDate: '1947-07-21',
    street: null,
    postalCode: null,
    city: null,
    isProtected: false,
    protectedUntil: null,
    phone: null,
    email: null,
    diedOn: null,
    ...notAnnulled,
    ...fields,
  };
}

import type { MunicipalitySettings } from '#shared/domain/catalogue/model.ts';
import type { CaseNames } from '#shared/domain/cases/build-names.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { CaseAssignment } from '#shared/domain/cases/model.ts';
import { DEFAULT_INTERVALS } from '#shared/domain/follow-ups/model.ts';
import { aCase, aCitizen, anIntervention, aSchedule, idOf } from './domain-rows.ts';

export const EMPLOYEE = idOf(60);

/** § 85 since 01-01-2026 with its schedule, carried by `EMPLOYEE`; nothing else. */
export function someRows(fields: Partial<CaseRows> = {}): CaseRows {
  return {
    citizen: aCitizen(),
    case: aCase(),
    municipalities: [],
    assignments: [anAssignment()],
    stays: [],
    interventions: [anIntervention()],
    rates: [],
    supports: [],
    needs: [],
    goals: [],
    goalRevisions: [],
    subGoals: [],
    measurements: [],
    schedules: [aSchedule()],
    followUps: [],
    tightSeries: [],
    providerStatuses: [],
    appointments: [],
    reminderAnswers: [],
    moveOutPlans: [],
    moveOutPostponements: [],
    moveOutMilestones: [],
    readinessPoints: [],
    placements: [],
    transitionHours: [],
    negotiations: [],
    priceChanges: [],
    revisitations: [],
    revisitationSteps: [],
    revisitationCandidates: [],
    agendaItems: [],
    decisions: [],
    tasks: [],
    notices: [],
    ...fields,
  };
}

export function anAssignment(fields: Partial<CaseAssignment> = {}): CaseAssignment {
  return {
    id: idOf(61),
    version: 1,
    caseId: idOf(2),
    employeeId: EMPLOYEE,
    kind: 'caseworker',
    from: '2026-01-01',
    to: null,
    annulledAt: null,
    annulledReason: null,
    ...fields,
  };
}

const validity = { validFrom: '2007-01-01', validTo: null };
const kind = {
  temporary: false,
  hasSchedule: true,
  needsMoveOutPlan: false,
  isBotilbud: false,
  ...validity,
};

export const NAMES: CaseNames = {
  teams: new Map([[idOf(5), 'Team Nord']]),
  employees: new Map([[EMPLOYEE, { id: EMPLOYEE, initials: 'AN', name: 'Anna Nord' }]]),
  providers: new Map([[idOf(7), 'Bostøtten']]),
  noticeDays: new Map(),
  externalProviders: new Set(),
  departments: new Map(),
  terms: new Map([['theme-shopping', 'Købe ind']]),
  paragraphs: new Map(
    [
      { key: 'SEL_85', display: 'SEL § 85', name: 'Støtte', isStay: false, isHelp: true, ...kind },
      {
        key: 'SEL_107',
        display: 'SEL § 107',
        name: 'Midlertidigt',
        isStay: true,
        isHelp: true,
        ...kind,
      },
      { key: 'ABL_105', display: 'ABL § 105', name: 'Bolig', isStay: true, isHelp: false, ...kind },
    ].map((one) => [one.key, one]),
  ),
  refund176: { upToAge: 67, sharesPercent: [25, 50, 75], thresholds: [] },
  pensionAges: [{ bornFrom: null, bornTo: null, ageMonths: 804, confirmed: true }],
};

export const SETTINGS: MunicipalitySettings = {
  intervals: DEFAULT_INTERVALS,
  tightSeries: { intervalWeeks: 2, count: 6 },
  providerStatusDays: 14,
  acuteWithoutGoalDays: 14,
  course82Months: 6,
  paceTolerancePoints: 10,
  idleLockMinutes: 10,
  committee: {
    quorum: 3,
    decisionDeadlineDays: 14,
    limits: { chair: 100_000_000, 'team-leader': 50_000_000 },
  },
  moveOut: {
    planAfterAcuteDays: 14,
    assessmentWarningMonths: 3,
    goalStillDraftWeeks: 4,
    transitionMonths: 6,
  },
  revisitation: { remindsByAge: false },
  municipality: null,
};

import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { buildCaseView } from '#shared/domain/cases/build-view.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { buildSummary } from '#shared/domain/committee/build-summary.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import type { SummaryView } from '#shared/domain/committee/summary-view.ts';
import type {
  CommitteePack,
  DecisionOnPaper,
  ItemOnPaper,
  MeetingOnPaper,
} from '#shared/domain/printing/committee-content.ts';
import { EMPLOYEE, NAMES, SETTINGS, someRows } from './case-rows.ts';
import {
  aGoal,
  aMeasurement,
  anEmptyDraft,
  anIntervention,
  idOf,
  aSchedule,
} from './domain-rows.ts';

/** An item about the case of `someRows`, with everything a person writes. */
function aWholeItem(fields: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id: idOf(800),
    version: 1,
    caseId: idOf(2),
    kind: 'step-down-or-end',
    question: 'Kan støtten sættes ned fra 8 til 5 timer om ugen?',
    citizenView: 'Jeg kan selv, når jeg har en fast dag. Jeg vil gerne kunne ringe til nogen.',
    citizenViewMissing: null,
    caseworkerAssessment:
      'Borgeren handler selv ind og åbner sin post. Der er stadig brug for en fast kontakt om ugen, og støtten kan samles på to dage.',
    providerAssessment: 'Vi ser en tydelig fremgang siden foråret og er enige i nedtrapningen.',
    providerAssessedBy: 'Bo Bostøtte',
    providerAssessedOn: '2026-11-10',
    draftsCountReason: null,
    serviceLevel: 'within',
    serviceLevelReason: null,
    housingIsMainReason: null,
    housingReason: null,
    freeChoice: null,
    alternatives: [
      { name: 'Uændret støtte', note: 'Målet om at handle ind er nået.', help: [] },
      {
        name: 'Støtten ophører helt',
        note: 'Borgeren er endnu utryg ved at stå alene.',
        help: [{ act: 'end', interventionId: idOf(3) }],
      },
    ],
    proposal:
      'Støtten sættes ned til 5 timer om ugen fra 1. januar 2027. Der følges op efter 3 måneder, og borgeren beholder sin kontaktperson.',
    proposedHelp: [
      {
        act: 'change',
        interventionId: idOf(3),
        rate: null,
        hours: { supportHours: 500, transportHours: 0 },
      },
    ],
    validFrom: '2027-01-01',
    source: null,
    proposedById: EMPLOYEE,
    createdOn: '2026-11-15',
    meetingId: idOf(700),
    place: 1,
    carriedFromId: null,
    withdrawnOn: null,
    withdrawnReason: null,
    annulledAt: null,
    annulledReason: null,
    ...fields,
  };
}

/** § 85 at an hour rate with two goals, one of them measured twice, and a draft. */
export function aSummary(
  item: Partial<AgendaItem> = {},
  rows: Partial<CaseRows> = {},
): SummaryView {
  return buildSummary(richRows(rows), NAMES, SETTINGS, aWholeItem(item), {
    today: '2026-11-22',
    helpElsewhere: [],
    lastDecidedOn: null,
  });
}

/** The same case as its page shows it. */
export function aCaseOnPaper(): CaseView {
  return buildCaseView(richRows(), NAMES, SETTINGS, {
    today: '2026-11-22',
    asOf: null,
    otherCases: [],
    helpElsewhere: [],
  });
}

function richRows(rows: Partial<CaseRows> = {}): CaseRows {
  const { id: goalId } = aGoal();
  return someRows({
    interventions: [anIntervention({ providerId: idOf(7) })],
    schedules: [aSchedule({ progressionPotential: 'high' })],
    rates: [
      {
        id: idOf(71),
        version: 1,
        interventionId: idOf(3),
        amount: 38_728,
        unit: 'hour',
        from: '2026-01-01',
        to: null,
        reason: null,
        isKept: false,
        paidBy: null,
        source: 'entered',
        annulledAt: null,
        annulledReason: null,
      },
    ],
    supports: [
      {
        id: idOf(72),
        version: 1,
        interventionId: idOf(3),
        supportHours: 800,
        transportHours: 0,
        servicePackage: null,
        mode: 'individual',
        from: '2026-01-01',
        to: null,
        annulledAt: null,
        annulledReason: null,
      },
    ],
    needs: [
      {
        id: idOf(73),
        version: 1,
        caseId: idOf(2),
        assessedOn: '2026-10-01',
        assessedById: EMPLOYEE,
        text: 'Har brug for støtte til at holde fast i en ugerytme og til at komme ud ad døren.',
        supportNeedLevel: 2,
        themeLevels: [],
        annulledAt: null,
        annulledReason: null,
      },
    ],
    goals: [
      aGoal(),
      aGoal({
        id: idOf(81),
        title: 'Åbner sin post hver uge',
        scale: { kind: 'ffb-level' },
        baselineValue: 300,
        targetValue: 100,
      }),
      anEmptyDraft({ id: idOf(82), title: 'Kommer ud blandt andre' }),
    ],
    measurements: [
      aMeasurement({ id: idOf(90), goalId, value: 200, measuredOn: '2026-05-01' }),
      aMeasurement({ id: idOf(91), goalId, value: 500, measuredOn: '2026-10-01' }),
    ],
    ...rows,
  });
}

export function aMeetingOnPaper(fields: Partial<MeetingOnPaper> = {}): MeetingOnPaper {
  return {
    heldOn: '2026-11-24',
    startsAt: '09:00',
    endsAt: '11:00',
    room: 'Mødelokale 2',
    state: 'sent',
    approvedOn: null,
    approvedBy: null,
    minutesNote: null,
    participants: [
      { name: 'Lise Leder', organisation: null, role: 'chair', isPresent: true },
      { name: 'Anna Nord', organisation: null, role: 'caseworker', isPresent: true },
      { name: 'Bo Bostøtte', organisation: 'Bostøtten', role: 'provider', isPresent: false },
    ],
    ...fields,
  };
}

export function anItemOnPaper(place: number, fields: Partial<ItemOnPaper> = {}): ItemOnPaper {
  const summary = aSummary({ id: idOf(800 + place), place });
  return { place, summary, decision: null, recused: [], ...fields };
}

export function aDecisionOnPaper(fields: Partial<DecisionOnPaper> = {}): DecisionOnPaper {
  return {
    outcome: 'granted',
    reason: 'Som indstillet, jf. vurderingen.',
    conditions: null,
    validFrom: '2027-01-01',
    responsible: 'Anna Nord',
    deadlineOn: '2026-12-08',
    nextOn: null,
    recommendedTo: null,
    granted: [],
    grantedYearly: 10_096_943,
    decidedBy: 'Lise Leder',
    decidedAs: 'chair',
    decidedAt: '2026-11-24T08:30:00.000Z',
    carriedOutOn: null,
    corrected: [],
    addenda: [],
    ...fields,
  };
}

export const FRAME = {
  printedAt: '2026-11-22T09:00:00.000Z',
  printedBy: 'LL',
  dataAsOf: '2026-11-22',
  demo: false,
};

export function aPack(
  items: readonly ItemOnPaper[],
  fields: Partial<CommitteePack> = {},
): CommitteePack {
  return {
    kind: 'committee-pack',
    frame: FRAME,
    audience: 'members',
    providerName: null,
    withNames: true,
    meeting: aMeetingOnPaper(),
    items,
    openDecisions: [],
    notes: null,
    pageOf: null,
    ...fields,
  };
}

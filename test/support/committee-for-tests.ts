import { agendaItems } from '#db/commands/committee.ts';
import type { AppContract } from '#shared/contract/contract.ts';
import type { InputOf } from '#shared/contract/define.ts';
import type { CaseTask, Decision, Notice } from '#shared/domain/committee/decision.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import type { TestBackend } from './backend-for-tests.ts';
import { mustBe, rowsOf, valueOf } from './case-for-tests.ts';
import { idOf } from './domain-rows.ts';
import { people, PROVIDER } from './seed-register.ts';

type ParticipantFields = InputOf<AppContract['committee']['saveParticipant']>['participant'];

/** An item with nothing but a question, waiting for a meeting. */
export function anItem(fields: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id: idOf(700),
    version: 1,
    caseId: idOf(2),
    kind: 'follow-up',
    question: 'Skal støtten fortsætte?',
    citizenView: null,
    citizenViewMissing: null,
    caseworkerAssessment: 'Klarer mere selv',
    providerAssessment: null,
    providerAssessedBy: null,
    providerAssessedOn: null,
    draftsCountReason: null,
    serviceLevel: null,
    serviceLevelReason: null,
    housingIsMainReason: null,
    housingReason: null,
    freeChoice: null,
    alternatives: [],
    proposal: 'Støtten fortsætter',
    proposedHelp: [],
    validFrom: null,
    source: null,
    proposedById: people.caseworker.employeeId,
    createdOn: '2026-11-01',
    meetingId: null,
    place: null,
    carriedFromId: null,
    withdrawnOn: null,
    withdrawnReason: null,
    annulledAt: null,
    annulledReason: null,
    ...fields,
  };
}

/** Writes past the use cases. */
export function addItem(
  backend: TestBackend,
  caseId: string,
  fields: Partial<AgendaItem> = {},
): string {
  const id = backend.newId();
  backend.write((tx) => agendaItems.add(tx, anItem({ id, caseId, ...fields })));
  return id;
}

/** Granted as proposed, to be carried out by the caseworker the day before today. */
export function aDecision(fields: Partial<Decision> = {}): Decision {
  return {
    id: idOf(750),
    version: 1,
    itemId: idOf(700),
    caseId: idOf(2),
    outcome: 'granted',
    reason: 'Som indstillet, jf. vurderingen',
    conditions: null,
    validFrom: '2026-12-01',
    responsibleId: people.caseworker.employeeId,
    deadlineOn: '2026-11-21',
    nextOn: null,
    recommendedTo: null,
    grantedHelp: [],
    decidedById: people.chair.employeeId,
    decidedAs: 'chair',
    decidedAt: '2026-11-07T13:00:00.000Z',
    grantedYearly: null,
    carriedOutOn: null,
    carriedOutById: null,
    annulledAt: null,
    annulledReason: null,
    ...fields,
  };
}

type BeginAnswer = NonNullable<
  InputOf<AppContract['committee']['carryOut']>['answers']
>['begins'][number];

/** New help at carrying out, with nothing that may be left out. */
export function aBegin(fields: Partial<BeginAnswer> = {}): BeginAnswer {
  return {
    place: 0,
    purpose: 'Bo alene',
    providerId: PROVIDER,
    departmentId: null,
    stayId: null,
    movesIn: false,
    primaryTargetGroup: null,
    otherTargetGroups: [],
    services: [],
    placement: null,
    startedOn: null,
    ...fields,
  };
}

/** Decided on 1 October, and not sent. */
export function aNotice(fields: Partial<Notice> = {}): Notice {
  return {
    id: idOf(760),
    version: 1,
    caseId: idOf(2),
    decisionId: idOf(750),
    decidedOn: '2026-10-01',
    sentOn: null,
    receivedOn: null,
    complaintOn: null,
    reviewedOn: null,
    reviewResult: null,
    forwardedOn: null,
    annulledAt: null,
    annulledReason: null,
    ...fields,
  };
}

/** By hand, due today. */
export function aTask(fields: Partial<CaseTask> = {}): CaseTask {
  return {
    id: idOf(770),
    version: 1,
    caseId: idOf(2),
    decisionId: null,
    kind: 'other',
    text: 'Ring til boligselskabet',
    responsibleId: people.caseworker.employeeId,
    dueOn: '2026-11-22',
    doneOn: null,
    doneById: null,
    annulledAt: null,
    annulledReason: null,
    ...fields,
  };
}

export function itemOf(backend: TestBackend, caseId: string, itemId: string): AgendaItem {
  return mustBe(rowsOf(backend, caseId).agendaItems.find(({ id }) => id === itemId));
}

export const MEETING_FIELDS = {
  heldOn: '2026-11-24',
  startsAt: '13:00',
  endsAt: '15:00',
  room: 'Mødelokale 2',
} as const;

export async function aMeeting(
  backend: TestBackend,
  fields: Partial<InputOf<AppContract['committee']['saveMeeting']>['fields']> = {},
): Promise<string> {
  const saved = await backend.as(people.chair).committee.saveMeeting({
    meetingId: null,
    version: null,
    fields: { ...MEETING_FIELDS, ...fields },
    participantsFromId: null,
  });
  return valueOf(saved).id;
}

export function aParticipant(fields: Partial<ParticipantFields> = {}): ParticipantFields {
  return {
    employeeId: null,
    name: null,
    organisation: null,
    role: 'caseworker',
    isPresent: true,
    ...fields,
  };
}

export async function addParticipant(
  backend: TestBackend,
  meetingId: string,
  fields: Partial<ParticipantFields>,
): Promise<string> {
  const saved = await backend.as(people.chair).committee.saveParticipant({
    meetingId,
    participantId: null,
    version: null,
    participant: aParticipant(fields),
  });
  return valueOf(saved).id;
}

/** The chair, the team leader as deputy, a caseworker of another team and somebody from a provider. */
export async function seatCommittee(backend: TestBackend, meetingId: string) {
  const { chair, teamLeader, otherTeam } = people;
  return {
    chair: await addParticipant(backend, meetingId, {
      employeeId: chair.employeeId,
      role: 'chair',
    }),
    deputy: await addParticipant(backend, meetingId, {
      employeeId: teamLeader.employeeId,
      role: 'deputy',
    }),
    caseworker: await addParticipant(backend, meetingId, { employeeId: otherTeam.employeeId }),
    provider: await addParticipant(backend, meetingId, {
      name: 'Ida Udefra',
      organisation: 'Bakkehuset',
      role: 'provider',
    }),
  };
}

/** Last on the agenda. */
export async function place(
  backend: TestBackend,
  of: { readonly caseId: string; readonly itemId: string; readonly meetingId: string },
): Promise<void> {
  const { version } = itemOf(backend, of.caseId, of.itemId);
  valueOf(await backend.as(people.chair).committee.placeItem({ ...of, version, place: null }));
}

export async function send(backend: TestBackend, meetingId: string): Promise<void> {
  const { committee } = backend.as(people.chair);
  const { meeting } = valueOf(await committee.meeting({ meetingId }));
  valueOf(await committee.send({ meetingId, version: meeting.version }));
}

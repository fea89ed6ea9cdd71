import { addDays, type CivilDate } from '#shared/base/dates.ts';
import type { Outcome } from '#shared/domain/committee/decision.ts';
import type { ParticipantRole } from '#shared/domain/committee/meeting.ts';
import { agendaItems, meetings, participants, recusals } from '../commands/committee.ts';
import { findMeeting, itemsById, participantsOf } from '../queries/committee.ts';
import type { WriteTx } from '../unit-of-work.ts';
import { NEW_ROW, type Act, type DemoGround } from './act.ts';
import { decideItem, isDoneByNow } from './committee-decision.ts';
import { itemAbout } from './committee-item.ts';

interface DemoMeeting {
  /** From today. */
  readonly day: number;
  readonly items: number;
  /** Of the items in their order; none for a meeting that is to come. */
  readonly outcomes: readonly Outcome[];
  readonly state: 'approved' | 'held' | 'sent' | 'draft';
}

/** Every other week on one weekday: the next is tomorrow. */
const MEETINGS: readonly DemoMeeting[] = [
  { day: -55, items: 4, outcomes: ['granted', 'granted', 'noted', 'granted'], state: 'approved' },
  { day: -41, items: 3, outcomes: ['granted', 'rejected', 'granted'], state: 'approved' },
  { day: -27, items: 4, outcomes: ['granted', 'postponed', 'granted', 'noted'], state: 'approved' },
  { day: -13, items: 4, outcomes: ['granted', 'granted', 'returned', 'granted'], state: 'held' },
  { day: 1, items: 8, outcomes: [], state: 'sent' },
  { day: 15, items: 1, outcomes: [], state: 'draft' },
];
const WAITING = 3;
const CHAIR = 'BOVE';
const RECUSED_WHY = 'Er nabo til borgeren';
/** Whose cases are proposed, in turn. */
const CASEWORKERS = ['TOBR', 'SIKA'] as const;
const SEATS: readonly (readonly [string, ParticipantRole])[] = [
  [CHAIR, 'chair'],
  ['MEAN', 'deputy'],
  ['TOBR', 'caseworker'],
  ['SIKA', 'caseworker'],
  ['KAHO', 'controller'],
];

/** Meetings held, one tomorrow, one later, and what was postponed or returned waiting for its meeting. */
export function committeeActs(ground: DemoGround): readonly Act[] {
  const proposals = proposer(ground);
  return [
    ...MEETINGS.flatMap((meeting) => meetingActs(ground, meeting, proposals)),
    ...Array.from({ length: WAITING }, () => proposals(ground.today, true).act),
  ];
}

function meetingActs(
  ground: DemoGround,
  { day, items, outcomes, state }: DemoMeeting,
  propose: ReturnType<typeof proposer>,
): readonly Act[] {
  const meetingId = ground.newId();
  const heldOn = addDays(ground.today, day);
  const preparedOn = day > 0 ? ground.today : addDays(heldOn, -6);
  const proposals = Array.from({ length: items }, (_, at) =>
    propose(preparedOn, outcomes[at] !== 'noted' && !isDoneByNow(outcomes[at], at + 1)),
  );
  const byChair = (on: CivilDate, command: string, write: Act['write']): Act => ({
    on,
    by: CHAIR,
    command: `committee.${command}`,
    reason: null,
    write,
  });
  const change = (
    tx: WriteTx,
    fields: { sentAt?: string; closedAt?: string; approvedAt?: string; approvedById?: string },
  ) => {
    const meeting = findMeeting(tx, meetingId);
    if (meeting !== null) meetings.replace(tx, { ...meeting, ...fields });
  };
  const acts = [
    byChair(preparedOn, 'saveMeeting', (tx) => addMeeting(tx, ground, meetingId, heldOn)),
    ...proposals.map(({ act }) => act),
    ...proposals.map(({ itemId }, at) =>
      byChair(preparedOn, 'placeItem', (tx) => placeItem(tx, itemId, meetingId, at + 1)),
    ),
  ];
  if (state === 'draft') return acts;
  acts.push(byChair(preparedOn, 'send', (tx, at) => change(tx, { sentAt: at })));
  if (state === 'sent') {
    const itemId = proposals.at(-1)?.itemId ?? '';
    const recused = byChair(preparedOn, 'recuse', (tx) =>
      recuseChair(tx, ground, itemId, meetingId),
    );
    return [...acts, { ...recused, reason: RECUSED_WHY }];
  }
  const chairId = ground.employeeIds.get(CHAIR) ?? '';
  acts.push(
    ...outcomes.flatMap((outcome, at) => {
      const itemId = proposals[at]?.itemId ?? '';
      const decide = { itemId, outcome, heldOn, chairId };
      return byChair(heldOn, 'decide', (tx, now) => decideItem(tx, ground, decide, now));
    }),
    byChair(heldOn, 'closeMeeting', (tx, at) => change(tx, { closedAt: at })),
  );
  if (state === 'held') return acts;
  return [
    ...acts,
    byChair(addDays(heldOn, 2), 'approveMinutes', (tx, at) =>
      change(tx, { approvedAt: at, approvedById: chairId }),
    ),
  ];
}

function addMeeting(tx: WriteTx, ground: DemoGround, meetingId: string, heldOn: CivilDate): void {
  meetings.add(tx, {
    ...NEW_ROW,
    id: meetingId,
    heldOn,
    startsAt: '13:00',
    endsAt: '15:00',
    room: 'Mødelokale Elmen',
    sentAt: null,
    closedAt: null,
    approvedAt: null,
    approvedById: null,
    minutesNote: null,
  });
  const seat = { ...NEW_ROW, meetingId, isPresent: true };
  for (const [initials, role] of SEATS) {
    const employeeId = ground.employeeIds.get(initials) ?? null;
    participants.add(tx, {
      ...seat,
      id: ground.newId(),
      employeeId,
      name: null,
      organisation: null,
      role,
    });
  }
  const [provider = null] = ground.providerIds.keys();
  participants.add(tx, {
    ...seat,
    id: ground.newId(),
    employeeId: null,
    name: 'Liv Sommerlund',
    organisation: provider,
    role: 'provider',
  });
}

/** From the last item of the agenda: the deputy leads it. */
function recuseChair(tx: WriteTx, ground: DemoGround, itemId: string, meetingId: string): void {
  const chair = participantsOf(tx, [meetingId]).find(({ role }) => role === 'chair');
  if (chair === undefined) return;
  recusals.add(tx, {
    ...NEW_ROW,
    id: ground.newId(),
    itemId,
    participantId: chair.id,
    reason: RECUSED_WHY,
  });
}

function placeItem(tx: WriteTx, itemId: string, meetingId: string, place: number): void {
  const [item] = itemsById(tx, [itemId]);
  if (item !== undefined) agendaItems.replace(tx, { ...item, meetingId, place });
}

/** The next item: of the caseworkers in turn, each about another of their cases. */
function proposer(
  ground: DemoGround,
): (on: CivilDate, changesHelp: boolean) => { readonly itemId: string; readonly act: Act } {
  let made = 0;
  const asked = { changes: 0, rest: 0 };
  return (on, changesHelp) => {
    const by = CASEWORKERS[made % CASEWORKERS.length] ?? CASEWORKERS[0];
    made += 1;
    const number = changesHelp ? asked.changes++ : asked.rest++;
    const itemId = ground.newId();
    const employeeId = ground.employeeIds.get(by) ?? '';
    const act: Act = {
      on,
      by,
      command: 'committee.startItem',
      reason: null,
      write: (tx) =>
        agendaItems.add(tx, itemAbout(tx, ground, { itemId, employeeId, on, number, changesHelp })),
    };
    return { itemId, act };
  };
}

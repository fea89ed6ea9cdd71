import { seedCase, type SignedInApp } from './signed-in-app.ts';

/** Of the four citizens, in the order of the agenda. */
export const NAMES = ['Asta', 'Bent', 'Carla', 'Dorte'];
export const CHAIR = { userName: 'frida', password: 'formandens egne ord' };

/** Proposed and called by the team leader, who does not decide. */
export async function aSentMeeting({
  calls,
  ...started
}: SignedInApp): Promise<{ readonly meetingId: string; readonly oneTimePassword: string }> {
  const { committee, settings } = calls;
  const fields = { heldOn: '2026-11-22', startsAt: '10:00', endsAt: '12:00', room: null };
  const made = await committee.saveMeeting({
    meetingId: null,
    version: null,
    fields,
    participantsFromId: null,
  });
  const who = { initials: 'FF', name: 'Frida Formand', active: true, teamIds: [] };
  const { id: employeeId } = await settings.saveEmployee({ id: null, version: null, ...who });
  const seat = (participant: object) =>
    committee.saveParticipant({
      meetingId: made.id,
      participantId: null,
      version: null,
      participant: {
        employeeId: null,
        name: null,
        organisation: null,
        role: 'caseworker',
        isPresent: true,
        ...participant,
      },
    });
  const { oneTimePassword } = await settings.createUser({
    employeeId,
    userName: CHAIR.userName,
    roles: ['chair'],
  });
  await seat({ employeeId, role: 'chair' });
  await seat({ name: 'Ida Udefra', organisation: 'Bakkehuset', role: 'provider' });
  await seat({ name: 'Per Protokol', organisation: 'Jobcentret', role: 'cross-area' });
  for (const [n, firstNames] of NAMES.entries()) {
    const seed = { n: n + 1, firstNames, lastName: 'Prøvesen', startedOn: '2025-08-01' };
    const { caseId, interventionId } = await seedCase({ calls, ...started }, seed);
    const source = { kind: 'case', id: caseId } as const;
    const begun = await committee.startItem({ caseId, kind: 'follow-up', source });
    const { item } = await committee.item({ caseId, itemId: begun.id });
    const hours = { supportHours: 500, transportHours: 0 };
    await committee.saveItem({
      caseId,
      itemId: item.id,
      version: item.version,
      fields: {
        ...written(item),
        question: `Kan støtten til ${firstNames} sættes ned?`,
        caseworkerAssessment: 'Klarer mere selv.',
        proposal: 'Støtten sættes ned til fem timer om ugen.',
        proposedHelp: [{ act: 'change', interventionId, rate: null, hours }],
        validFrom: '2026-12-01',
      },
    });
    const { item: saved } = await committee.item({ caseId, itemId: begun.id });
    await committee.placeItem({
      caseId,
      itemId: saved.id,
      version: saved.version,
      meetingId: made.id,
      place: null,
    });
  }
  const { meeting } = await committee.meeting({ meetingId: made.id });
  await committee.send({ meetingId: made.id, version: meeting.version });
  return { meetingId: made.id, oneTimePassword };
}

type Item = Awaited<ReturnType<SignedInApp['calls']['committee']['item']>>['item'];

function written(item: Item) {
  const {
    id: _id,
    version: _version,
    caseId: _caseId,
    source: _source,
    proposedById: _proposedById,
    createdOn: _createdOn,
    meetingId: _meetingId,
    place: _place,
    carriedFromId: _carriedFromId,
    withdrawnOn: _withdrawnOn,
    withdrawnReason: _withdrawnReason,
    annulledAt: _annulledAt,
    annulledReason: _annulledReason,
    ...fields
  } = item;
  return fields;
}

/** After the agenda was sent: the first item's need. */
export async function changeAfterwards({ calls }: SignedInApp, meetingId: string): Promise<void> {
  const { items } = await calls.committee.meeting({ meetingId });
  const caseId = items[0]?.caseId ?? '';
  await calls.cases.recordNeed({
    caseId,
    need: {
      assessedOn: '2026-11-21',
      text: 'Har nu også brug for støtte om natten.',
      supportNeedLevel: 3,
      themeLevels: [],
    },
  });
}

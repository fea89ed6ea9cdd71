import { beforeAll, describe } from 'vitest';
import { oneProgram } from '#test/support/one-program.ts';
import { seedBrimfulCase, seedProtectedCase } from '#test/support/seeded-cases.ts';
import type { SignedInApp } from '#test/support/signed-in-app.ts';
import { eachRole, ROLES } from './whole/each-role.ts';
import { everyScreen, type ToWalk } from './whole/every-screen.ts';

/** What holds wherever one is, and whoever one is. The roles come last: each signs in instead of the one before. */

const program = oneProgram({
  now: '2026-11-22T09:00:00.000Z',
  colleagues: ROLES.map((role) => ({ initials: role.slice(0, 4).toUpperCase(), roles: [role] })),
});
let toWalk: ToWalk;

beforeAll(async () => {
  const app = program();
  app.page.setDefaultTimeout(20_000);
  const ordinary = await seedProtectedCase(app, 1);
  const brimful = await seedBrimfulCase(app, 2);
  const ofTheMeeting = await prepareMeeting(app, ordinary.caseId);
  await app.calls.printing.preview({
    kind: 'case-overview',
    caseId: ordinary.caseId,
    disclosure: { fullCpr: false, protectedAddress: false },
  });
  toWalk = { page: app.page, ordinary, brimful, ofTheMeeting };
});

describe('every screen', () => {
  everyScreen(() => toWalk);
});
describe('each role', () => {
  eachRole(program, () => toWalk.ordinary);
});

async function prepareMeeting(
  { calls, employeeId }: SignedInApp,
  caseId: string,
): Promise<readonly string[]> {
  const { committee } = calls;
  const source = { kind: 'case', id: caseId } as const;
  const { id: itemId, version } = await committee.startItem({ caseId, kind: 'follow-up', source });
  const { id: meetingId } = await committee.saveMeeting({
    meetingId: null,
    version: null,
    fields: { heldOn: '2026-11-24', startsAt: '13:00', endsAt: '15:00', room: null },
    participantsFromId: null,
  });
  await committee.placeItem({ caseId, itemId, version, meetingId, place: null });
  await committee.saveParticipant({
    meetingId,
    participantId: null,
    version: null,
    participant: {
      employeeId,
      name: null,
      organisation: null,
      role: 'chair',
      isPresent: true,
    },
  });
  const { meeting } = await committee.meeting({ meetingId });
  await committee.send({ meetingId, version: meeting.version });
  return [
    `/committee/${meetingId}`,
    `/committee/${meetingId}/meeting`,
    `/cases/${caseId}/committee/${itemId}`,
  ];
}

import type { DecisionFields } from '#shared/domain/committee/decision.ts';
import { valueOf } from '#test/support/case-for-tests.ts';
import {
  addItem,
  aMeeting,
  itemOf,
  place,
  seatCommittee,
  send,
} from '#test/support/committee-for-tests.ts';
import { people } from '#test/support/seed-register.ts';
import type { Act } from './act.ts';
import { openOwnCase } from './cases.ts';

const NOTED: DecisionFields = {
  outcome: 'noted',
  reason: 'Taget til efterretning på mødet',
  conditions: null,
  validFrom: null,
  responsibleId: null,
  deadlineOn: null,
  nextOn: null,
  recommendedTo: null,
  grantedHelp: [],
};

/** A meeting is closed, and opened and closed again; another is written about, approved and added to. */
export async function writeMinutes(act: Act): Promise<void> {
  const { committee } = act.backend.as(people.chair);
  const caseId = await openOwnCase(act.backend, 'minutes');
  const minutesNote = act.write('committee.closeMeeting.minutesNote');
  const first = await aDecidedMeeting(act, caseId, '2026-12-15');
  valueOf(await committee.closeMeeting({ ...(await first()), minutesNote }));
  valueOf(await committee.reopenMeeting(await first()));
  valueOf(await committee.closeMeeting({ ...(await first()), minutesNote }));
  const now = await aDecidedMeeting(act, caseId, '2026-12-22');
  valueOf(await committee.closeMeeting({ ...(await now()), minutesNote: null }));
  const written = act.write('committee.writeMinutes.minutesNote');
  valueOf(await committee.writeMinutes({ ...(await now()), minutesNote: written }));
  valueOf(await committee.approveMinutes(await now()));
  const text = act.write('committee.addAddendum.text');
  const { meetingId } = await now();
  valueOf(await committee.addAddendum({ meetingId, place: 1, text }));
}

/** How the meeting now stands, to be asked each time. */
async function aDecidedMeeting({ backend }: Act, caseId: string, heldOn: string) {
  const { committee } = backend.as(people.chair);
  const meetingId = await aMeeting(backend, { heldOn });
  await seatCommittee(backend, meetingId);
  const itemId = addItem(backend, caseId);
  await place(backend, { caseId, itemId, meetingId });
  await send(backend, meetingId);
  const { version } = itemOf(backend, caseId, itemId);
  valueOf(await committee.decide({ meetingId, caseId, itemId, version, decision: NOTED }));
  return async () => {
    const { meeting } = valueOf(await committee.meeting({ meetingId }));
    return { meetingId, version: meeting.version };
  };
}

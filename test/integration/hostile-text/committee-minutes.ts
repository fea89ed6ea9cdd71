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

/** A meeting is closed, opened again, closed, written about, approved and added to. */
export async function writeMinutes({ backend, write }: Act): Promise<void> {
  const { committee } = backend.as(people.chair);
  const meetingId = await aMeeting(backend, { heldOn: '2026-12-15' });
  await seatCommittee(backend, meetingId);
  const caseId = await openOwnCase(backend, 'minutes');
  const itemId = addItem(backend, caseId);
  await place(backend, { caseId, itemId, meetingId });
  await send(backend, meetingId);
  const { version } = itemOf(backend, caseId, itemId);
  valueOf(await committee.decide({ meetingId, caseId, itemId, version, decision: NOTED }));
  const now = async () => {
    const { meeting } = valueOf(await committee.meeting({ meetingId }));
    return { meetingId, version: meeting.version };
  };
  const minutesNote = write('committee.closeMeeting.minutesNote');
  valueOf(await committee.closeMeeting({ ...(await now()), minutesNote }));
  const reason = write('committee.reopenMeeting.reason');
  valueOf(await committee.reopenMeeting({ ...(await now()), reason }));
  valueOf(await committee.closeMeeting({ ...(await now()), minutesNote }));
  const written = write('committee.writeMinutes.minutesNote');
  valueOf(await committee.writeMinutes({ ...(await now()), minutesNote: written }));
  valueOf(await committee.approveMinutes(await now()));
  const text = write('committee.addAddendum.text');
  valueOf(await committee.addAddendum({ meetingId, place: 1, text }));
}

import { valueOf } from '#test/support/case-for-tests.ts';
import { addItem, addParticipant, aMeeting, place } from '#test/support/committee-for-tests.ts';
import { people } from '#test/support/seed-register.ts';
import type { Act } from './act.ts';
import { openOwnCase } from './cases.ts';

/** Somebody from outside is recused, and is not after all; another meeting is cancelled with its item. */
export async function writeMeetings({ backend, write }: Act): Promise<void> {
  const { committee, notes } = backend.as(people.chair);
  const meetingId = await aMeeting(backend, { room: write('committee.saveMeeting.fields.room') });
  const participantId = await addParticipant(backend, meetingId, {
    name: write('committee.saveParticipant.participant.name'),
    organisation: write('committee.saveParticipant.participant.organisation'),
    role: 'provider',
  });
  const caseId = await openOwnCase(backend, 'meeting');
  const itemId = addItem(backend, caseId);
  await place(backend, { caseId, itemId, meetingId });
  const recusal = valueOf(
    await committee.recuse({
      caseId,
      itemId,
      participantId,
      reason: write('committee.recuse.reason'),
    }),
  );
  const { version } = recusal;
  valueOf(
    await committee.withdrawRecusal({
      caseId,
      recusalId: recusal.id,
      version,
      reason: write('committee.withdrawRecusal.reason'),
    }),
  );
  const note = write('notes.save.text');
  valueOf(await notes.save({ meetingId, text: note }));
  if (valueOf(await notes.read({ meetingId })).note?.text !== note) {
    throw new Error('a note does not say what was written');
  }
  const cancelled = await aMeeting(backend, { heldOn: '2026-12-08' });
  await place(backend, { caseId, itemId: addItem(backend, caseId), meetingId: cancelled });
  const { meeting } = valueOf(await committee.meeting({ meetingId: cancelled }));
  valueOf(
    await committee.cancelMeeting({
      meetingId: cancelled,
      version: meeting.version,
      reason: write('committee.cancelMeeting.reason'),
    }),
  );
}

import { participants } from '#db/commands/committee.ts';
import { saving } from '#db/commands/refusal.ts';
import { isActiveEmployee } from '#db/queries/before-saving.ts';
import { mayLead } from '#db/queries/committee.ts';
import { below, invalid, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { committee } from '#shared/contract/committee.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { participantIssues } from '#shared/domain/committee/participant-issues.ts';
import type { CallContext } from '../../context.ts';
import { ownRow, rowToSave } from '../cases/load-case.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { type LoadedMeeting, loadMeetingToPrepare } from './load-meeting.ts';
import { BECAUSE_NOT_TAKING_PART } from './stored-words.ts';

type Input = ParsedInputOf<typeof committee.saveParticipant>;

/** Put on, or changed: role, presence, and who it is. */
export function saveParticipant(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadMeetingToPrepare(ctx.read, input.meetingId);
  if (!loaded.ok) return loaded;
  const there = loaded.value.participants;
  const { participantId, version } = input;
  const known = rowToSave(there, { id: participantId, version });
  if (!known.ok) return known;
  const { participant } = input;
  const others = there.filter(({ id }) => id !== participantId);
  const issues = participantIssues(participant, others, (id) => mayLead(ctx.read, id));
  if (issues.length > 0) return fail(invalidFields(below('participant', issues)));
  const { employeeId } = participant;
  const isOther = known.value !== null && employeeId !== known.value.employeeId;
  if (isOther && isRecused(loaded.value, known.value.id)) {
    return fail(invalid('participant.employeeId', 'meeting.recused-stays'));
  }
  const isNewToIt = employeeId !== null && employeeId !== known.value?.employeeId;
  if (isNewToIt && !isActiveEmployee(ctx.read, employeeId)) {
    return fail(invalid('participant.employeeId', 'meeting.not-employed'));
  }
  const row = known.value ?? { ...NEW_ROW, id: ctx.newId(), meetingId: input.meetingId };
  const saved = { ...row, ...participant };
  return ctx.commit(
    'committee.saveParticipant',
    null,
    saving((tx) => {
      if (known.value !== null) return { id: row.id, version: participants.replace(tx, saved) };
      participants.add(tx, saved);
      return { id: row.id, version: NEW_ROW.version };
    }),
  );
}

export function removeParticipant(
  ctx: CallContext,
  { meetingId, participantId, version }: ParsedInputOf<typeof committee.removeParticipant>,
): Result<SavedRow, AppError> {
  const loaded = loadMeetingToPrepare(ctx.read, meetingId);
  if (!loaded.ok) return loaded;
  const found = ownRow(loaded.value.participants, participantId);
  if (!found.ok) return found;
  if (isRecused(loaded.value, participantId)) return fail(invalid('', 'meeting.recused-stays'));
  const annulled = { annulledAt: ctx.now(), annulledReason: BECAUSE_NOT_TAKING_PART };
  return ctx.commit(
    'committee.removeParticipant',
    null,
    saving((tx) => ({
      id: participantId,
      version: participants.replace(tx, { ...found.value, ...annulled, version }),
    })),
  );
}

/** Off the meeting and on it again would be a way round the recusal, and read by nobody. */
function isRecused({ recusals }: LoadedMeeting, participantId: string): boolean {
  return recusals.some((one) => one.participantId === participantId);
}

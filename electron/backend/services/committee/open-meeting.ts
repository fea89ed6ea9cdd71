import { loadMeetings, waitingItems } from '#db/queries/committee.ts';
import { settingsOn } from '#db/queries/catalogue.ts';
import { loadNames } from '#db/queries/names.ts';
import type { CivilDate } from '#shared/base/dates.ts';
import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import { employeeOf } from '#shared/domain/cases/build-names.ts';
import type { AgendaItemLine, MeetingView } from '#shared/domain/committee/agenda-view.ts';
import { meetingState, type Meeting } from '#shared/domain/committee/meeting.ts';
import { quorumOf } from '#shared/domain/committee/quorum.ts';
import type { CallContext } from '../../context.ts';
import { loadAcuteLines, loadAgendaLines, loadCarryOutLines } from './load-lines.ts';
import { loadMeeting, type LoadedMeeting } from './load-meeting.ts';
import { isOwnMistake } from './own-recusal.ts';

/** The meeting as it is prepared and looked up: its agenda, and what waits to come on it. */
export function openMeeting(
  ctx: CallContext,
  { meetingId }: { readonly meetingId: string },
): Result<MeetingView, AppError> {
  const loaded = loadMeeting(ctx.read, meetingId);
  if (!loaded.ok) return loaded;
  const { meeting, participants, recusals } = loaded.value;
  const today = ctx.today();
  const names = loadNames(ctx.read, today);
  const needed = settingsOn(ctx.read, meeting.heldOn).committee.quorum;
  const isOpen = meeting.closedAt === null;
  const lastMeetingOn = lastHeldBefore(loadMeetings(ctx.read), meeting);
  return succeed({
    today,
    meeting,
    state: meetingState(meeting),
    participants: participants.map((participant) => ({
      participant,
      employee: participant.employeeId === null ? null : employeeOf(names, participant.employeeId),
    })),
    quorum: quorumOf(participants, recusals, '', needed),
    items: agendaLines(ctx, loaded.value, needed),
    waiting: isOpen ? loadAgendaLines(ctx, waitingItems(ctx.read)) : [],
    acute: isOpen ? loadAcuteLines(ctx, { lastMeetingOn, meetingOn: meeting.heldOn }) : [],
    toCarryOut: loadCarryOutLines(ctx),
  });
}

export function agendaLines(
  ctx: CallContext,
  { items, participants, recusals }: LoadedMeeting,
  needed: number,
): readonly AgendaItemLine[] {
  return loadAgendaLines(ctx, items).map((line) => {
    const ofItem = recusals.filter(({ itemId }) => itemId === line.itemId);
    return {
      ...line,
      recusals: ofItem.map((one) => (line.mayOpen ? one : { ...one, reason: '' })),
      ownRecusalId: ofItem.find((one) => isOwnMistake(ctx, one, participants))?.id ?? null,
      quorum: quorumOf(participants, recusals, line.itemId, needed),
    };
  });
}

/** The day of the latest meeting that was held, not after this one; null for the first. */
function lastHeldBefore(meetings: readonly Meeting[], meeting: Meeting): CivilDate | null {
  const held = meetings.filter(
    ({ id, closedAt, heldOn }) =>
      id !== meeting.id && closedAt !== null && heldOn <= meeting.heldOn,
  );
  return (
    held
      .map(({ heldOn }) => heldOn)
      .toSorted()
      .at(-1) ?? null
  );
}

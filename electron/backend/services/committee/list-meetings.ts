import {
  decisionsOnItems,
  itemsOfMeetings,
  loadMeetings,
  participantsOf,
  waitingItems,
} from '#db/queries/committee.ts';
import { loadNames } from '#db/queries/names.ts';
import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import { employeeOf } from '#shared/domain/cases/build-names.ts';
import type { MeetingLine, MeetingList } from '#shared/domain/committee/agenda-view.ts';
import { agendaOf, decisionOn } from '#shared/domain/committee/agenda.ts';
import { meetingState } from '#shared/domain/committee/meeting.ts';
import type { CallContext } from '../../context.ts';
import { loadAgendaLines, loadCarryOutLines } from './load-lines.ts';

export function listMeetings(ctx: CallContext): Result<MeetingList, AppError> {
  return succeed({
    today: ctx.today(),
    meetings: meetingLines(ctx),
    waiting: loadAgendaLines(ctx, waitingItems(ctx.read)),
    toCarryOut: loadCarryOutLines(ctx),
  });
}

export function meetingLines(ctx: CallContext): readonly MeetingLine[] {
  const { read, user } = ctx;
  const meetings = loadMeetings(read);
  const ids = meetings.map(({ id }) => id);
  const items = itemsOfMeetings(read, ids);
  const decisions = decisionsOnItems(
    read,
    items.map(({ id }) => id),
  );
  const participants = participantsOf(read, ids);
  const names = loadNames(read, ctx.today());
  return meetings.map((meeting) => {
    const agenda = agendaOf(items, meeting.id);
    const there = participants.filter(({ meetingId }) => meetingId === meeting.id);
    const chairId = there.find(({ role }) => role === 'chair')?.employeeId ?? null;
    return {
      meeting,
      state: meetingState(meeting),
      items: agenda.length,
      decided: agenda.filter(({ id }) => decisionOn(decisions, id) !== null).length,
      chair: chairId === null ? null : employeeOf(names, chairId),
      takesPart: there.some(({ employeeId }) => employeeId === user.employeeId),
    };
  });
}

import type { ReadDb } from '#db/open.ts';
import { settingsOn } from '#db/queries/catalogue.ts';
import type { Desk } from './desk.ts';
import type { SessionParts } from './parts.ts';

const AT_A_MEETING = 30;

/** The municipality's limit; while a meeting is shown to a room, half an hour. */
export function idleLockMinutes(
  parts: Pick<SessionParts, 'today'>,
  desk: Pick<Desk, 'meetingShown'>,
  read: ReadDb,
): number {
  return desk.meetingShown ? AT_A_MEETING : settingsOn(read, parts.today()).idleLockMinutes;
}

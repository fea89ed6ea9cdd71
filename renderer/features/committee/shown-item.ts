import type { AgendaItemLine, MeetingView } from '#shared/domain/committee/agenda-view.ts';
import type { ItemAtMeeting } from '#shared/domain/committee/at-meeting.ts';

/** The item that is on the wall. */
export interface ShownItem {
  readonly view: MeetingView;
  readonly line: AgendaItemLine;
  readonly item: ItemAtMeeting;
}

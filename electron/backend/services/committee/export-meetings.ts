import type { CsvColumn } from '#db/export/csv.ts';
import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { AgendaItemLine, MeetingLine } from '#shared/domain/committee/agenda-view.ts';
import type { CallContext } from '../../context.ts';
import { exportCsv, type Exported } from '../../export-csv.ts';
import { AGENDA_KIND, dateOrNull, MEETING_STATE, OUTCOME } from '../../export-words.ts';
import { meetingLines } from './list-meetings.ts';
import { openMeeting } from './open-meeting.ts';

const MEETING_COLUMNS: readonly CsvColumn<MeetingLine>[] = [
  { header: 'Dato', value: ({ meeting }) => dateOrNull(meeting.heldOn) },
  { header: 'Fra', value: ({ meeting }) => meeting.startsAt },
  { header: 'Til', value: ({ meeting }) => meeting.endsAt },
  { header: 'Sted', value: ({ meeting }) => meeting.room },
  { header: 'Tilstand', value: ({ state }) => MEETING_STATE[state] },
  { header: 'Formand', value: ({ chair }) => chair?.initials ?? null },
  { header: 'Punkter', value: ({ items }) => items },
  { header: 'Besluttet', value: ({ decided }) => decided },
];

/** Initials in place of a protected name, as in every file. */
const AGENDA_COLUMNS: readonly CsvColumn<AgendaItemLine>[] = [
  { header: 'Punkt', value: ({ place }) => place },
  { header: 'Sagsnummer', value: ({ caseNumber }) => caseNumber },
  { header: 'Navn', value: (line) => (line.isProtected ? line.initials : line.name) },
  { header: 'Slags', value: ({ kind }) => AGENDA_KIND[kind] },
  { header: 'Spørgsmål', value: ({ question }) => question },
  { header: 'Indstillet af', value: ({ proposedBy }) => proposedBy.initials },
  {
    header: 'Klar',
    value: ({ missing }) => missing && (missing.length === 0 ? 'Ja' : 'Nej'),
  },
  { header: 'Inhabile', value: ({ recusals }) => recusals.length },
  { header: 'Beslutning', value: ({ outcome }) => outcome && OUTCOME[outcome] },
];

export function exportMeetings(ctx: CallContext): Promise<Result<Exported, AppError>> {
  return exportCsv(ctx, {
    kind: 'meeting-list',
    fileKind: 'udvalgsmøder',
    columns: MEETING_COLUMNS,
    rows: meetingLines(ctx),
    caseIds: [],
  });
}

/** Of a case one may not open the file says number and nothing of the person. */
export async function exportAgenda(
  ctx: CallContext,
  input: { readonly meetingId: string },
): Promise<Result<Exported, AppError>> {
  const view = openMeeting(ctx, input);
  if (!view.ok) return view;
  const rows = view.value.items;
  return exportCsv(ctx, {
    kind: 'agenda',
    fileKind: 'dagsorden',
    columns: AGENDA_COLUMNS,
    rows,
    caseIds: rows.map(({ caseId }) => caseId),
  });
}

import { loadCaseRowsAt } from '#db/queries/case-rows-as-of.ts';
import { loadFrozenPage } from '#db/queries/committee-items.ts';
import { findMeeting } from '#db/queries/committee.ts';
import type { AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { committee } from '#shared/contract/committee.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { decisionOn } from '#shared/domain/committee/agenda.ts';
import type { ItemAtMeeting } from '#shared/domain/committee/at-meeting.ts';
import { changedSections } from '#shared/domain/committee/changed-sections.ts';
import type { Meeting } from '#shared/domain/committee/meeting.ts';
import type { SummaryView } from '#shared/domain/committee/summary-view.ts';
import type { CallContext } from '../../context.ts';
import { logLook } from '../cases/log-look.ts';
import { loadItem } from './load-item.ts';
import { summaryOf } from './summary-of.ts';

/** One item as the room sees it: as the case stands now, or as it was when it was decided. */
export function itemAtMeeting(
  ctx: CallContext,
  input: ParsedInputOf<typeof committee.itemAtMeeting>,
): Result<ItemAtMeeting, AppError> {
  const loaded = loadItem(ctx.read, input);
  if (!loaded.ok) return loaded;
  const { rows, item } = loaded.value;
  const meeting = findMeeting(ctx.read, input.meetingId);
  if (meeting === null || item.meetingId !== meeting.id) return fail({ kind: 'not-found' });
  logLook(ctx, 'open-case', {
    caseId: rows.case.id,
    citizenId: rows.citizen.id,
    details: { meetingId: meeting.id },
  });
  const decision = decisionOn(rows.decisions, item.id);
  const frozen = decision === null ? null : loadFrozenPage(ctx.read, decision.id);
  if (frozen !== null) return succeed({ summary: frozen, version: item.version, changed: [] });
  const summary = summaryOf(ctx, rows, item);
  const changed = changedSince(ctx, meeting, summary);
  return succeed({ summary, version: item.version, changed });
}

/** Against the case as the program knew it when the agenda went out, both judged today. */
function changedSince(
  ctx: CallContext,
  { id, sentAt }: Meeting,
  now: SummaryView,
): ItemAtMeeting['changed'] {
  if (sentAt === null) return [];
  const rows = loadCaseRowsAt(ctx.read, now.item.caseId, sentAt);
  const item = rows?.agendaItems.find((one) => one.id === now.item.id);
  if (!rows || item === undefined || item.meetingId !== id) return 'added';
  return changedSections(summaryOf(ctx, rows, item), now);
}

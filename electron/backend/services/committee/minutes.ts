import { loadManyCaseRows } from '#db/queries/case-rows.ts';
import { settingsOn } from '#db/queries/catalogue.ts';
import { addendaOf } from '#db/queries/committee-papers.ts';
import { loadNames } from '#db/queries/names.ts';
import type { AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import {
  type CaseNames,
  employeeOf,
  helpDisplay,
  nameOf,
} from '#shared/domain/cases/build-names.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { decisionOn } from '#shared/domain/committee/agenda.ts';
import { linePerson } from '#shared/domain/committee/build-lines.ts';
import { actsInWords } from '#shared/domain/committee/build-summary.ts';
import { grantedHelpOf } from '#shared/domain/committee/carry-out.ts';
import { correctionsOf } from '#shared/domain/committee/corrected-decisions.ts';
import type { Decision } from '#shared/domain/committee/decision.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import type { Minutes, MinutesLine } from '#shared/domain/committee/minutes-view.ts';
import { quorumOf } from '#shared/domain/committee/quorum.ts';
import type { CallContext } from '../../context.ts';
import { maySee } from '../../may-see.ts';
import { logLook } from '../cases/log-look.ts';
import { loadMeeting } from './load-meeting.ts';
import { recusedOn } from './recused-on.ts';

/**
 * What a meeting decided. Whoever prepares meetings and took part in this one reads it for as long as it is
 * kept: it is their own act. Others see the items of the cases they may open.
 */
export function meetingMinutes(
  ctx: CallContext,
  { meetingId }: { readonly meetingId: string },
): Result<Minutes, AppError> {
  const loaded = loadMeeting(ctx.read, meetingId);
  if (!loaded.ok) return loaded;
  const { meeting, participants, items, decisions } = loaded.value;
  if (meeting.closedAt === null) return fail({ kind: 'not-found' });
  const names = loadNames(ctx.read, ctx.today());
  const { employeeId, capabilities } = ctx.user;
  const isOwnAct =
    capabilities.includes('committee.prepare') &&
    participants.some((one) => one.employeeId === employeeId);
  const needed = settingsOn(ctx.read, meeting.heldOn).committee.quorum;
  const caseIds = items.map(({ caseId }) => caseId);
  const cases = new Map(loadManyCaseRows(ctx.read, caseIds).map((rows) => [rows.case.id, rows]));
  const { approvedById } = meeting;
  return succeed({
    approvedBy: approvedById === null ? null : employeeOf(names, approvedById),
    isLeader: quorumOf(participants, [], '', needed).leader?.employeeId === employeeId,
    lines: items.flatMap((item, row): MinutesLine[] => {
      const rows = cases.get(item.caseId);
      if (rows === undefined) return [];
      const mayOpen = maySee(ctx, item.caseId);
      const isTold = mayOpen || isOwnAct;
      const decision = isTold ? decisionOn(decisions, item.id) : null;
      if (decision !== null) look(ctx, rows, meetingId);
      return [
        {
          ...linePerson(rows, { names, today: ctx.today(), mayOpen }),
          place: row + 1,
          kind: item.kind,
          recused: isTold ? recusedOn(loaded.value, item.id, names) : [],
          decided: decision && decidedOf(ctx, rows, { item, decision, names }),
        },
      ];
    }),
  });
}

function look(ctx: CallContext, rows: CaseRows, meetingId: string): void {
  const of = { caseId: rows.case.id, citizenId: rows.citizen.id };
  logLook(ctx, 'open-case', { ...of, details: { meetingId } });
}

function decidedOf(
  ctx: CallContext,
  rows: CaseRows,
  of: { readonly item: AgendaItem; readonly decision: Decision; readonly names: CaseNames },
): NonNullable<MinutesLine['decided']> {
  const { item, decision, names } = of;
  const { responsibleId } = decision;
  const helps = rows.interventions.map((intervention) => ({
    intervention,
    paragraphDisplay: helpDisplay(names, intervention, rows.stays),
    providerName: nameOf(names.providers, intervention.providerId),
  }));
  return {
    decision,
    decidedBy: employeeOf(names, decision.decidedById),
    responsible: responsibleId === null ? null : employeeOf(names, responsibleId),
    granted: actsInWords(grantedHelpOf(decision, item), helps, names),
    corrected: correctionsOf(rows.decisions, item.id),
    addenda: addendaOf(ctx.read, [decision.id]).map(({ id, text, addedById, addedAt }) => ({
      id,
      text,
      addedAt,
      addedBy: employeeOf(names, addedById),
    })),
  };
}

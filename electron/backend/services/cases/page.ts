import { loadCitizenCasesAsOf } from '#db/queries/case-rows-as-of.ts';
import { loadCaseRows } from '#db/queries/case-rows.ts';
import { settingsOn } from '#db/queries/catalogue.ts';
import { loadNames } from '#db/queries/names.ts';
import { loadHelpElsewhere, loadOtherCases } from '#db/queries/other-cases.ts';
import { seenThroughMeeting } from '#shared/access/case-access.ts';
import type { CivilDate } from '#shared/base/dates.ts';
import type { AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { isAnnulled } from '#shared/domain/cases/annulment.ts';
import { pricedHelps } from '#shared/domain/cases/build-cost.ts';
import { nameOf } from '#shared/domain/cases/build-names.ts';
import { buildCaseView } from '#shared/domain/cases/build-view.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { CallContext } from '../../context.ts';
import { logLook } from './log-look.ts';

export function openPage(
  ctx: CallContext,
  { caseId, asOf }: { readonly caseId: string; readonly asOf: CivilDate | null },
): Result<CaseView, AppError> {
  const isPast = asOf !== null && asOf < ctx.today();
  const view = isPast ? loadPastView(ctx, caseId, asOf) : loadCaseView(ctx, caseId);
  if (view === null) return fail({ kind: 'not-found' });
  logLook(ctx, isPast ? 'case-as-of' : 'open-case', {
    caseId,
    citizenId: view.citizen.id,
    details: { ...(isPast ? { asOf } : {}), ...throughMeeting(ctx, caseId) },
  });
  return succeed(view);
}

/** Nothing was asked of who opened it at a meeting: the log says which. */
function throughMeeting(ctx: CallContext, caseId: string): { readonly meetingId?: string } {
  const facts = ctx.accessTo(caseId);
  const meetingId = facts && seenThroughMeeting(facts);
  return meetingId === null ? {} : { meetingId };
}

/** The case as it is today; null where there is none or it was annulled. Logs nothing: the caller knows why. */
export function loadCaseView(
  ctx: Pick<CallContext, 'read' | 'today'>,
  caseId: string,
): CaseView | null {
  const rows = loadCaseRows(ctx.read, caseId);
  if (rows === null || isAnnulled(rows.case)) return null;
  const today = ctx.today();
  return buildCaseView(rows, loadNames(ctx.read, today), settingsOn(ctx.read, today), {
    today,
    asOf: null,
    otherCases: loadOtherCases(ctx.read, { caseId, citizenId: rows.citizen.id }),
    helpElsewhere: loadHelpElsewhere(ctx.read, [caseId])(caseId),
  });
}

/** As the program knew it at the end of that day, judged on that day. */
function loadPastView(
  ctx: Pick<CallContext, 'read'>,
  caseId: string,
  asOf: CivilDate,
): CaseView | null {
  const cases = loadCitizenCasesAsOf(ctx.read, caseId, asOf).filter(
    (rows) => !isAnnulled(rows.case),
  );
  const rows = cases.find((one) => one.case.id === caseId);
  if (!rows) return null;
  const others = cases.filter((one) => one.case.id !== caseId);
  const names = loadNames(ctx.read, asOf);
  return buildCaseView(rows, names, settingsOn(ctx.read, asOf), {
    today: asOf,
    asOf,
    otherCases: others.map((one) => ({
      caseId: one.case.id,
      caseNumber: one.case.caseNumber,
      teamName: nameOf(names.teams, one.case.teamId) ?? '',
    })),
    helpElsewhere: others.flatMap((one) => pricedHelps(one)),
  });
}

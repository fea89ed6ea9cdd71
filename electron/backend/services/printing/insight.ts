import { rowsOfCitizen } from '#db/history.ts';
import { caseIdsOfCitizen } from '#db/queries/before-saving.ts';
import { loadManyCaseRows } from '#db/queries/case-rows.ts';
import { loadFrozenPage } from '#db/queries/committee-items.ts';
import { looksAt } from '#db/queries/insight.ts';
import { loadNames } from '#db/queries/names.ts';
import { loggedTables } from '#db/schema/tables.ts';
import { formatCpr, maskCpr } from '#shared/base/cpr.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { keptRow } from '#shared/domain/cases/build-history.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { summaryOnPaper } from '#shared/domain/committee/summary-for.ts';
import type { PrintFrame } from '#shared/domain/printing/content.ts';
import type { Insight } from '#shared/domain/printing/insight-content.ts';
import { maySee } from '../../may-see.ts';
import type { CallContext } from '../../context.ts';
import type { Disclosure } from './case-overview.ts';

/** Says who a protected citizen is, or where they live, are helped and are met. */
const HIDDEN: ReadonlySet<string> = new Set([
  'firstNames',
  'lastName',
  'street',
  'postalCode',
  'city',
  'phone',
  'email',
  'providerId',
  'departmentId',
  'place',
  'sourceName',
  'providerAssessedBy',
  'freeChoice',
]);
/** Printed as pages of their own. */
const DRAWN = 'decision_page';

interface Asked {
  readonly frame: PrintFrame;
  readonly disclosure: Disclosure;
  readonly municipality: string | null;
}

/**
 * Everything the program keeps about the citizen, on every case of theirs that may be opened by who prints it.
 * After death there is nobody to give it to.
 */
export function insightContent(
  ctx: CallContext,
  view: CaseView,
  { frame, disclosure, municipality }: Asked,
): Result<Insight, AppError> {
  const { header } = view;
  if (header.diedOn !== null) return fail(invalid('', 'printing.citizen-died'));
  const { citizenId } = header;
  const all = caseIdsOfCitizen(ctx.read, citizenId);
  const caseIds = all.filter((id) => maySee(ctx, id));
  const names = loadNames(ctx.read, ctx.today());
  const cases = loadManyCaseRows(ctx.read, caseIds);
  const isHidden = header.isProtected && !disclosure.protectedAddress;
  const mayBeTold = (field: string) => !(isHidden && HIDDEN.has(field));
  const kept = rowsOfCitizen(ctx.read, loggedTables, { citizenId, caseIds });
  const sections = loggedTables
    .filter(({ name }) => name !== DRAWN)
    .map(({ name }) => ({
      table: name,
      rows: (kept.get(name) ?? []).map((row) =>
        keptRow({ ...row, ...cprOf(row, disclosure) }, names, cases, mayBeTold),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
  const pages = cases.flatMap(({ decisions }) =>
    decisions.flatMap(({ id }) => loadFrozenPage(ctx.read, id) ?? []),
  );
  return succeed({
    kind: 'insight',
    frame,
    about: { caseId: header.caseId, citizenId },
    name: isHidden ? header.initials : header.name,
    isHidden,
    sections,
    pages: pages.map((page) =>
      summaryOnPaper(page, { withNames: true, withProtectedPlaces: disclosure.protectedAddress }),
    ),
    terms: [...names.terms],
    looks: looksAt(ctx.read, { citizenId, caseIds: all }),
    otherCases: view.otherCases.filter(({ caseId }) => !caseIds.includes(caseId)),
    contact: { name: header.caseworker?.name ?? null, team: header.teamName, municipality },
  });
}

/** Masked before the print page gets it, unless it was ticked. */
function cprOf(
  { cpr }: Readonly<Record<string, unknown>>,
  { fullCpr }: Disclosure,
): { readonly cpr?: string } {
  if (typeof cpr !== 'string') return {};
  return { cpr: fullCpr ? formatCpr(cpr) : maskCpr(cpr) };
}

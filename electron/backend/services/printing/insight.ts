import { changesOfCitizen, type Change, rowsOfCitizen } from '#db/history.ts';
import { caseIdsOfCitizen } from '#db/queries/before-saving.ts';
import { loadManyCaseRows } from '#db/queries/case-rows.ts';
import { loadFrozenPage } from '#db/queries/committee-items.ts';
import { looksAt } from '#db/queries/insight.ts';
import { loadNames } from '#db/queries/names.ts';
import { loggedTables } from '#db/schema/tables.ts';
import { formatCpr, maskCpr } from '#shared/base/cpr.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { NamedRows } from '#shared/domain/cases/build-history.ts';
import { type CaseNames, helpDisplay } from '#shared/domain/cases/build-names.ts';
import { REVEALING_FIELDS } from '#shared/domain/cases/protection.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { summaryOnPaper } from '#shared/domain/committee/summary-for.ts';
import type { PrintFrame } from '#shared/domain/printing/content.ts';
import type { Insight, KeptAct } from '#shared/domain/printing/insight-content.ts';
import { teller } from '#shared/domain/printing/tell-kept.ts';
import { maySee } from '../../may-see.ts';
import type { CallContext } from '../../context.ts';
import type { Disclosure } from './case-overview.ts';
import { draftsAbout, isKeptWhole } from './insight-drafts.ts';

/** Printed as pages of their own. */
const DRAWN = 'decision_page';

interface Asked {
  readonly frame: PrintFrame;
  readonly disclosure: Disclosure;
  readonly municipality: string | null;
}

/**
 * Everything the program keeps about the citizen, on every case of theirs that may be opened by who asks: as it is
 * now, as it was, what is typed and not saved, and who looked. Paper and file are both made of this.
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
  const of = { citizenId, caseIds };
  const names = loadNames(ctx.read, ctx.today());
  const cases = loadManyCaseRows(ctx.read, caseIds);
  const rows: NamedRows = {
    interventions: cases.flatMap(({ interventions }) => interventions),
    stays: cases.flatMap(({ stays }) => stays),
    goals: cases.flatMap(({ goals }) => goals),
    agendaItems: cases.flatMap(({ agendaItems }) => agendaItems),
  };
  const isHidden = header.isProtected && !disclosure.protectedAddress;
  const tell = teller({
    names,
    rows,
    mayBeTold: (field) => !(isHidden && REVEALING_FIELDS.has(field)),
    cpr: disclosure.fullCpr ? formatCpr : maskCpr,
    isKeptWhole,
  });
  const kept = rowsOfCitizen(ctx.read, loggedTables, of);
  const sections = loggedTables
    .filter(({ name }) => name !== DRAWN)
    .map(({ name }) => ({ table: name, rows: (kept.get(name) ?? []).map((row) => tell.row(row)) }))
    .filter((section) => section.rows.length > 0);
  const pages = cases.flatMap(({ decisions }) =>
    decisions.flatMap(({ id }) => loadFrozenPage(ctx.read, id) ?? []),
  );
  const about = { ...of, kept, elsewhere: all.filter((id) => !caseIds.includes(id)) };
  return succeed({
    kind: 'insight',
    frame,
    about: { caseId: header.caseId, citizenId },
    name: isHidden ? header.initials : header.name,
    isHidden,
    sections,
    drafts: draftsAbout(ctx.read, { ...about, cpr: view.citizen.cpr }).map((one) =>
      tell.draft(one.form, one.savedAt, one.content),
    ),
    acts: actsOf(changesOfCitizen(ctx.read, loggedTables, of), (change) => tell.change(change)),
    pages: pages.map((page) =>
      summaryOnPaper(page, { withNames: true, withProtectedPlaces: disclosure.protectedAddress }),
    ),
    terms: termsFor(names, rows, isHidden),
    looks: looksAt(ctx.read, { citizenId, caseIds: all }),
    otherCases: view.otherCases.filter(({ caseId }) => !caseIds.includes(caseId)),
    contact: { name: header.caseworker?.name ?? null, team: header.teamName, municipality },
  });
}

/** What stands inside proposed and granted help; where a protected citizen is helped is not given. */
function termsFor(names: CaseNames, rows: NamedRows, isHidden: boolean): Insight['terms'] {
  const helps = rows.interventions.map((one) => [one.id, helpDisplay(names, one, rows.stays)]);
  const places = isHidden ? [] : [...names.providers, ...names.departments];
  return [
    ...names.terms,
    ...places,
    ...helps.map(([id = '', display = '']) => [id, display] as const),
  ];
}

/** Changes of one act are neighbours, as the log has them. */
function actsOf(
  changes: readonly Change[],
  tell: (change: Change) => KeptAct['changes'][number],
): readonly KeptAct[] {
  const acts = new Map<string, KeptAct & { changes: KeptAct['changes'][number][] }>();
  for (const change of changes) {
    const { changeSetId, at, command, reason } = change;
    const act = acts.get(changeSetId) ?? { at, command, reason, changes: [] };
    act.changes.push(tell(change));
    acts.set(changeSetId, act);
  }
  return [...acts.values()];
}

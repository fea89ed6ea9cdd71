import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CallContext } from '#electron/backend/context.ts';
import { STANDING } from '#electron/backend/export-words.ts';
import { loadCaseList } from '#electron/backend/services/cases/list.ts';
import { loadCaseView } from '#electron/backend/services/cases/page.ts';
import { listDue } from '#electron/backend/services/follow-ups/due.ts';
import { exportDue } from '#electron/backend/services/follow-ups/export-due.ts';
import { exportGoals } from '#electron/backend/services/goals/export-list.ts';
import { listGoals } from '#electron/backend/services/goals/list.ts';
import { printContent } from '#electron/backend/services/printing/print-content.ts';
import type { Result } from '#shared/base/result.ts';
import type { PrintRequest } from '#shared/contract/printing.ts';
import type { PrintContent } from '#shared/domain/printing/content.ts';
import { EVERY_DUE } from '#shared/domain/follow-ups/due-filter.ts';
import { aRandomCase, randomOffice } from '../support/random-office.ts';
import { AN, contextFor } from '../support/register.ts';

const SOME = { numRuns: 5, endOnFailure: true, seed: 20260702 };
const NOBODY_DISCLOSED = { fullCpr: false, protectedAddress: false };
const MINE = {
  scope: 'mine',
  status: 'open',
  teamId: null,
  employeeId: null,
  providerId: null,
  paragraph: null,
  followUp: null,
  text: '',
} as const;

const offices = fc.array(aRandomCase, { minLength: 8, maxLength: 40 });
const folder = mkdtempSync(path.join(tmpdir(), 'malspor-agreement-'));

function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** As the desk is when somebody prints or exports. */
function desk(cases: Parameters<typeof randomOffice>[0], file: string): CallContext {
  const ctx = contextFor(randomOffice(cases), AN, { savePath: path.join(folder, file) });
  return { ...ctx, session: { ...ctx.session, state: () => ({ demo: false }) } } as CallContext;
}

function paper<K extends PrintRequest['kind']>(
  ctx: CallContext,
  request: Extract<PrintRequest, { kind: K }>,
): Extract<PrintContent, { kind: K }> {
  return valueOf(printContent(ctx, request)) as Extract<PrintContent, { kind: K }>;
}

/** Of the file, under its heading; none where there was nothing to write. */
function linesIn(file: string): number {
  const name = path.join(folder, file);
  if (!existsSync(name)) return 0;
  return readFileSync(name, 'utf8').trimEnd().split('\n').length - 1;
}

const linesWith = (file: string, word: string) =>
  readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.split(';').includes(word)).length;

it('paper and files count the same overdue follow-ups as the lists', async () => {
  let [overdueEver, run] = [0, 0];
  await fc.assert(
    fc.asyncProperty(offices, async (cases) => {
      const file = `due-${(run += 1)}.csv`;
      const ctx = desk(cases, file);
      const sort = { column: 'nextDue', descending: false } as const;
      const filter = { ...EVERY_DUE, scope: 'mine' } as const;
      const overdue = valueOf(listDue(ctx, filter)).filter(
        ({ standing }) => standing.state === 'overdue',
      );
      const list = loadCaseList(ctx, MINE);
      const due = paper(ctx, { kind: 'due-list', filter, sort });
      const team = paper(ctx, {
        kind: 'team-overview',
        filter: MINE,
        sort: { column: 'name', descending: false },
        withCost: true,
        disclosure: NOBODY_DISCLOSED,
      });
      const sheets = list.map(({ caseId }) =>
        paper(ctx, { kind: 'case-overview', caseId, disclosure: NOBODY_DISCLOSED }),
      );
      const onCases = sheets
        .flatMap(({ view }) => view.interventions)
        .filter(({ schedule }) => schedule?.standing.state === 'overdue');
      valueOf(await exportDue(ctx, { filter, sort }));
      expect({
        dueSheet: due.total.overdue,
        teamSheet: team.total.overdueSchedules,
        teamLines: team.rows.reduce((sum, row) => sum + row.overdueSchedules, 0),
        caseSheets: onCases.length,
        file: due.rows.length === 0 ? 0 : linesWith(file, STANDING.overdue),
      }).toEqual({
        dueSheet: overdue.length,
        teamSheet: overdue.length,
        teamLines: overdue.length,
        caseSheets: overdue.length,
        file: overdue.length,
      });
      overdueEver += overdue.length;
    }),
    SOME,
  );
  expect(overdueEver).toBeGreaterThan(5);
});

it('list, badge, page, paper and file agree on reached, measurable and past the deadline', async () => {
  let [reachedEver, run] = [0, 0];
  await fc.assert(
    fc.asyncProperty(offices, async (cases) => {
      const file = `goals-${(run += 1)}.csv`;
      const ctx = desk(cases, file);
      const { rows, figures } = valueOf(listGoals(ctx, { scope: 'mine' }));
      const list = loadCaseList(ctx, MINE);
      const pages = list.flatMap(({ caseId }) => loadCaseView(ctx, caseId) ?? []);
      const sheets = list.map(
        ({ caseId }) =>
          paper(ctx, { kind: 'case-overview', caseId, disclosure: NOBODY_DISCLOSED }).view,
      );
      for (const views of [pages, sheets]) {
        const sum = (of: (view: (typeof views)[number]) => number) =>
          views.reduce((total, view) => total + of(view), 0);
        const shown = views.flatMap(({ goals }) => goals);
        const active = shown.filter(({ goal }) => goal.status === 'active');
        expect({
          active: active.length,
          drafts: shown.filter(({ goal }) => goal.status === 'draft').length,
          reached: active.filter(({ evaluation }) => evaluation.result === 'reached').length,
          late: active.filter(({ evaluation }) => evaluation.deadlinePassed).length,
          measured: sum(({ goalFigures }) => goalFigures.measured),
          awaiting: sum(({ goalFigures }) => goalFigures.awaitingDecision),
        }).toEqual({
          active: figures.active,
          drafts: figures.drafts,
          reached: rows.filter(({ awaits }) => awaits === 'confirm').length,
          late: figures.pastTargetDate,
          measured: figures.measured,
          awaiting: figures.awaitingDecision,
        });
      }
      expect(list.reduce((total, row) => total + row.goalsActive, 0)).toBe(figures.active);
      const { rows: lines } = valueOf(await exportGoals(ctx, { scope: 'mine', list: 'awaiting' }));
      expect([lines, linesIn(file)]).toEqual([figures.awaitingDecision, lines]);
      reachedEver += rows.filter(({ awaits }) => awaits === 'confirm').length;
    }),
    SOME,
  );
  expect(reachedEver).toBeGreaterThan(5);
});

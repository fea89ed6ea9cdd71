import { interventions, ratePeriods, supportPeriods } from '#db/commands/cases.ts';
import { caseTasks, decisions } from '#db/commands/committee.ts';
import { schedules, tightSeriesRows } from '#db/commands/follow-ups.ts';
import { goals } from '#db/commands/goals.ts';
import { Refusal, saving } from '#db/commands/refusal.ts';
import type { RowCommands } from '#db/commands/row-commands.ts';
import type { ReadDb } from '#db/open.ts';
import { loadCaseRows } from '#db/queries/case-rows.ts';
import {
  addedIn,
  isRewrittenSince,
  lastActOn,
  updatesIn,
  type EntryKind,
} from '#db/queries/entries.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import { invalid, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { decisions as contract } from '#shared/contract/committee-decisions.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { takenBack } from '#shared/domain/cases/take-back.ts';
import { undoCarryOutIssues, type CarriedOut } from '#shared/domain/committee/undo-carry-out.ts';
import type { CallContext } from '../../context.ts';
import { annulRow } from '../cases/annul-row.ts';
import { loadOpenCase, ownRow } from '../cases/load-case.ts';
import { mayUndoAct } from '../cases/may-undo.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { BECAUSE_UNDONE } from '../cases/stored-words.ts';

type Input = ParsedInputOf<typeof contract.undoCarryOut>;

/**
 * Takes a carrying out back within ten minutes, asking nothing: what it changed is as it was, what it began is
 * annulled, and the decision waits again. What has happened since refuses it whole, and is named.
 */
export function undoCarryOut(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const { caseId, decisionId, version } = input;
  const loaded = loadOpenCase(ctx.read, caseId);
  if (!loaded.ok) return loaded;
  const rows = loaded.value;
  const decision = ownRow(rows.decisions, decisionId);
  if (!decision.ok) return decision;
  if (decision.value.carriedOutOn === null) return fail(invalid('', 'decision.undo-not-done'));
  const act = lastActOn(ctx.read, { kind: 'decision', id: decisionId }, 'committee.carryOut');
  if (act === null || !mayUndoAct(ctx, act, { caseId, citizenId: rows.citizen.id })) {
    return fail(invalid('', 'decision.undo-too-late'));
  }
  const { changeSetId } = act;
  const issues = undoCarryOutIssues(rows, carriedOut(ctx.read, changeSetId));
  if (issues.length > 0) return fail(invalidFields(issues));
  return ctx.commit(
    'committee.undoCarryOut',
    null,
    saving((tx) => {
      const stale = { ...decision.value, version };
      const restored = restoreAll(tx, { ...rows, decisions: [stale] }, changeSetId);
      annulBegun(ctx, tx, { caseId, changeSetId });
      return { id: decisionId, version: restored };
    }),
  );
}

function carriedOut(read: ReadDb, changeSetId: string): CarriedOut {
  const isRewritten = (...kinds: readonly EntryKind[]) =>
    kinds.some((kind) => isRewrittenSince(read, changeSetId, kind));
  const ids = (kind: EntryKind) => addedIn(read, changeSetId, kind);
  return {
    rewritten: {
      help: isRewritten('intervention', 'rate-period', 'support-period', 'stay'),
      followUps: isRewritten('follow-up-schedule', 'tight-series'),
      goals: isRewritten('goal'),
      decision: isRewritten('decision'),
      tasks: isRewritten('case-task'),
    },
    begunIds: ids('intervention'),
    begunStayIds: ids('stay'),
    enteredIds: [...ids('rate-period'), ...ids('support-period')],
    movedGoalIds: updatesIn(read, changeSetId, 'goal').map(({ rowId }) => rowId),
  };
}

/** Everything the act changed says what it said before. Answers the new version of the decision. */
function restoreAll(tx: WriteTx, rows: CaseRows, changeSetId: string): number {
  const restore = <Row extends { readonly id: string; readonly version: number }>(
    kind: EntryKind,
    commands: Pick<RowCommands<Row>, 'replace'>,
    known: readonly Row[],
  ) => restoreKind(tx, { changeSetId, kind }, commands, known);
  restore('intervention', interventions, rows.interventions);
  restore('rate-period', ratePeriods, rows.rates);
  restore('support-period', supportPeriods, rows.supports);
  restore('follow-up-schedule', schedules, rows.schedules);
  restore('tight-series', tightSeriesRows, rows.tightSeries);
  restore('goal', goals, rows.goals);
  restore('case-task', caseTasks, rows.tasks);
  return restore('decision', decisions, rows.decisions);
}

/** A row may have been changed more than once in the act: the last change is taken back first. */
function restoreKind<Row extends { readonly id: string; readonly version: number }>(
  tx: WriteTx,
  of: { readonly changeSetId: string; readonly kind: EntryKind },
  commands: Pick<RowCommands<Row>, 'replace'>,
  known: readonly Row[],
): number {
  const updates = updatesIn(tx, of.changeSetId, of.kind);
  let version = 0;
  for (const row of known.filter(({ id }) => updates.some(({ rowId }) => rowId === id))) {
    const before = updates
      .filter(({ rowId }) => rowId === row.id)
      .reduceRight<Row | null>((after, update) => after && takenBack(after, update), row);
    if (before === null) throw new Refusal(invalid('', 'decision.undo-help-changed'));
    version = commands.replace(tx, before);
  }
  return version;
}

/** As when somebody annuls it by hand: schedule, rates and hours go with help; goals have gone back already. */
function annulBegun(
  ctx: CallContext,
  tx: WriteTx,
  of: { readonly caseId: string; readonly changeSetId: string },
): void {
  const annulled = { annulledAt: ctx.now(), annulledReason: BECAUSE_UNDONE };
  for (const kind of ['intervention', 'rate-period', 'support-period', 'stay'] as const) {
    for (const id of addedIn(tx, of.changeSetId, kind)) {
      const rows = loadCaseRows(tx, of.caseId);
      const row = [
        ...(rows?.interventions ?? []),
        ...(rows?.rates ?? []),
        ...(rows?.supports ?? []),
        ...(rows?.stays ?? []),
      ].find((one) => one.id === id);
      if (rows === null || row === undefined || row.annulledAt !== null) continue;
      const target = { kind, id, version: row.version };
      annulRow({ read: tx, tx, rows, target, annulled });
    }
  }
}

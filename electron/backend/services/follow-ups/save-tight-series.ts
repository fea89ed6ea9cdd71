import { tightSeriesRows } from '#db/commands/follow-ups.ts';
import { saving } from '#db/commands/refusal.ts';
import { invalid, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { followUps } from '#shared/contract/follow-ups.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import { interventionState } from '#shared/domain/cases/intervention-state.ts';
import type { TightSeries } from '#shared/domain/follow-ups/model.ts';
import { tightSeriesIssues } from '#shared/domain/follow-ups/tight-series.ts';
import type { CallContext } from '../../context.ts';
import { loadOpenCase, ownRow, rowToSave } from '../cases/load-case.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';

type Input = ParsedInputOf<typeof followUps.saveTightSeries>;
type Stop = ParsedInputOf<typeof followUps.stopTightSeries>;

/** Begun, or changed: what is held already fulfils the dates of the new grid. */
export function saveTightSeries(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const rows = loaded.value;
  const known = rowToSave(rows.tightSeries, input);
  if (!known.ok) return known;
  if (known.value !== null && known.value.stoppedOn !== null) {
    return fail(invalid('', 'tight-series.has-stopped'));
  }
  const { id: _id, version: _version, ...fields } = input;
  const isNew = known.value === null;
  const series: TightSeries = {
    ...(known.value ?? { ...NEW_ROW, id: ctx.newId(), stoppedOn: null }),
    ...fields,
  };
  const active = notAnnulled(rows.interventions)
    .filter((one) => ['granted', 'active'].includes(interventionState(one, ctx.today())))
    .map((one) => one.id);
  const issues = tightSeriesIssues(series, rows.followUps, active);
  if (issues.length > 0) return fail(invalidFields(issues));
  return ctx.commit(
    'followUps.saveTightSeries',
    null,
    saving((tx) => {
      if (!isNew) return { id: series.id, version: tightSeriesRows.replace(tx, series) };
      tightSeriesRows.add(tx, series);
      return { id: series.id, version: 1 };
    }),
  );
}

export function stopTightSeries(ctx: CallContext, input: Stop): Result<SavedRow, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const found = ownRow(loaded.value.tightSeries, input.id);
  if (!found.ok) return found;
  const { stoppedOn, reason, version } = input;
  if (found.value.stoppedOn !== null) return fail(invalid('', 'tight-series.has-stopped'));
  if (stoppedOn > ctx.today()) {
    return fail(invalid('stoppedOn', 'tight-series.stopped-in-the-future'));
  }
  return ctx.commit(
    'followUps.stopTightSeries',
    reason,
    saving((tx) => {
      const stopped = { ...found.value, version, stoppedOn };
      return { id: stopped.id, version: tightSeriesRows.replace(tx, stopped) };
    }),
  );
}

import { ratePeriods, supportPeriods } from '#db/commands/cases.ts';
import { priceChanges } from '#db/commands/move-out.ts';
import { saving } from '#db/commands/refusal.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import { below, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { moveOut } from '#shared/contract/move-out.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { Intervention } from '#shared/domain/cases/model.ts';
import { validOn } from '#shared/domain/cases/periods.ts';
import { placePeriod } from '#shared/domain/cases/place-period.ts';
import type { PriceChange, PriceTerms } from '#shared/domain/move-out/model.ts';
import { priceChangeIssues, priceDecisionIssues } from '#shared/domain/move-out/price-change.ts';
import type { CallContext } from '../../context.ts';
import { ownRow } from '../cases/load-case.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import { savePlaced } from '../cases/save-placed.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadPlacement } from './load-plan.ts';
import { loadOpenCase } from '../cases/load-case.ts';

type Entries = typeof moveOut;

/** The old terms are those of the day the new are to hold from. */
export function proposePrice(
  ctx: CallContext,
  input: ParsedInputOf<Entries['proposePrice']>,
): Result<SavedRow, AppError> {
  const loaded = loadPlacement(ctx.read, input);
  if (!loaded.ok) return loaded;
  const { rows, help } = loaded.value;
  const { newTerms, validFrom } = input.change;
  const change: PriceChange = {
    ...NEW_ROW,
    ...input.change,
    id: ctx.newId(),
    interventionId: help.id,
    kind: newTerms.kind,
    oldTerms: termsOn(rows, help.id, newTerms.kind, validFrom),
    proposedOn: ctx.today(),
    decidedOn: null,
    decision: null,
  };
  const issues = priceChangeIssues(change, { help, goals: rows.goals });
  if (issues.length > 0) return fail(invalidFields(below('change', issues)));
  return ctx.commit(
    'moveOut.proposePrice',
    null,
    saving((tx) => {
      priceChanges.add(tx, change);
      return { id: change.id, version: change.version };
    }),
  );
}

export function decidePrice(
  ctx: CallContext,
  input: ParsedInputOf<Entries['decidePrice']>,
): Result<SavedRow, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const rows = loaded.value;
  const found = ownRow(rows.priceChanges, input.id);
  if (!found.ok) return found;
  const change = found.value;
  const help = ownRow(rows.interventions, change.interventionId);
  if (!help.ok) return help;
  const { decision, decidedOn, version } = input;
  const issues = priceDecisionIssues(change, decidedOn, ctx.today());
  if (issues.length > 0) return fail(invalidFields(issues));
  return ctx.commit(
    'moveOut.decidePrice',
    null,
    saving((tx) => {
      if (decision === 'accepted') carryOut(ctx, tx, rows, help.value, change);
      const decided = { ...change, version, decision, decidedOn };
      return { id: change.id, version: priceChanges.replace(tx, decided) };
    }),
  );
}

function termsOn(
  rows: CaseRows,
  interventionId: string,
  kind: PriceTerms['kind'],
  date: string,
): PriceTerms | null {
  const own = <P extends { readonly interventionId: string; readonly annulledAt: string | null }>(
    periods: readonly P[],
  ) => notAnnulled(periods).filter((one) => one.interventionId === interventionId);
  if (kind === 'hours') {
    const valid = validOn(own(rows.supports), date);
    return valid && { kind, hours: valid.supportHours };
  }
  const valid = validOn(own(rows.rates), date);
  return valid && { kind, amount: valid.amount, unit: valid.unit };
}

/** The period it becomes; what runs ends the day before. */
function carryOut(
  ctx: CallContext,
  tx: WriteTx,
  rows: CaseRows,
  help: Intervention,
  { newTerms: terms, validFrom, notes }: PriceChange,
): void {
  const base = { ...NEW_ROW, id: ctx.newId(), interventionId: help.id, from: validFrom };
  if (terms.kind === 'rate') {
    const known = notAnnulled(rows.rates).filter((one) => one.interventionId === help.id);
    const placed = placePeriod(known, validFrom, help.endedOn);
    savePlaced(tx, ratePeriods, placed, ctx.now());
    const { amount, unit } = terms;
    const paidBy = validOn(known, validFrom)?.paidBy ?? null;
    const reason = notes === null ? null : notes.slice(0, 300);
    const rate = { amount, unit, paidBy, reason, isKept: false, source: 'negotiation' as const };
    ratePeriods.add(tx, { ...base, ...rate, to: placed.to });
    return;
  }
  const known = notAnnulled(rows.supports).filter((one) => one.interventionId === help.id);
  const placed = placePeriod(known, validFrom, help.endedOn);
  savePlaced(tx, supportPeriods, placed, ctx.now());
  const before = validOn(known, validFrom);
  supportPeriods.add(tx, {
    ...base,
    supportHours: terms.hours,
    transportHours: before?.transportHours ?? 0,
    servicePackage: before?.servicePackage ?? null,
    mode: before?.mode ?? 'individual',
    to: placed.to,
  });
}

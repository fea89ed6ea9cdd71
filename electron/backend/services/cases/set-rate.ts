import { ratePeriods } from '#db/commands/cases.ts';
import { saving } from '#db/commands/refusal.ts';
import { below, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { cases } from '#shared/contract/cases.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import { helpPeriodIssues } from '#shared/domain/cases/help-issues.ts';
import { keptRateIssues } from '#shared/domain/move-out/moving-out.ts';
import { placePeriod } from '#shared/domain/cases/place-period.ts';
import type { CallContext } from '../../context.ts';
import { loadCase, ownRow } from './load-case.ts';
import { NEW_ROW } from './new-row.ts';
import { savePlaced } from './save-placed.ts';
import type { SavedRow } from './saved-row.ts';

type Input = ParsedInputOf<typeof cases.setRate>;

/** A rate from a date, today, earlier or to come. Prices settle late, so a closed case takes one too. */
export function setRate(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const { interventionId, rate } = input;
  const help = ownRow(loaded.value.interventions, interventionId);
  if (!help.ok) return help;
  const { moveOutPlans: plans, rates } = loaded.value;
  const issues = [
    ...helpPeriodIssues(help.value, rate.from, 'rate'),
    ...keptRateIssues(interventionId, { plans, rates }),
  ];
  if (issues.length > 0) return fail(invalidFields(below('rate', issues)));
  const known = notAnnulled(rates).filter((one) => one.interventionId === interventionId);
  const placed = placePeriod(known, rate.from, help.value.endedOn);
  const id = ctx.newId();
  return ctx.commit(
    'cases.setRate',
    rate.reason,
    saving((tx) => {
      savePlaced(tx, ratePeriods, placed, ctx.now());
      const period = { ...rate, interventionId, to: placed.to, isKept: false };
      ratePeriods.add(tx, { ...NEW_ROW, id, ...period, source: 'entered' });
      return { id, version: NEW_ROW.version };
    }),
  );
}

import { supportPeriods } from '#db/commands/cases.ts';
import { saving } from '#db/commands/refusal.ts';
import { below, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { cases } from '#shared/contract/cases.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import { helpPeriodIssues } from '#shared/domain/cases/help-issues.ts';
import { placePeriod } from '#shared/domain/cases/place-period.ts';
import type { CallContext } from '../../context.ts';
import { loadCase, ownRow } from './load-case.ts';
import { NEW_ROW } from './new-row.ts';
import { savePlaced } from './save-placed.ts';
import type { SavedRow } from './saved-row.ts';

type Input = ParsedInputOf<typeof cases.setSupport>;

/** Hours a week from a date; on a closed case too, as with rates. */
export function setSupport(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const { interventionId, support } = input;
  const help = ownRow(loaded.value.interventions, interventionId);
  if (!help.ok) return help;
  const issues = helpPeriodIssues(help.value, support.from, 'support');
  if (issues.length > 0) return fail(invalidFields(below('support', issues)));
  const known = notAnnulled(loaded.value.supports).filter(
    (one) => one.interventionId === interventionId,
  );
  const placed = placePeriod(known, support.from, help.value.endedOn);
  const id = ctx.newId();
  return ctx.commit(
    'cases.setSupport',
    null,
    saving((tx) => {
      savePlaced(tx, supportPeriods, placed, ctx.now());
      const period = { ...support, interventionId, to: placed.to };
      supportPeriods.add(tx, { ...NEW_ROW, id, ...period });
      return { id, version: NEW_ROW.version };
    }),
  );
}

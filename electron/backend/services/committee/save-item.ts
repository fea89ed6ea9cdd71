import { agendaItems } from '#db/commands/committee.ts';
import { saving } from '#db/commands/refusal.ts';
import { isProvider } from '#db/queries/before-saving.ts';
import { paragraphsOn } from '#db/queries/catalogue.ts';
import { below, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { items } from '#shared/contract/committee-items.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { itemIssues, type ItemFacts } from '#shared/domain/committee/item-issues.ts';
import type { CallContext } from '../../context.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadOpenItem } from './load-item.ts';

/** What the caseworker writes. What is only missing does not keep it from being saved. */
export function saveItem(
  ctx: CallContext,
  input: ParsedInputOf<typeof items.saveItem>,
): Result<SavedRow, AppError> {
  const loaded = loadOpenItem(ctx.read, input);
  if (!loaded.ok) return loaded;
  const { rows, item } = loaded.value;
  const issues = itemIssues(input.fields, itemFacts(ctx, rows));
  if (issues.length > 0) return fail(invalidFields(below('fields', issues)));
  return ctx.commit(
    'committee.saveItem',
    null,
    saving((tx) => ({
      id: item.id,
      version: agendaItems.replace(tx, { ...item, ...input.fields, version: input.version }),
    })),
  );
}

function itemFacts(ctx: CallContext, rows: CaseRows): ItemFacts {
  const today = ctx.today();
  return {
    interventions: rows.interventions,
    paragraphs: new Map(paragraphsOn(ctx.read, today).map((one) => [one.key, one])),
    isProvider: (id) => isProvider(ctx.read, id),
    today,
  };
}

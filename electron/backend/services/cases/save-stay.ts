import { stays } from '#db/commands/cases.ts';
import { saving } from '#db/commands/refusal.ts';
import { paragraphsOn } from '#db/queries/catalogue.ts';
import type { ReadDb } from '#db/open.ts';
import { below, invalidFields, type AppError, type FieldIssue } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { cases } from '#shared/contract/cases.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { stayIssues } from '#shared/domain/cases/help-issues.ts';
import type { Stay } from '#shared/domain/cases/model.ts';
import type { CallContext } from '../../context.ts';
import { placeIssues } from './catalogue-issues.ts';
import { loadOpenCase, rowToSave } from './load-case.ts';
import { NEW_ROW } from './new-row.ts';
import type { SavedRow } from './saved-row.ts';

type Input = ParsedInputOf<typeof cases.saveStay>;

/** Where the citizen lives: a new stay where `id` is null, else a change of one. */
export function saveStay(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const before = rowToSave(loaded.value.stays, input);
  if (!before.ok) return before;
  const issues = [
    ...stayIssues(input.stay),
    ...placeIssues(ctx.read, input.stay),
    ...paragraphIssues(ctx.read, input.stay, before.value),
  ];
  if (issues.length > 0) return fail(invalidFields(below('stay', issues)));
  return ctx.commit(
    'cases.saveStay',
    null,
    saving((tx) => {
      if (before.value === null) {
        const id = ctx.newId();
        stays.add(tx, { ...NEW_ROW, id, caseId: input.caseId, ...input.stay });
        return { id, version: 1 };
      }
      const changed = { ...before.value, ...input.stay };
      return { id: changed.id, version: stays.replace(tx, changed) };
    }),
  );
}

function paragraphIssues(
  read: ReadDb,
  stay: Input['stay'],
  before: Stay | null,
): readonly FieldIssue[] {
  if (before?.paragraph === stay.paragraph) return [];
  const inForce = paragraphsOn(read, stay.movedInOn);
  const kind = inForce.find((one) => one.key === stay.paragraph);
  if (kind === undefined) return [{ path: 'paragraph', code: 'paragraph.not-in-force' }];
  return kind.isStay ? [] : [{ path: 'paragraph', code: 'stay.paragraph-is-no-stay' }];
}

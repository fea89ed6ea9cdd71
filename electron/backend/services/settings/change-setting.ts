import { addSetting } from '#db/commands/catalogue.ts';
import { saving } from '#db/commands/refusal.ts';
import { settingValues } from '#db/queries/catalogue.ts';
import { invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { settings } from '#shared/contract/settings.ts';
import { settingIssues } from '#shared/domain/settings/setting-change.ts';
import type { CallContext } from '../../context.ts';

type Input = ParsedInputOf<typeof settings.change>;

/** A new value of the municipality's own, from a day on, with its reason. The old row is left as it is. */
export function changeSetting(
  ctx: CallContext,
  { reason, ...change }: Input,
): Result<{ readonly id: string }, AppError> {
  const issues = settingIssues(change, settingValues(ctx.read), ctx.today());
  if (issues.length > 0) return fail(invalidFields(issues));
  const id = ctx.newId();
  return ctx.commit(
    'settings.change',
    reason,
    saving((tx) => {
      addSetting(tx, { id, ...change, validTo: null });
      return { id };
    }),
  );
}

import { loadLaw } from '#db/catalogue/load.ts';
import { addSetting } from '#db/commands/catalogue.ts';
import { saving } from '#db/commands/refusal.ts';
import { settingValues } from '#db/queries/catalogue.ts';
import { settingEntries } from '#db/queries/settings.ts';
import { yearOf } from '#shared/base/dates.ts';
import { invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import {
  REFUND_YEAR,
  type RefundYear,
  refundTableWith,
  refundYearIssues,
  type RefundYearView,
  refundYearViews,
} from '#shared/domain/settings/refund-years.ts';
import type { CallContext } from '../../context.ts';

export function refundYears(ctx: CallContext): Result<readonly RefundYearView[], AppError> {
  const { refund176 } = loadLaw();
  return succeed(refundYearViews(refund176, settingValues(ctx.read), settingEntries(ctx.read)));
}

/** The table of one year, published every autumn. An earlier one for the same year is left as it was entered. */
export function addRefundYear(
  ctx: CallContext,
  typed: RefundYear,
): Result<{ readonly id: string }, AppError> {
  const known = refundTableWith(loadLaw().refund176, settingValues(ctx.read));
  const issues = refundYearIssues(typed, known, yearOf(ctx.today()));
  if (issues.length > 0) return fail(invalidFields(issues));
  const id = ctx.newId();
  const validity = { validFrom: `${typed.year}-01-01`, validTo: `${typed.year}-12-31` };
  return ctx.commit(
    'settings.addRefundYear',
    typed.source,
    saving((tx) => {
      addSetting(tx, { id, key: REFUND_YEAR, value: typed, ...validity });
      return { id };
    }),
  );
}

import { caseIdsVisibleTo, openCaseIds } from '#db/queries/case-access.ts';
import { loadManyListedRows } from '#db/queries/case-rows.ts';
import { settingValues } from '#db/queries/catalogue.ts';
import { loadNames } from '#db/queries/names.ts';
import { latest } from '#shared/base/dates.ts';
import { invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { buildDueRows } from '#shared/domain/follow-ups/build-due.ts';
import { previewChange, type ChangePreview } from '#shared/domain/follow-ups/preview-change.ts';
import {
  settingIssues,
  valuesAfter,
  type SettingChange,
} from '#shared/domain/settings/setting-change.ts';
import { settingsOn } from '#shared/domain/settings/settings-on.ts';
import type { CallContext } from '../../context.ts';

/**
 * What a setting would do to every open case's follow-ups, on the first day it holds. Counted over all of them;
 * named are only those of cases the person may open, and an administrator may open none.
 */
export function previewSetting(
  ctx: Pick<CallContext, 'read' | 'user' | 'today' | 'newId'>,
  change: SettingChange,
): Result<ChangePreview, AppError> {
  const { read, user } = ctx;
  const today = ctx.today();
  const values = settingValues(read);
  const issues = settingIssues(change, values, today);
  if (issues.length > 0) return fail(invalidFields(issues));
  const day = latest(change.validFrom, today);
  const cases = loadManyListedRows(read, openCaseIds(read));
  const names = loadNames(read, day);
  const dueWith = (all: typeof values) =>
    buildDueRows(cases, names, settingsOn(all, day).intervals, day);
  const visible = user.capabilities.includes('case.read')
    ? caseIdsVisibleTo(read, user, today, { scope: 'all-mine-to-see', status: 'open' })
    : [];
  const mayBeNamed = new Set(visible);
  return succeed(
    previewChange(dueWith(values), dueWith([...valuesAfter(values, change, ctx.newId())]), {
      day,
      mayBeNamed: (caseId) => mayBeNamed.has(caseId),
    }),
  );
}

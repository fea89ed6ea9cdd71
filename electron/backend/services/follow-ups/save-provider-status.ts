import { providerStatuses } from '#db/commands/follow-ups.ts';
import { saving } from '#db/commands/refusal.ts';
import { invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { followUps } from '#shared/contract/follow-ups.ts';
import type { ProviderStatus } from '#shared/domain/follow-ups/model.ts';
import { providerStatusIssues } from '#shared/domain/follow-ups/provider-status.ts';
import type { CallContext } from '../../context.ts';
import { loadOpenCase, ownRow, rowToSave } from '../cases/load-case.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';

type Input = ParsedInputOf<typeof followUps.saveProviderStatus>;

/** Providers have no login: what they are asked and what they answer is entered here. */
export function saveProviderStatus(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const rows = loaded.value;
  const known = rowToSave(rows.providerStatuses, input);
  if (!known.ok) return known;
  const help = ownRow(rows.interventions, input.interventionId);
  if (!help.ok) return help;
  const { caseId: _caseId, id: _id, version: _version, ...fields } = input;
  const isNew = known.value === null;
  const status: ProviderStatus = {
    ...(known.value ?? { ...NEW_ROW, id: ctx.newId() }),
    ...fields,
  };
  const issues = providerStatusIssues(status, ctx.today());
  if (issues.length > 0) return fail(invalidFields(issues));
  return ctx.commit(
    'followUps.saveProviderStatus',
    null,
    saving((tx) => {
      if (!isNew) return { id: status.id, version: providerStatuses.replace(tx, status) };
      providerStatuses.add(tx, status);
      return { id: status.id, version: 1 };
    }),
  );
}

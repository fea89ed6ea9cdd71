import { loadProviders } from '#db/queries/providers.ts';
import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import type { ProviderView } from '#shared/contract/cases.ts';
import type { CallContext } from '../../context.ts';

export function listProviders(ctx: CallContext): Result<readonly ProviderView[], AppError> {
  return succeed(loadProviders(ctx.read));
}

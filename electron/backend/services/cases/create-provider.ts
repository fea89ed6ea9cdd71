import { providers } from '#db/commands/cases.ts';
import { saving } from '#db/commands/refusal.ts';
import { loadProviders } from '#db/queries/providers.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { cases } from '#shared/contract/cases.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { CallContext } from '../../context.ts';
import { NEW_ROW } from './new-row.ts';
import type { SavedRow } from './saved-row.ts';

type Input = ParsedInputOf<typeof cases.createProvider>;

/** Names are compared without regard to capital letters, so that one place is not registered twice. */
export function createProvider(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const lower = (name: string) => name.toLocaleLowerCase('da');
  const isSame = (known: { readonly name: string }) => lower(known.name) === lower(input.name);
  if (loadProviders(ctx.read).some(isSame)) return fail(invalid('name', 'provider.name-taken'));
  const id = ctx.newId();
  return ctx.commit(
    'cases.createProvider',
    null,
    saving((tx) => {
      const contact = { contactName: null, phone: null, email: null };
      providers.add(tx, { id, version: NEW_ROW.version, ...input, ...contact });
      return { id, version: NEW_ROW.version };
    }),
  );
}

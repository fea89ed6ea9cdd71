import { changeUser } from '#db/commands/people.ts';
import { saving } from '#db/commands/refusal.ts';
import { findUser } from '#db/queries/people.ts';
import { type AppError, invalid } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { CallContext } from '../../context.ts';
import { notOwnUser } from './own-user.ts';

/** Marked first, so that a one-time password can never be used as a lasting one. */
export async function resetPassword(
  ctx: CallContext,
  { userId }: { readonly userId: string },
): Promise<Result<{ readonly oneTimePassword: string }, AppError>> {
  const user = findUser(ctx.read, userId);
  if (!user) return fail({ kind: 'not-found' });
  const allowed = notOwnUser(ctx, userId, '');
  if (!allowed.ok) return allowed;
  if (!user.active) return fail(invalid('', 'settings.user-inactive'));
  const saved = ctx.commit(
    'settings.resetPassword',
    null,
    saving((tx) => void changeUser(tx, user, { mustChangePassword: true })),
  );
  if (!saved.ok) return saved;
  return succeed({ oneTimePassword: await ctx.session.giveOneTimePassword(user.userName) });
}

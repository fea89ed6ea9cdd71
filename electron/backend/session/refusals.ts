import { type AppError, invalid } from '#shared/base/errors.ts';
import { PASSWORD_MIN_LENGTH, type PasswordFault } from '../vault/password-rule.ts';
import type { VaultTrouble } from '../vault/vault-file.ts';
import type { TroubleKind } from './place.ts';

/** The one answer to a wrong name, a wrong password, a blocked user and one that was never there. */
export const WRONG_CREDENTIALS: AppError = { kind: 'locked', code: 'wrong-credentials' };
export const SIGNED_OUT: AppError = { kind: 'locked', code: 'signed-out' };

/** `null` where what was tried is not what is at fault. */
export function refusalOf(failure: {
  readonly code: string;
  readonly seconds?: number;
}): AppError | null {
  if (failure.code === 'wrong-credentials') return WRONG_CREDENTIALS;
  if (failure.code !== 'wait') return null;
  return { kind: 'locked', code: 'wait', retryInSeconds: failure.seconds ?? 0 };
}

export function vaultTroubleKind(trouble: VaultTrouble | 'disk-full'): TroubleKind {
  if (trouble === 'disk-full') return trouble;
  if (trouble === 'no-vault') return 'key-file-missing';
  return trouble === 'vault-newer' ? 'newer' : 'key-file-damaged';
}

export function passwordRefusal(path: string, fault: PasswordFault): AppError {
  return fault === 'too-short'
    ? invalid(path, 'field.tooShort', { count: PASSWORD_MIN_LENGTH })
    : invalid(path, 'security.password-is-user-name');
}

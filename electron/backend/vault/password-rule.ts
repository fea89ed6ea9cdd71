export type PasswordFault = 'too-short' | 'is-user-name';

export const PASSWORD_MIN_LENGTH = 12;

/** Long beats clever: no rule about kinds of characters. Null when the password will do. */
export function passwordFault(userName: string, password: string): PasswordFault | null {
  if (password.length < PASSWORD_MIN_LENGTH) return 'too-short';
  return normaliseUserName(password) === normaliseUserName(userName) ? 'is-user-name' : null;
}

/** One person, however the name is typed. */
export function normaliseUserName(userName: string): string {
  return userName.normalize('NFKC').trim().toLowerCase();
}

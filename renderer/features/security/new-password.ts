import { z } from 'zod';
import { Password } from '#shared/contract/field.ts';

/** A password typed twice, because it is not seen. */
export const passwordTwice = { password: Password, passwordRepeat: z.string() };

interface Twice {
  readonly password: string;
  readonly passwordRepeat: string;
}

export const sameTwice = (typed: Twice): boolean => typed.password === typed.passwordRepeat;

export const notTheSame = { error: 'security.password-repeat', path: ['passwordRepeat'] };

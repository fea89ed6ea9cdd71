import { z } from 'zod';

/** A password is typed twice, because it is not seen. `passwordRepeat` stays in the page. */
export const passwordRepeat = z.string();

/** For a form whose new password goes by the contract's name for it. */
export function sameTwice<Name extends string>(name: Name) {
  return (typed: Readonly<Record<Name | 'passwordRepeat', string>>): boolean =>
    typed[name] === typed.passwordRepeat;
}

export const notTheSame = { error: 'security.password-repeat', path: ['passwordRepeat'] };

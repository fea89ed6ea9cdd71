import type { z } from 'zod';
import type { AppError } from '../base/errors.ts';
import type { Result } from '../base/result.ts';
import type { Capability } from '../access/capabilities.ts';

/**
 * `public` entries answer before anyone has signed in; everything else needs an open session and the
 * capability. An input that carries `caseId` or `citizenId` is also checked against the cases the user may
 * see: the router reads those two names, so an entry about a person must use them. `notes-window` is asked from
 * the window of private notes and from nowhere else, by whoever may decide.
 */
export type EntryAccess = Capability | 'public' | 'print-window' | 'notes-window';

/** Marks what a handler answers. Both ends are one build, so the shape is a type and not a second parse. */
export interface Returns<T> {
  readonly answer?: T;
}

export function returns<T>(): Returns<T> {
  return {};
}

/** What a command changes, told to every window so that open lists read again. */
export type Topic =
  | 'case'
  | 'cases'
  | 'committee'
  | 'my-day'
  | 'settings'
  | 'session'
  | 'job'
  | 'catalogue'
  | 'saved-views'
  | 'menu'
  | 'notes';

interface EntryOf<
  Kind extends 'query' | 'command',
  Access extends EntryAccess,
  Input extends z.ZodType,
  Output,
> {
  readonly kind: Kind;
  readonly access: Access;
  readonly input: Input;
  readonly output: Returns<Output>;
  readonly touches: readonly Topic[];
}

export type Entry = EntryOf<'query' | 'command', EntryAccess, z.ZodType, unknown>;

export function query<const Access extends EntryAccess, Input extends z.ZodType, Output>(spec: {
  readonly access: Access;
  readonly input: Input;
  readonly output: Returns<Output>;
}): EntryOf<'query', Access, Input, Output> {
  return { kind: 'query', touches: [], ...spec };
}

export function command<const Access extends EntryAccess, Input extends z.ZodType, Output>(spec: {
  readonly access: Access;
  readonly input: Input;
  readonly output: Returns<Output>;
  readonly touches?: readonly Topic[];
}): EntryOf<'command', Access, Input, Output> {
  return { kind: 'command', touches: [], ...spec };
}

export type Area = Readonly<Record<string, Entry>>;
export type Contract = Readonly<Record<string, Area>>;

export type InputOf<E extends Entry> = z.input<E['input']>;
export type ParsedInputOf<E extends Entry> = z.output<E['input']>;
export type OutputOf<E extends Entry> = E['output'] extends Returns<infer T> ? T : never;
export type AnswerOf<E extends Entry> = Result<OutputOf<E>, AppError>;

/** What a handler is given, by who may call it: before sign-in, from the print window, or signed in. */
export interface ContextByAccess {
  readonly public: unknown;
  readonly printWindow: unknown;
  readonly signedIn: unknown;
}

type ContextFor<E extends Entry, X extends ContextByAccess> = E['access'] extends 'public'
  ? X['public']
  : E['access'] extends 'print-window'
    ? X['printWindow']
    : X['signedIn'];

/** A handler for every entry of an area: one that is missing, or answers another shape, does not compile. */
export type AreaHandlers<A extends Area, X extends ContextByAccess> = {
  readonly [E in keyof A]: (
    context: ContextFor<A[E], X>,
    input: ParsedInputOf<A[E]>,
  ) => AnswerOf<A[E]> | Promise<AnswerOf<A[E]>>;
};

export type HandlersFor<C extends Contract, X extends ContextByAccess> = {
  readonly [A in keyof C]: AreaHandlers<C[A], X>;
};

export type Client<C extends Contract> = {
  readonly [A in keyof C]: {
    readonly [E in keyof C[A]]: (input: InputOf<C[A][E]>) => Promise<AnswerOf<C[A][E]>>;
  };
};

import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { AppContract } from '#shared/contract/contract.ts';
import type { Client, InputOf, OutputOf, Topic } from '#shared/contract/define.ts';
import type { AppError } from '#shared/base/errors.ts';
import { callEntry } from './bridge.ts';
import { markSaved } from './saved-at.ts';

type Areas = keyof AppContract;

/** 'cases.list', 'goals.measure' … of one kind. */
type EntryName<Kind extends 'query' | 'command'> = {
  [A in Areas]: {
    [E in keyof AppContract[A] & string]: AppContract[A][E] extends { kind: Kind }
      ? `${A}.${E}`
      : never;
  }[keyof AppContract[A] & string];
}[Areas];

type EntryAt<Name extends string> = Name extends `${infer A}.${infer E}`
  ? A extends Areas
    ? E extends keyof AppContract[A]
      ? AppContract[A][E]
      : never
    : never
  : never;

export type QueryName = EntryName<'query'>;
export type CommandName = EntryName<'command'>;
export type EntryInput<Name extends string> = InputOf<EntryAt<Name>>;
export type EntryOutput<Name extends string> = OutputOf<EntryAt<Name>>;

/** What a refused call throws inside TanStack Query; screens read `error.appError`. */
export class CallError extends Error {
  readonly appError: AppError;
  constructor(appError: AppError) {
    super(appError.kind);
    this.appError = appError;
  }
}

/** `call.cases.list(input)` → `Promise<Result<…, AppError>>`, for use outside components. */
export const call: Client<AppContract> = new Proxy({} as Client<AppContract>, {
  get: (_, area: string) =>
    new Proxy(
      {},
      { get: (_area, entry: string) => (input: unknown) => callEntry(`${area}.${entry}`, input) },
    ),
});

async function ask<T>(entry: string, input: unknown): Promise<T> {
  const answer = await callEntry<T>(entry, input);
  if (!answer.ok) throw new CallError(answer.error);
  return answer.value;
}

interface QueryOptions {
  /** False waits: for a query whose input is not known yet. */
  readonly enabled?: boolean;
  /** Keeps showing the last answer while a new input is asked (search as you type). */
  readonly keepPrevious?: boolean;
  /** Which topics make it read again. Default: all but 'job', 'menu', 'saved-views' and 'notes'. */
  readonly listensTo?: readonly Topic[];
}

/** Reads one contract entry and reads it again when a topic it listens to is touched. */
export function useQueryEntry<Name extends QueryName>(
  name: Name,
  input: EntryInput<Name>,
  options: QueryOptions = {},
): UseQueryResult<EntryOutput<Name>, CallError> {
  return useQuery<EntryOutput<Name>, CallError>({
    queryKey: [name, input],
    queryFn: () => ask<EntryOutput<Name>>(name, input),
    enabled: options.enabled ?? true,
    meta: { listensTo: options.listensTo },
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

interface CommandOptions {
  /** False for commands that change nothing a person would call saved (sign in, lock, drafts). */
  readonly saves?: boolean;
}

/**
 * Carries out one contract command. Success puts "Gemt kl." in the top bar; lists read again through the
 * topics the command touches. Use `mutateAsync` inside a form's submit, and `error.appError` on refusal.
 */
export function useCommandEntry<Name extends CommandName>(
  name: Name,
  options: CommandOptions = {},
): UseMutationResult<EntryOutput<Name>, CallError, EntryInput<Name>> {
  return useMutation<EntryOutput<Name>, CallError, EntryInput<Name>>({
    mutationKey: [name],
    mutationFn: (input) => ask<EntryOutput<Name>>(name, input),
    onSuccess: () => {
      if (options.saves ?? true) markSaved();
    },
  });
}

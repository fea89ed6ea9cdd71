/**
 * What a call through the contract can answer instead of a value. Closed on purpose: a screen handles
 * every kind. Carries codes and field paths only, never a stack, a file path or a person's data; the
 * Danish sentence belongs to the renderer (`errors.<code>`), filled from `params`.
 */
export type AppError =
  | { readonly kind: 'validation'; readonly issues: readonly FieldIssue[] }
  | { readonly kind: 'forbidden'; readonly code: ForbiddenCode }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'conflict'; readonly conflict: SaveConflict }
  | { readonly kind: 'locked'; readonly code: LockedCode; readonly retryInSeconds?: number }
  | { readonly kind: 'read-only' }
  | { readonly kind: 'unexpected'; readonly incident: string };

export interface FieldIssue {
  /** Dotted path into the input, '' for the whole. */
  readonly path: string;
  /** i18n key below `errors.`, e.g. 'goal.target-not-better'. */
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export type ForbiddenCode =
  | 'sender'
  | 'unknown-entry'
  | 'capability'
  | 'other-team'
  | 'decider-is-proposer';

export type LockedCode = 'signed-out' | 'wrong-credentials' | 'wait' | 'password-must-change';

/**
 * Somebody saved in between. Both values are shown and the person keeps either, per field; saving again
 * is based on `currentVersion`.
 */
export interface SaveConflict {
  readonly currentVersion: number;
  readonly savedBy: string;
  readonly savedAt: string;
  readonly fields: readonly ConflictField[];
  /** The row in the way, where it is another than the one that was to be saved. */
  readonly rowId?: string;
}

export interface ConflictField {
  readonly field: string;
  readonly theirs: unknown;
  readonly yours: unknown;
}

export function invalid(
  path: string,
  code: string,
  params?: Readonly<Record<string, string | number>>,
): AppError {
  return { kind: 'validation', issues: [params ? { path, code, params } : { path, code }] };
}

export function invalidFields(issues: readonly FieldIssue[]): AppError {
  return { kind: 'validation', issues };
}

/** A rule's issues speak of its own fields; in a call's input they stand below `prefix`. */
export function below(prefix: string, issues: readonly FieldIssue[]): readonly FieldIssue[] {
  return issues.map((issue) => ({
    ...issue,
    path: issue.path === '' ? prefix : `${prefix}.${issue.path}`,
  }));
}

import type { ReadDb } from '#db/open.ts';
import { isDepartmentOf, isProvider, selectableKinds } from '#db/queries/before-saving.ts';
import type { FieldIssue } from '#shared/base/errors.ts';

export interface ChosenCode {
  readonly path: string;
  readonly code: string;
  /** The kind of concept that belongs in the field. */
  readonly kind: 'theme' | 'target-group' | 'service';
}

/** Codes that are not in the catalogue, cannot be chosen, or belong in another field. */
export function codeIssues(read: ReadDb, chosen: readonly ChosenCode[]): readonly FieldIssue[] {
  if (chosen.length === 0) return [];
  const kinds = selectableKinds(
    read,
    chosen.map((one) => one.code),
  );
  return chosen
    .filter(({ code, kind }) => kinds.get(code) !== kind)
    .map(({ path }) => ({ path, code: 'catalogue.no-such-code' }));
}

/** A place is a provider, or one of its departments. */
export function placeIssues(
  read: ReadDb,
  place: { readonly providerId: string | null; readonly departmentId: string | null },
): readonly FieldIssue[] {
  const { providerId, departmentId } = place;
  if (providerId !== null && !isProvider(read, providerId)) {
    return [{ path: 'providerId', code: 'provider.no-such' }];
  }
  if (departmentId === null) return [];
  return providerId !== null && isDepartmentOf(read, departmentId, providerId)
    ? []
    : [{ path: 'departmentId', code: 'provider.department-is-elsewhere' }];
}

import type { ProviderView } from '#shared/contract/cases.ts';
import { danishCompare } from '#shared/base/danish-text.ts';
import type { ReadDb } from '../open.ts';
import { department, provider } from '../schema/cases.ts';

/** In Danish order, each with its departments. */
export function loadProviders(read: ReadDb): ProviderView[] {
  const departments = Map.groupBy(read.select().from(department).all(), (row) => row.providerId);
  const byName = (a: { readonly name: string }, b: { readonly name: string }) =>
    danishCompare(a.name, b.name);
  return read
    .select()
    .from(provider)
    .all()
    .map((row) => ({
      ...row,
      departments: (departments.get(row.id) ?? [])
        .map(({ id, name }) => ({ id, name }))
        .toSorted(byName),
    }))
    .toSorted(byName);
}

import { useMemo } from 'react';
import type { ProviderView } from '#shared/contract/cases.ts';
import type { EmployeeView, TeamView } from '#shared/contract/settings.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { useCatalogue } from '../../lib/catalogue.ts';

export function usePeople(): {
  readonly teams: readonly TeamView[];
  readonly employees: readonly EmployeeView[];
} {
  const people = useQueryEntry('settings.people', null, { listensTo: ['settings'] });
  return people.data ?? NOBODY;
}

export function useProviders(): readonly ProviderView[] {
  const providers = useQueryEntry('cases.providers', null, { listensTo: ['catalogue'] });
  return providers.data ?? NONE;
}

const NOBODY = { teams: [], employees: [] };
const NONE: readonly ProviderView[] = [];

/** What people call each id and code: teams, employees, providers, departments, paragraphs, FFB terms. */
export function useNames(): ReadonlyMap<string, string> {
  const { teams, employees } = usePeople();
  const providers = useProviders();
  const catalogue = useCatalogue();
  return useMemo(
    () =>
      new Map([
        ...teams.map(({ id, name }) => [id, name] as const),
        ...employees.map((one) => [one.id, employeeName(one)] as const),
        ...providers.map(({ id, name }) => [id, name] as const),
        ...providers.flatMap((one) => one.departments.map(({ id, name }) => [id, name] as const)),
        ...(catalogue?.paragraphs ?? []).map(({ key, display }) => [key, display] as const),
        ...(catalogue?.concepts ?? []).map(({ code, term }) => [code, term] as const),
      ]),
    [teams, employees, providers, catalogue],
  );
}

export function employeeName(employee: {
  readonly initials: string;
  readonly name: string | null;
}): string {
  return employee.name === null ? employee.initials : `${employee.name} (${employee.initials})`;
}

import { useMemo } from 'react';
import type { Option } from '../../ui/fields/select.tsx';
import { usePeople } from './names.ts';

/** Teams a case can be in: the active ones, and the one it is in already. */
export function useTeamOptions(
  current: { readonly teamId: string; readonly teamName: string } | null,
): readonly Option[] {
  const { teams } = usePeople();
  return useMemo(() => {
    const active = teams
      .filter((team) => team.active)
      .map(({ id, name }): Option => ({ id, label: name }));
    const isListed = current === null || active.some(({ id }) => id === current.teamId);
    return isListed ? active : [...active, { id: current.teamId, label: current.teamName }];
  }, [teams, current]);
}

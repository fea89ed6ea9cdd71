import { InterventionsTab } from '../../features/cases/interventions-tab.tsx';
import { GrantsToCarryOut } from '../../features/committee/grants-to-carry-out.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import type { CaseTabProps } from './case-tabs.tsx';

/** The help as it is, under what the committee has granted and nobody has carried out yet. */
export function InterventionsWithGrants(props: CaseTabProps) {
  return (
    <Stack>
      <GrantsToCarryOut {...props} />
      <InterventionsTab {...props} />
    </Stack>
  );
}

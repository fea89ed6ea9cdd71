import type { CaseView } from '#shared/domain/cases/view.ts';
import { GoalResultTag } from '../../lib/goal-tags.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Stack } from '../../ui/layout/stack.tsx';

interface GoalsTabProps {
  readonly view: CaseView;
  readonly canChange: boolean;
}

export function GoalsTab({ view }: GoalsTabProps) {
  return (
    <Stack>
      {view.goals.map((one) => (
        <Panel key={one.goal.id} title={one.goal.title}>
          <GoalResultTag view={one} />
        </Panel>
      ))}
    </Stack>
  );
}

import type { CaseView } from '#shared/domain/cases/view.ts';
import { StandingTag } from '../../lib/standing-tag.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Stack } from '../../ui/layout/stack.tsx';

interface FollowUpsTabProps {
  readonly view: CaseView;
  readonly canChange: boolean;
}

export function FollowUpsTab({ view }: FollowUpsTabProps) {
  return (
    <Stack>
      {view.interventions.map(({ intervention, paragraphDisplay, schedule }) => (
        <Panel key={intervention.id} title={paragraphDisplay}>
          {schedule === null ? null : <StandingTag standing={schedule.standing} />}
        </Panel>
      ))}
    </Stack>
  );
}

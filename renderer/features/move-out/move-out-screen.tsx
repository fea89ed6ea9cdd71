import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { FilterChips } from '../../ui/data/filter-chips.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Tabs } from '../../ui/layout/tabs.tsx';
import { BacklogPanel } from './backlog-panel.tsx';
import { BoardPanel } from './board-panel.tsx';
import { ExternalPanel } from './external-panel.tsx';
import { HoursPanel } from './hours-panel.tsx';

export type Scope = 'mine' | 'my-teams';

const TABS = ['board', 'backlog', 'external', 'hours'] as const;

/** Everyone on the way out of a botilbud: by state, without a plan, at external places, and their hours. */
export function MoveOutScreen() {
  const { t } = useTranslation();
  const { tab = 'board' } = useParams<{ tab?: string }>();
  const [, navigate] = useLocation();
  const [scope, setScope] = useState<Scope>('my-teams');
  const panels = {
    board: <BoardPanel scope={scope} />,
    backlog: <BacklogPanel scope={scope} />,
    external: <ExternalPanel scope={scope} />,
    hours: <HoursPanel />,
  };
  return (
    <Stack>
      <PageHeader title={t('moveOut.title')} />
      <FilterChips<Scope>
        label={t('moveOut.board.scope')}
        mode="single"
        chips={[
          { id: 'my-teams', label: t('moveOut.board.myTeams') },
          { id: 'mine', label: t('moveOut.board.mine') },
        ]}
        selected={[scope]}
        onChange={([chosen]) => setScope(chosen ?? scope)}
      />
      <Tabs
        label={t('moveOut.board.view')}
        selected={TABS.find((one) => one === tab) ?? 'board'}
        onSelect={(id) => navigate(id === 'board' ? '/move-out' : `/move-out/${id}`)}
        tabs={TABS.map((id) => ({
          id,
          label: t(`moveOut.board.tabs.${id}`),
          content: panels[id],
        }))}
      />
    </Stack>
  );
}

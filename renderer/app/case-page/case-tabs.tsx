import type { ComponentType } from 'react';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { HistoryTab } from '../../features/cases/history-tab.tsx';
import { OverviewTab } from '../../features/cases/overview-tab.tsx';
import { CommitteeTab } from '../../features/committee/committee-tab.tsx';
import { FollowUpsTab } from '../../features/follow-ups/follow-ups-tab.tsx';
import { MoveOutTab } from '../../features/move-out/move-out-tab.tsx';
import { RevisitationTab } from '../../features/revisitation/revisitation-tab.tsx';
import { GoalsTab } from '../../features/goals/goals-tab.tsx';
import { InterventionsWithGrants } from './interventions-with-grants.tsx';

export interface CaseTabProps {
  readonly view: CaseView;
  /** False on a past date, in a closed case or a read-only copy: nothing can be changed from here. */
  readonly canChange: boolean;
}

/** Where the areas meet: each tab is one area's view of the same case. The id is the address and the word. */
export const caseTabs = [
  { id: 'overview', component: OverviewTab, count: () => undefined },
  {
    id: 'goals',
    component: GoalsTab,
    count: (view: CaseView) => view.goalFigures.active + view.goalFigures.drafts,
  },
  { id: 'follow-ups', component: FollowUpsTab, count: () => undefined },
  { id: 'interventions', component: InterventionsWithGrants, count: () => undefined },
  { id: 'move-out', component: MoveOutTab, count: () => undefined },
  { id: 'revisitation', component: RevisitationTab, count: () => undefined },
  { id: 'committee', component: CommitteeTab, count: () => undefined },
  { id: 'history', component: HistoryTab, count: () => undefined },
] as const satisfies readonly {
  readonly id: string;
  readonly component: ComponentType<CaseTabProps>;
  readonly count: (view: CaseView) => number | undefined;
}[];

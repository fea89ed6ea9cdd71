import type { PrintContent } from '#shared/domain/printing/content.ts';
import { ActionPlanSheet } from './action-plan.tsx';
import { CaseOverview } from './case-overview.tsx';
import { CaseOverviews } from './case-overviews.tsx';
import { CommitteePackSheets } from './committee-pack.tsx';
import { DecisionListSheet } from './decision-list.tsx';
import { DueList } from './due-list.tsx';
import { GoalSheet } from './goal-sheet.tsx';
import { InsightSheets } from './insight.tsx';
import { HoursStatementSheet } from './hours-statement.tsx';
import { MoveOutPlanSheet } from './move-out-plan.tsx';
import { ServiceOrderSheet } from './service-order.tsx';
import { StatusSheetPaper } from './status-sheet.tsx';
import { TeamOverview } from './team-overview.tsx';

/** One template for each kind of print; a new kind does not compile until it has one. */
export function PrintPage({ content }: { readonly content: PrintContent }) {
  switch (content.kind) {
    case 'case-overview':
      return <CaseOverview content={content} />;
    case 'case-overviews':
      return <CaseOverviews content={content} />;
    case 'insight':
      return <InsightSheets content={content} />;
    case 'due-list':
      return <DueList content={content} />;
    case 'hours-statement':
      return <HoursStatementSheet content={content} />;
    case 'move-out-plan':
      return <MoveOutPlanSheet content={content} />;
    case 'goal-sheet':
      return <GoalSheet content={content} />;
    case 'action-plan':
      return <ActionPlanSheet content={content} />;
    case 'service-order':
      return <ServiceOrderSheet content={content} />;
    case 'status-sheet':
      return <StatusSheetPaper content={content} />;
    case 'committee-pack':
      return <CommitteePackSheets content={content} />;
    case 'decision-list':
      return <DecisionListSheet content={content} />;
    case 'team-overview':
      return <TeamOverview content={content} />;
  }
}

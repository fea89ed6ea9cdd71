import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import type { DueRow } from '#shared/domain/follow-ups/view.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { useMay } from '../../lib/session.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Tabs, type TabItem } from '../../ui/layout/tabs.tsx';
import { CaseloadTab } from './caseload-tab.tsx';
import { DueCalendar } from './due-calendar.tsx';
import { DueList } from './due-list.tsx';
import { useDueView } from './due-view.ts';
import { QuietTab } from './quiet-tab.tsx';
import { WeeksTab } from './weeks-tab.tsx';

/** Opfølgning: the list behind every figure, as a list and as a calendar, and the load it is. */
export function FollowUpsScreen() {
  const { t } = useTranslation();
  const { tab = 'list' } = useParams<{ tab?: string }>();
  const [, navigate] = useLocation();
  const leads = useMay('team.oversee');
  const tabs: readonly TabItem[] = [
    {
      id: 'list',
      label: t('load.tab.list'),
      content: <WithDue>{(rows) => <DueList all={rows} />}</WithDue>,
    },
    {
      id: 'calendar',
      label: t('load.tab.calendar'),
      content: <WithDue>{(rows) => <DueCalendar all={rows} />}</WithDue>,
    },
    { id: 'weeks', label: t('load.tab.weeks'), content: <WeeksTab /> },
    { id: 'quiet', label: t('load.tab.quiet'), content: <QuietTab /> },
    ...(leads ? [{ id: 'caseload', label: t('load.tab.caseload'), content: <CaseloadTab /> }] : []),
  ];
  return (
    <>
      <PageHeader title={t('followUps.due.title')} />
      <Tabs
        label={t('load.tab.label')}
        selected={tabs.some(({ id }) => id === tab) ? tab : 'list'}
        onSelect={(id) => navigate(id === 'list' ? '/follow-ups' : `/follow-ups/${id}`)}
        tabs={tabs}
      />
    </>
  );
}

/** Reads the list once for what is drawn of it. */
function WithDue({ children }: { readonly children: (rows: readonly DueRow[]) => ReactNode }) {
  const { scope } = useDueView((state) => state.filter);
  const due = useQueryEntry('followUps.due', { scope }, { keepPrevious: true });
  if (due.error) {
    return <ErrorPanel error={due.error.appError} onRetry={() => void due.refetch()} />;
  }
  return due.data ? children(due.data) : <Skeleton lines={10} />;
}

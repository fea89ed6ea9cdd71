import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { formatDate } from '#shared/base/format.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { OutsideTeam } from '../../features/cases/outside-team.tsx';
import { useQueryEntry } from '../../lib/call.ts';
import { useOfferCommands } from '../../lib/commands.ts';
import { useRememberCase } from '../../lib/recent-cases.ts';
import { useCanSave, useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Tabs } from '../../ui/layout/tabs.tsx';
import { useCaseCommands } from './case-commands.ts';
import { CaseHeading } from './case-heading.tsx';
import { caseTabs } from './case-tabs.tsx';

/** One case, as it is or as the program knew it at the end of a chosen day. */
export function CasePage() {
  const { caseId, tab = 'overview' } = useParams<{ caseId: string; tab?: string }>();
  // The day looked back at belongs to one case: the next one is opened as it is today.
  return <OneCase key={caseId} caseId={caseId} tab={tab} />;
}

function OneCase({ caseId, tab }: { readonly caseId: string; readonly tab: string }) {
  const [asOf, setAsOf] = useState<string | null>(null);
  const page = useQueryEntry('cases.page', { caseId, asOf }, { keepPrevious: true });
  const error = page.error?.appError;
  if (error?.kind === 'forbidden' && error.code === 'other-team') {
    return <OutsideTeam caseId={caseId} onOpened={() => void page.refetch()} />;
  }
  if (error?.kind === 'not-found' && asOf !== null) {
    return <NotYet asOf={asOf} onBack={() => setAsOf(null)} />;
  }
  if (error) return <ErrorPanel error={error} onRetry={() => void page.refetch()} />;
  // A kept page of the case before must never stand under the next case's address.
  if (!page.data || page.data.header.caseId !== caseId) return <Skeleton lines={12} />;
  return <LoadedCase view={page.data} tab={tab} onAsOf={setAsOf} />;
}

function NotYet({ asOf, onBack }: { readonly asOf: string; readonly onBack: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('cases.asOf.notYet', { date: formatDate(asOf) })}
      actions={<Button onPress={onBack}>{t('cases.asOf.backToNow')}</Button>}
    >
      {t('cases.asOf.notYetHint')}
    </EmptyState>
  );
}

interface LoadedCaseProps {
  readonly view: CaseView;
  readonly tab: string;
  readonly onAsOf: (date: string | null) => void;
}

function LoadedCase({ view, tab, onAsOf }: LoadedCaseProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const canSave = useCanSave();
  const mayWrite = useMay('case.write');
  const { asOf } = view;
  const { caseId, closedOn } = view.header;
  const canChange = mayWrite && canSave && asOf === null && closedOn === null;
  useOfferCommands(useCaseCommands(view, canChange));
  useRememberCase(view.header);
  return (
    <Stack>
      <CaseHeading view={view} onAsOf={onAsOf} />
      {asOf === null ? null : (
        <Banner
          tone="information"
          title={t('cases.asOf.banner', { date: formatDate(asOf) })}
          actions={<Button onPress={() => onAsOf(null)}>{t('cases.asOf.backToNow')}</Button>}
        >
          {t('cases.asOf.explain')}
        </Banner>
      )}
      <Tabs
        label={t('cases.tabs.label')}
        selected={caseTabs.some(({ id }) => id === tab) ? tab : 'overview'}
        onSelect={(id) => navigate(`/cases/${caseId}/${id}`)}
        tabs={caseTabs.map(({ id, component: Tab, count }) => {
          const number = count(view);
          return {
            id,
            label: t(`cases.tabs.${id}`),
            content: <Tab view={view} canChange={canChange} />,
            ...(number === undefined ? {} : { count: number }),
          };
        })}
      />
    </Stack>
  );
}

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { formatDateTime } from '#shared/base/format.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import { AppointmentsPanel } from './appointments-panel.tsx';
import { FollowUpHistory } from './follow-up-history.tsx';
import { HoldFollowUp } from './hold-follow-up.tsx';
import { SchedulePanel } from './schedule-panel.tsx';
import { TightPanel } from './tight-panel.tsx';

interface FollowUpsTabProps {
  readonly view: CaseView;
  readonly canChange: boolean;
}

/** /follow-ups is the schedules and what has been held, /hold the form, /<id>/correct the form as it was held. */
export function FollowUpsTab({ view, canChange }: FollowUpsTabProps) {
  const { t } = useTranslation();
  const { item, action } = useParams<{ item?: string; action?: string }>();
  const mayWrite = useMay('follow-up.write') && canChange;
  const catalogue = useQueryEntry('catalogue.current', null, {
    listensTo: ['catalogue', 'settings'],
  });
  if (catalogue.error) {
    return <ErrorPanel error={catalogue.error.appError} onRetry={() => void catalogue.refetch()} />;
  }
  if (!catalogue.data) return <Skeleton lines={8} />;
  const { intervals } = catalogue.data.settings;
  if (item === 'hold') {
    return <HoldFollowUp view={view} canChange={mayWrite} intervals={intervals} replaces={null} />;
  }
  const corrected = view.followUps.find(({ followUp }) => followUp.id === item)?.followUp;
  if (action === 'correct' && corrected) {
    return (
      <HoldFollowUp
        key={corrected.id}
        view={view}
        canChange={mayWrite}
        intervals={intervals}
        replaces={corrected}
      />
    );
  }
  const scheduled = view.interventions.flatMap((one) =>
    one.schedule === null ? [] : [{ help: one, schedule: one.schedule }],
  );
  return (
    <Stack gap={6}>
      {mayWrite ? <DraftWaits caseId={view.header.caseId} /> : null}
      <Panel
        title={t('followUps.tab.schedules')}
        look="plain"
        help={<HelpTerm term="follow-up" />}
        actions={mayWrite ? <HoldButton caseId={view.header.caseId} /> : undefined}
      >
        {scheduled.length === 0 ? (
          <NoSchedules />
        ) : (
          scheduled.map(({ help, schedule }) => (
            <SchedulePanel
              key={schedule.id}
              help={help}
              schedule={schedule}
              intervals={intervals}
              canChange={mayWrite}
            />
          ))
        )}
      </Panel>
      <TightPanel view={view} canChange={mayWrite} />
      <AppointmentsPanel view={view} canChange={mayWrite} />
      <FollowUpHistory view={view} canChange={mayWrite} />
    </Stack>
  );
}

function NoSchedules() {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('followUps.tab.noSchedules')}>
      <p>{t('followUps.tab.noSchedulesHint')}</p>
    </EmptyState>
  );
}

function HoldButton({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  return (
    <Button kind="primary" onPress={() => navigate(`/cases/${caseId}/follow-ups/hold`)}>
      {t('followUps.tab.hold')}
    </Button>
  );
}

/** A follow-up that was left half-done says so here, and is not among the held ones. */
function DraftWaits({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const drafts = useQueryEntry('drafts.list', null, { listensTo: ['my-day', 'case'] });
  const { refetch } = drafts;
  // Keeping a draft touches no topic: the form just left may have made one.
  useEffect(() => void refetch(), [refetch]);
  const draft = drafts.data?.find(({ key }) => key === `follow-up:${caseId}`);
  if (!draft) return null;
  return (
    <Banner
      tone="information"
      actions={
        <Button onPress={() => navigate(`/cases/${caseId}/follow-ups/hold`)}>
          {t('followUps.tab.resume')}
        </Button>
      }
    >
      <p>{t('followUps.tab.draftWaits', { at: formatDateTime(draft.savedAt) })}</p>
    </Banner>
  );
}

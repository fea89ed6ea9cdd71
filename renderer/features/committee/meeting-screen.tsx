import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { formatDate } from '#shared/base/format.ts';
import type { MeetingView } from '#shared/domain/committee/agenda-view.ts';
import { useCommandEntry, useQueryEntry } from '../../lib/call.ts';
import { useMay, useUser } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { ConfirmDialog, ReasonDialog } from '../../ui/overlays/dialog.tsx';
import { AgendaPanel } from './agenda-panel.tsx';
import { AcutePanel, CarryOutPanel } from './beside-agenda.tsx';
import { MeetingDialog } from './meeting-dialog.tsx';
import { MeetingPrints } from './meeting-prints.tsx';
import { MinutesPanel } from './minutes-panel.tsx';
import { MeetingStateTag } from './meeting-state-tag.tsx';
import { ParticipantsPanel } from './participants-panel.tsx';

/** One meeting: who takes part, the agenda, and what may come on it. */
export function MeetingScreen() {
  const { t } = useTranslation();
  const { meetingId } = useParams<{ meetingId: string }>();
  const view = useQueryEntry('committee.meeting', { meetingId });
  if (view.error) {
    return (
      <Stack>
        <PageHeader title={t('meeting.area')} />
        <ErrorPanel error={view.error.appError} onRetry={() => void view.refetch()} />
      </Stack>
    );
  }
  return view.data ? <Opened view={view.data} /> : <Skeleton lines={10} />;
}

function Opened({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation();
  const { meeting, state } = view;
  const [, navigate] = useLocation();
  const { employeeId } = useUser();
  const mayPrepare = useMay('committee.prepare');
  const mayChange = mayPrepare && meeting.closedAt === null;
  const [asked, setAsked] = useState<'edit' | 'send' | 'cancel' | null>(null);
  const close = () => setAsked(null);
  const [from, to] = [meeting.startsAt.replace(':', '.'), meeting.endsAt.replace(':', '.')];
  return (
    <Stack>
      <PageHeader
        steps={[{ label: t('meeting.area'), to: '/committee' }]}
        title={t('meeting.title', { date: formatDate(meeting.heldOn) })}
        lead={[t('meeting.fromTo', { from, to }), meeting.room].filter(Boolean).join(' · ')}
        tags={<MeetingStateTag state={state} />}
        actions={
          <>
            {view.items.length > 0 && state === 'sent' ? (
              <Button kind="primary" onPress={() => navigate(`/committee/${meeting.id}/meeting`)}>
                {t('meetingView.hold')}
              </Button>
            ) : null}
            {view.items.length > 0 ? (
              <MeetingPrints
                meetingId={meeting.id}
                leads={view.quorum.leader?.employeeId === employeeId}
                providers={providersOf(view)}
              />
            ) : null}
            {mayChange ? (
              <>
                {state === 'draft' ? (
                  <Button kind="primary" onPress={() => setAsked('send')}>
                    {t('meeting.send')}
                  </Button>
                ) : null}
                <Button onPress={() => setAsked('edit')}>{t('meeting.edit')}</Button>
                <Button kind="quiet" onPress={() => setAsked('cancel')}>
                  {t('meeting.cancel')}
                </Button>
              </>
            ) : null}
          </>
        }
      />
      <ParticipantsPanel view={view} mayChange={mayChange} />
      {meeting.closedAt === null ? (
        <AgendaPanel view={view} mayChange={mayChange} />
      ) : (
        <MinutesPanel view={view} />
      )}
      <AcutePanel lines={view.acute} />
      <CarryOutPanel lines={view.toCarryOut} />
      {asked === 'edit' ? (
        <MeetingDialog meeting={meeting} participantsFrom={null} onClose={close} />
      ) : null}
      {asked === 'send' ? <SendDialog view={view} onClose={close} /> : null}
      {asked === 'cancel' ? <CancelDialog view={view} onClose={close} /> : null}
    </Stack>
  );
}

function providersOf({ items }: MeetingView) {
  const byId = new Map(items.flatMap(({ providers }) => providers.map((one) => [one.id, one])));
  return [...byId.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'da-DK'));
}

interface ActProps {
  readonly view: MeetingView;
  readonly onClose: () => void;
}

function SendDialog({ view, onClose }: ActProps) {
  const { t } = useTranslation();
  const send = useCommandEntry('committee.send');
  const { id: meetingId, version } = view.meeting;
  const unready = view.items.filter(({ missing }) => missing !== null && missing.length > 0).length;
  const onSuccess = () => {
    onClose();
    showToast({ title: t('meeting.sent') });
  };
  return (
    <ConfirmDialog
      title={t('meeting.send')}
      confirmLabel={t('meeting.send')}
      isOpen
      isPending={send.isPending}
      onConfirm={() => send.mutate({ meetingId, version }, { onSuccess })}
      onClose={onClose}
    >
      <p>{t('meeting.sendHint')}</p>
      {unready > 0 ? <p>{t('meeting.sendUnready', { count: unready })}</p> : null}
      {send.error ? <ErrorPanel error={send.error.appError} /> : null}
    </ConfirmDialog>
  );
}

function CancelDialog({ view, onClose }: ActProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const cancel = useCommandEntry('committee.cancelMeeting');
  const { id: meetingId, version } = view.meeting;
  return (
    <ReasonDialog
      title={t('meeting.cancel')}
      confirmLabel={t('meeting.cancel')}
      isOpen
      isDanger
      isPending={cancel.isPending}
      onConfirm={(reason) =>
        cancel.mutate({ meetingId, version, reason }, { onSuccess: () => navigate('/committee') })
      }
      onClose={onClose}
    >
      <p>{t('meeting.cancelHint')}</p>
      {cancel.error ? <ErrorPanel error={cancel.error.appError} /> : null}
    </ReasonDialog>
  );
}

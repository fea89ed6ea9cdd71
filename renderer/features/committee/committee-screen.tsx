import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Plus } from 'lucide-react';
import { useLocation } from 'wouter';
import { formatDate } from '#shared/base/format.ts';
import type { MeetingLine } from '#shared/domain/committee/agenda-view.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { ExportButton } from '../../lib/export-button.tsx';
import { useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Link } from '../../ui/actions/link.tsx';
import { DataTable, type TableColumn } from '../../ui/data/data-table.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { CarryOutPanel } from './beside-agenda.tsx';
import { MeetingDialog } from './meeting-dialog.tsx';
import { MeetingStateTag } from './meeting-state-tag.tsx';
import { WaitingList } from './waiting-list.tsx';

/** Udvalg: the meetings, newest first, what waits for one, and what is decided and not lived by yet. */
export function CommitteeScreen() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const list = useQueryEntry('committee.meetings', null);
  const mayPrepare = useMay('committee.prepare');
  const mayExport = useMay('case.export');
  const [isNew, setIsNew] = useState(false);
  const columns = useColumns();
  const newest = list.data?.meetings[0] ?? null;
  return (
    <Stack>
      <PageHeader
        title={t('meeting.area')}
        actions={
          <>
            {mayPrepare ? (
              <Button kind="primary" icon={<Plus />} onPress={() => setIsNew(true)}>
                {t('meeting.new')}
              </Button>
            ) : null}
            {mayExport ? <ExportButton name="committee.exportMeetings" input={null} /> : null}
          </>
        }
      />
      {list.error ? (
        <ErrorPanel error={list.error.appError} onRetry={() => void list.refetch()} />
      ) : null}
      {list.isPending ? <Skeleton lines={8} /> : null}
      {list.data ? (
        <>
          <DataTable<MeetingLine>
            label={t('meeting.list')}
            columns={columns}
            rows={list.data.meetings}
            rowKey={({ meeting }) => meeting.id}
            onRowAction={({ meeting }) => navigate(`/committee/${meeting.id}`)}
            countText={t('meeting.count', { count: list.data.meetings.length })}
            empty={
              <EmptyState title={t('meeting.none')}>
                <p>{t(mayPrepare ? 'meeting.noneHint' : 'meeting.noneHintOthers')}</p>
              </EmptyState>
            }
            isShort
          />
          <Panel title={t('meeting.waiting')}>
            <WaitingList lines={list.data.waiting} onPutOn={null} />
          </Panel>
          <CarryOutPanel lines={list.data.toCarryOut} />
        </>
      ) : null}
      {isNew ? (
        <MeetingDialog
          meeting={null}
          participantsFrom={newest?.meeting ?? null}
          onSaved={(id) => navigate(`/committee/${id}`)}
          onClose={() => setIsNew(false)}
        />
      ) : null}
    </Stack>
  );
}

function useColumns(): TableColumn<MeetingLine>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'heldOn',
      header: t('meeting.date'),
      render: ({ meeting }) => (
        <Link to={`/committee/${meeting.id}`}>{formatDate(meeting.heldOn)}</Link>
      ),
      value: ({ meeting }) => formatDate(meeting.heldOn),
      sortValue: ({ meeting }) => meeting.heldOn,
      minRem: 8,
    },
    {
      id: 'time',
      header: t('meeting.time'),
      render: ({ meeting }) => t('meeting.fromTo', times(meeting)),
      value: ({ meeting }) => t('meeting.fromTo', times(meeting)),
      minRem: 9,
    },
    {
      id: 'room',
      header: t('meeting.room'),
      render: ({ meeting }) => meeting.room,
      value: ({ meeting }) => meeting.room,
      minRem: 10,
      grow: 1,
    },
    {
      id: 'state',
      header: t('meeting.stateLabel'),
      render: ({ state }) => <MeetingStateTag state={state} />,
      value: ({ state }) => t(`meeting.state.${state}`),
      minRem: 11,
    },
    {
      id: 'chair',
      header: t('meeting.role.chair'),
      render: ({ chair }) => chair?.initials ?? t('meeting.noChair'),
      value: ({ chair }) => chair?.initials ?? null,
      minRem: 7,
    },
    {
      id: 'items',
      header: t('meeting.items'),
      render: ({ items }) => items,
      value: ({ items }) => items,
      sortValue: ({ items }) => items,
      align: 'end',
    },
    {
      id: 'decided',
      header: t('meeting.decided'),
      render: ({ decided }) => decided,
      value: ({ decided }) => decided,
      sortValue: ({ decided }) => decided,
      align: 'end',
    },
  ];
}

function times({ startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string }) {
  return { from: startsAt.replace(':', '.'), to: endsAt.replace(':', '.') };
}

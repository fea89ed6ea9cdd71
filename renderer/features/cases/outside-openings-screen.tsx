import { useTranslation } from 'react-i18next';
import { formatDateTime } from '#shared/base/format.ts';
import type { cases } from '#shared/contract/cases.ts';
import type { OutputOf } from '#shared/contract/define.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { ExportButton } from '../../lib/export-button.tsx';
import { Link } from '../../ui/actions/link.tsx';
import { DataTable } from '../../ui/data/data-table.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Stack } from '../../ui/layout/stack.tsx';

type Opening = OutputOf<typeof cases.outsideOpenings>[number];

/** For the leader of a team: who opened its cases from outside, when and why. */
export function OutsideOpeningsScreen() {
  const { t } = useTranslation();
  const openings = useQueryEntry('cases.outsideOpenings', null);
  return (
    <Stack>
      <PageHeader
        title={t('cases.openings.title')}
        steps={[{ label: t('cases.list.title'), to: '/cases' }]}
        lead={t('cases.openings.lead')}
        actions={<ExportButton name="cases.exportOpenings" input={null} />}
      />
      {openings.error ? (
        <ErrorPanel error={openings.error.appError} onRetry={() => void openings.refetch()} />
      ) : null}
      {openings.isPending ? <Skeleton lines={6} /> : null}
      {openings.data ? <OpeningsTable rows={openings.data} /> : null}
    </Stack>
  );
}

function OpeningsTable({ rows }: { readonly rows: readonly Opening[] }) {
  const { t } = useTranslation();
  return (
    <DataTable
      label={t('cases.openings.title')}
      rows={rows}
      rowKey={(row) => `${row.at}:${row.caseId}:${row.userInitials}`}
      initialSort={{ column: 'at', descending: true }}
      empty={
        <EmptyState title={t('cases.openings.none')}>{t('cases.openings.noneHint')}</EmptyState>
      }
      columns={[
        {
          id: 'at',
          header: t('cases.openings.at'),
          minRem: 11,
          grow: 0,
          isRowHeader: true,
          render: (row) => formatDateTime(row.at),
          sortValue: (row) => row.at,
        },
        {
          id: 'by',
          header: t('cases.openings.by'),
          minRem: 6,
          grow: 0,
          render: (row) => row.userInitials,
          sortValue: (row) => row.userInitials,
        },
        {
          id: 'case',
          header: t('cases.openings.case'),
          minRem: 8,
          grow: 0,
          render: (row) => <Link to={`/cases/${row.caseId}`}>{row.caseNumber}</Link>,
          sortValue: (row) => row.caseNumber,
        },
        {
          id: 'reason',
          header: t('cases.openings.reason'),
          minRem: 16,
          grow: 3,
          render: (row) => row.reason,
        },
      ]}
    />
  );
}

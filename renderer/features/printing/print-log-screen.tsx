import { useTranslation } from 'react-i18next';
import { formatDateTime } from '#shared/base/format.ts';
import type { PrintLogRow } from '#shared/contract/printing.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { ExportButton } from '../../lib/export-button.tsx';
import { DataTable } from '../../ui/data/data-table.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Stack } from '../../ui/layout/stack.tsx';

/** Who printed what, when, for how many, with or without the whole CPR, on paper or as a file. */
export function PrintLogScreen() {
  const { t } = useTranslation();
  const log = useQueryEntry('printing.log', null);
  return (
    <Stack>
      <PageHeader
        title={t('printing.log.title')}
        steps={[{ label: t('settings.title'), to: '/settings' }]}
        lead={t('printing.log.lead')}
        actions={<ExportButton name="printing.exportLog" input={null} />}
      />
      {log.error ? <ErrorPanel error={log.error.appError} /> : null}
      {log.data ? <LogTable rows={log.data} /> : null}
      {log.isPending ? <Skeleton /> : null}
    </Stack>
  );
}

function LogTable({ rows }: { readonly rows: readonly PrintLogRow[] }) {
  const { t } = useTranslation();
  return (
    <DataTable
      label={t('printing.log.title')}
      rows={rows}
      rowKey={(row) => `${row.at}:${row.kind}:${row.to}`}
      initialSort={{ column: 'at', descending: true }}
      empty={<EmptyState title={t('printing.log.empty')}>{t('printing.log.emptyHint')}</EmptyState>}
      columns={[
        {
          id: 'at',
          header: t('printing.log.at'),
          minRem: 11,
          grow: 0,
          isRowHeader: true,
          render: (row) => formatDateTime(row.at),
          sortValue: (row) => row.at,
        },
        {
          id: 'by',
          header: t('printing.log.by'),
          render: (row) => row.userInitials,
          sortValue: (row) => row.userInitials,
        },
        {
          id: 'kind',
          header: t('printing.log.kind'),
          grow: 2,
          render: (row) => t(`printing.log.kinds.${row.kind}`),
        },
        {
          id: 'cases',
          header: t('printing.log.cases'),
          align: 'end',
          render: (row) => String(row.cases),
          sortValue: (row) => row.cases,
        },
        {
          id: 'fullCpr',
          header: t('printing.log.fullCpr'),
          render: (row) => t(row.fullCpr ? 'words.yes' : 'words.no'),
        },
        {
          id: 'withNotes',
          header: t('printing.log.withNotes'),
          render: (row) => t(row.withNotes ? 'words.yes' : 'words.no'),
        },
        {
          id: 'to',
          header: t('printing.log.to'),
          render: (row) => t(`printing.log.target.${row.to}`),
        },
      ]}
    />
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { formatDate, formatInteger, formatWholeKroner } from '#shared/base/format.ts';
import type { ExternalPlacement } from '#shared/domain/move-out/view.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { ExportButton } from '../../lib/export-button.tsx';
import { useMay } from '../../lib/session.ts';
import { Link } from '../../ui/actions/link.tsx';
import { DataTable, type TableColumn } from '../../ui/data/data-table.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { Row, Stack } from '../../ui/layout/stack.tsx';
import { useCountText } from './board-panel.tsx';
import type { Scope } from './move-out-screen.tsx';

/** External places as they are negotiated about: the one longest ago first. */
export function ExternalPanel({ scope }: { readonly scope: Scope }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const external = useQueryEntry('moveOut.external', { scope }, { keepPrevious: true });
  const mayExport = useMay('case.export');
  const columns = useColumns();
  const countText = useCountText(external.data ?? []);
  if (external.error) {
    return <ErrorPanel error={external.error.appError} onRetry={() => void external.refetch()} />;
  }
  if (!external.data) return <Skeleton lines={10} />;
  return (
    <Stack>
      {mayExport ? (
        <Row>
          <ExportButton name="moveOut.exportExternal" input={{ scope }} />
        </Row>
      ) : null}
      <DataTable
        label={t('moveOut.board.tabs.external')}
        columns={columns}
        rows={external.data}
        rowKey={(row) => row.interventionId}
        onRowAction={(row) => navigate(`/cases/${row.caseId}/move-out`)}
        countText={countText}
        empty={
          <EmptyState title={t('moveOut.board.externalEmpty')}>
            {t('moveOut.board.externalEmptyHint')}
          </EmptyState>
        }
      />
    </Stack>
  );
}

function useColumns(): readonly TableColumn<ExternalPlacement>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('moveOut.board.column.name'),
        isRowHeader: true,
        minRem: 10,
        sortValue: (row) => row.name,
        render: (row) => <Link to={`/cases/${row.caseId}/move-out`}>{row.name}</Link>,
      },
      {
        id: 'caseNumber',
        header: t('moveOut.board.column.caseNumber'),
        minRem: 6,
        grow: 0,
        sortValue: (row) => row.caseNumber,
        render: (row) => row.caseNumber,
      },
      {
        id: 'provider',
        header: t('moveOut.board.column.provider'),
        minRem: 12,
        sortValue: (row) => row.providerName,
        render: (row) => `${row.paragraphDisplay} · ${row.providerName ?? ''}`,
      },
      {
        id: 'negotiated',
        header: t('moveOut.board.column.negotiated'),
        minRem: 9,
        grow: 0,
        sortValue: (row) => row.lastNegotiatedOn,
        render: (row) =>
          row.lastNegotiatedOn === null
            ? t('moveOut.board.never')
            : formatDate(row.lastNegotiatedOn),
      },
      {
        id: 'met',
        header: t('moveOut.board.column.met'),
        minRem: 8,
        grow: 0,
        align: 'end',
        sortValue: (row) => row.goalsMetSince,
        render: (row) => formatInteger(row.goalsMetSince),
      },
      {
        id: 'mastery',
        header: t('moveOut.board.column.mastery'),
        minRem: 9,
        grow: 0,
        sortValue: (row) => (row.lacksMasteryGoal ? 0 : 1),
        render: (row) => t(row.lacksMasteryGoal ? 'moveOut.board.no' : 'moveOut.board.yes'),
      },
      {
        id: 'cost',
        header: t('moveOut.board.column.cost'),
        minRem: 9,
        grow: 0,
        align: 'end',
        sortValue: (row) => row.yearlyCost,
        render: (row) =>
          row.yearlyCost === null ? t('ui.notKnown') : formatWholeKroner(row.yearlyCost),
      },
    ],
    [t],
  );
}

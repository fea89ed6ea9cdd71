import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { formatDate } from '#shared/base/format.ts';
import type { QuietRow } from '#shared/domain/caseload/view.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { ExportButton } from '../../lib/export-button.tsx';
import { useMay } from '../../lib/session.ts';
import { Link } from '../../ui/actions/link.tsx';
import { DataTable, type TableColumn } from '../../ui/data/data-table.tsx';
import { FilterChips } from '../../ui/data/filter-chips.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { Row, Stack } from '../../ui/layout/stack.tsx';
import styles from './weeks.module.css';

type Scope = 'mine' | 'my-teams';

/** "Intet sket": cases where nothing has happened for longer than their interval. */
export function QuietTab() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [scope, setScope] = useState<Scope>('mine');
  const mayExport = useMay('case.export');
  const quiet = useQueryEntry('caseload.quiet', { scope }, { keepPrevious: true });
  const columns = useQuietColumns();
  if (quiet.error) {
    return <ErrorPanel error={quiet.error.appError} onRetry={() => void quiet.refetch()} />;
  }
  return (
    <Stack>
      <p className={styles['legend']}>{t('load.quiet.lead')}</p>
      <FilterChips<Scope>
        label={t('followUps.due.scope')}
        mode="single"
        chips={[
          { id: 'mine', label: t('followUps.due.mine') },
          { id: 'my-teams', label: t('followUps.due.myTeams') },
        ]}
        selected={[scope]}
        onChange={([chosen]) => setScope(chosen ?? scope)}
      />
      {quiet.data ? (
        <DataTable
          label={t('load.quiet.title')}
          columns={columns}
          rows={quiet.data}
          rowKey={(row) => row.caseId}
          onRowAction={(row) => navigate(`/cases/${row.caseId}`)}
          countText={t('load.quiet.count', { count: quiet.data.length })}
          empty={
            <EmptyState title={t('load.quiet.none')}>
              <p>{t('load.quiet.noneHint')}</p>
            </EmptyState>
          }
        />
      ) : (
        <Skeleton lines={8} />
      )}
      {mayExport && (quiet.data?.length ?? 0) > 0 ? (
        <Row>
          <ExportButton name="caseload.exportQuiet" input={{ scope }} />
        </Row>
      ) : null}
    </Stack>
  );
}

function useQuietColumns(): readonly TableColumn<QuietRow>[] {
  const { t } = useTranslation();
  return useMemo(
    (): readonly TableColumn<QuietRow>[] => [
      {
        id: 'name',
        header: t('followUps.due.name'),
        isRowHeader: true,
        minRem: 10,
        render: (row) => <Link to={`/cases/${row.caseId}`}>{row.name}</Link>,
        sortValue: (row) => row.name,
      },
      {
        id: 'caseNumber',
        header: t('followUps.due.caseNumber'),
        minRem: 6,
        grow: 0,
        render: (row) => row.caseNumber,
        sortValue: (row) => row.caseNumber,
      },
      {
        id: 'help',
        header: t('followUps.due.intervention'),
        minRem: 12,
        grow: 3,
        render: (row) => [...row.paragraphs, ...row.providerNames].join(' · '),
        sortValue: (row) => row.paragraphs.join(),
      },
      {
        id: 'lastOn',
        header: t('load.quiet.last'),
        minRem: 9,
        grow: 0,
        render: (row) => (row.lastOn === null ? t('load.quiet.never') : formatDate(row.lastOn)),
        sortValue: (row) => row.lastOn,
      },
      {
        id: 'days',
        header: t('load.quiet.days'),
        minRem: 6,
        grow: 0,
        align: 'end',
        render: (row) => (row.days === null ? t('words.notKnown') : String(row.days)),
        sortValue: (row) => row.days,
      },
      {
        id: 'interval',
        header: t('load.quiet.interval'),
        minRem: 7,
        grow: 0,
        render: (row) => t('load.quiet.months', { count: row.intervalMonths }),
        sortValue: (row) => row.intervalMonths,
      },
      {
        id: 'caseworker',
        header: t('followUps.due.caseworker'),
        minRem: 5,
        grow: 0,
        render: (row) => row.caseworkerInitials,
        sortValue: (row) => row.caseworkerInitials,
      },
    ],
    [t],
  );
}

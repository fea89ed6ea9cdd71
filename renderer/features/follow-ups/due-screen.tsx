import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { DueRow } from '#shared/domain/follow-ups/view.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { ExportButton } from '../../lib/export-button.tsx';
import { useMay } from '../../lib/session.ts';

import { DataTable } from '../../ui/data/data-table.tsx';
import { FilterChips } from '../../ui/data/filter-chips.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Row, Stack } from '../../ui/layout/stack.tsx';
import { useDueColumns } from './due-columns.tsx';
import { DUE_FILTERS, type DueFilter, isIn } from '#shared/domain/follow-ups/due-filter.ts';

type Scope = 'mine' | 'my-teams';

/** Every running schedule, soonest due first: the list behind every follow-up figure. */
export function DueScreen() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [scope, setScope] = useState<Scope>('mine');
  const [filter, setFilter] = useState<DueFilter | null>(null);
  const due = useQueryEntry('followUps.due', { scope }, { keepPrevious: true });
  const mayExport = useMay('case.export');
  const columns = useDueColumns();
  const all = due.data ?? [];
  const rows = filter === null ? all : all.filter((row) => isIn(filter, row));
  return (
    <Stack>
      <PageHeader
        title={t('followUps.due.title')}
        actions={
          mayExport ? <ExportButton name="followUps.exportDue" input={{ scope, filter }} /> : null
        }
      />
      <Row gap={6}>
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
        <FilterChips
          label={t('followUps.due.filter')}
          mode="single"
          chips={DUE_FILTERS.map((id) => ({
            id,
            label: t(`followUps.due.${id}`),
            count: all.filter((row) => isIn(id, row)).length,
          }))}
          selected={filter === null ? [] : [filter]}
          onChange={([chosen]) => setFilter(chosen ?? null)}
        />
      </Row>
      {due.error ? (
        <ErrorPanel error={due.error.appError} onRetry={() => void due.refetch()} />
      ) : null}
      {due.isPending ? <Skeleton lines={10} /> : null}
      {due.data ? (
        <DataTable
          label={t('followUps.due.title')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.scheduleId}
          onRowAction={(row) => navigate(`/cases/${row.caseId}/follow-ups`)}
          countText={countText(rows)}
          empty={<Empty hasAny={all.length > 0} />}
        />
      ) : null}
    </Stack>
  );

  function countText(shown: readonly DueRow[]): string {
    const cases = new Set(shown.map(({ caseId }) => caseId)).size;
    return t('followUps.due.count', {
      count: shown.length,
      cases: t('followUps.myDay.inCases', { count: cases }),
    });
  }
}

function Empty({ hasAny }: { readonly hasAny: boolean }) {
  const { t } = useTranslation();
  const why = hasAny ? 'empty' : 'emptyMine';
  return (
    <EmptyState title={t(`followUps.due.${why}`)}>
      <p>{t(`followUps.due.${why}Hint`)}</p>
    </EmptyState>
  );
}

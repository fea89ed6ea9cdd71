import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { chosenDue } from '#shared/domain/follow-ups/due-filter.ts';
import { dueSortColumns, sortDue } from '#shared/domain/follow-ups/sort-due.ts';
import type { DueRow } from '#shared/domain/follow-ups/view.ts';
import { ExportButton } from '../../lib/export-button.tsx';
import { useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { DataTable } from '../../ui/data/data-table.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Row, Stack } from '../../ui/layout/stack.tsx';
import { CalendarButton } from './calendar-button.tsx';
import { useDueColumns } from './due-columns.tsx';
import { DueFilterBar } from './due-filter-bar.tsx';
import { DuePrintButton } from './due-print-button.tsx';
import { DueViews } from './due-views.tsx';
import { useDueView } from './due-view.ts';
import { EVERY_DUE } from '#shared/domain/follow-ups/due-filter.ts';
import { useSchedulesInCases } from './schedules-in-cases.ts';

/** Every running schedule one may see, filtered and sorted: the list behind every follow-up figure. */
export function DueList({ all }: { readonly all: readonly DueRow[] }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { filter, sort, order } = useDueView();
  const columns = useDueColumns();
  const inWords = useSchedulesInCases();
  const mayExport = useMay('case.export');
  const rows = sortDue(chosenDue(all, filter), sort);
  return (
    <Stack>
      <Row gap={3}>
        <DueViews />
        {rows.length > 0 ? (
          <CalendarButton name="followUps.exportCalendar" input={{ scope: filter.scope }} />
        ) : null}
        {rows.length > 0 ? <DuePrintButton /> : null}
        {mayExport && rows.length > 0 ? (
          <ExportButton name="followUps.exportDue" input={{ filter, sort }} />
        ) : null}
      </Row>
      <DueFilterBar rows={all} />
      <DataTable
        label={t('followUps.due.title')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.scheduleId}
        onRowAction={(row) => navigate(`/cases/${row.caseId}/follow-ups`)}
        sort={sort}
        onSortChange={({ column, descending }) => {
          const known = dueSortColumns.find((one) => one === column);
          if (known) order({ column: known, descending });
        }}
        countText={inWords(rows)}
        empty={<Empty hasAny={all.length > 0} />}
      />
    </Stack>
  );
}

function Empty({ hasAny }: { readonly hasAny: boolean }) {
  const { t } = useTranslation();
  const { filter, show } = useDueView();
  if (!hasAny) {
    return (
      <EmptyState title={t('followUps.due.emptyMine')}>
        <p>{t('followUps.due.emptyMineHint')}</p>
      </EmptyState>
    );
  }
  const reset = () => show({ filter: { ...EVERY_DUE, scope: filter.scope } });
  return (
    <EmptyState
      title={t('followUps.due.empty')}
      actions={<Button onPress={reset}>{t('load.due.reset')}</Button>}
    >
      <p>{t('followUps.due.emptyHint')}</p>
    </EmptyState>
  );
}

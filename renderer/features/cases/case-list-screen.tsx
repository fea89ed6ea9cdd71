import { useMemo, useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { FilePlus2, Printer } from 'lucide-react';
import { useLocation } from 'wouter';
import { caseSortColumns, sortCaseList } from '#shared/domain/cases/sort-list.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { useExport } from '../../lib/use-export.ts';
import { PrintDialog } from '../../lib/print-dialog.tsx';
import { PrintManyDialog } from '../../lib/print-many-dialog.tsx';
import { useCanSave, useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Menu, type MenuAction } from '../../ui/actions/menu.tsx';
import { DataTable } from '../../ui/data/data-table.tsx';
import { type TableSort } from '../../ui/data/table-sort.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { useCaseColumns } from './case-columns.tsx';
import { CaseFilterBar } from './case-filter-bar.tsx';
import { type CaseSort, useCaseFilter } from './case-filter.ts';
import { CaseViews } from './case-views.tsx';
import { ColumnsDialog } from './columns-dialog.tsx';
import { NoCases } from './no-cases.tsx';

/** Every case one may see, filtered and sorted; printed and exported as it stands. */
export function CaseListScreen() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { filter, sort, order } = useCaseFilter();
  const list = useQueryEntry('cases.list', filter, { keepPrevious: true });
  const columns = useCaseColumns();
  const rows = list.data?.rows;
  const sorted = useMemo(() => sortCaseList(rows ?? [], sort), [rows, sort]);
  return (
    <Stack>
      <PageHeader title={t('cases.list.title')} actions={<ListActions sort={sort} />} />
      <CaseFilterBar />
      {list.error ? <ErrorPanel error={list.error.appError} /> : null}
      {list.isPending ? <Skeleton lines={10} /> : null}
      {rows ? (
        <DataTable
          label={t('cases.list.title')}
          columns={columns}
          rows={sorted}
          rowKey={(row) => row.caseId}
          onRowAction={(row) => navigate(`/cases/${row.caseId}`)}
          sort={sort}
          onSortChange={(next) => order(caseSort(next))}
          countText={countText(t, rows.length, list.data?.total ?? rows.length)}
          empty={
            <NoCases
              hasAny={(list.data?.total ?? 0) > 0}
              onlyElsewhere={list.data?.onlyElsewhere ?? false}
            />
          }
        />
      ) : null}
    </Stack>
  );
}

function countText(t: TFunction, shown: number, total: number): string {
  if (shown === total) return t('cases.list.count', { count: total });
  return t('cases.list.countOf', { shown, total });
}

function caseSort({ column, descending }: TableSort): CaseSort {
  const known = caseSortColumns.find((one) => one === column);
  return { column: known ?? 'followUp', descending };
}

function ListActions({ sort }: { readonly sort: CaseSort }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { filter } = useCaseFilter();
  const [printing, setPrinting] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const canSave = useCanSave();
  const [mayWrite, mayPrint] = [useMay('case.write'), useMay('print')];
  const [printingMany, setPrintingMany] = useState(false);
  const more = useMoreActions({
    columns: () => setChoosing(true),
    printMany: () => setPrintingMany(true),
  });
  return (
    <>
      {mayWrite && canSave ? (
        <Button kind="primary" icon={<FilePlus2 />} onPress={() => navigate('/cases/new')}>
          {t('cases.list.create')}
        </Button>
      ) : null}
      {mayPrint ? (
        <Button icon={<Printer />} onPress={() => setPrinting(true)}>
          {t('printing.print')}
        </Button>
      ) : null}
      <CaseViews />
      <Menu label={t('cases.more')} actions={more} />
      {printingMany ? (
        <PrintManyDialog choice={{ filter, sort }} onClose={() => setPrintingMany(false)} />
      ) : null}
      {choosing ? <ColumnsDialog onClose={() => setChoosing(false)} /> : null}
      <PrintDialog
        title={t('printing.dialog.teamTitle')}
        isOpen={printing}
        onClose={() => setPrinting(false)}
        offers={{ protectedAddress: false, withCost: true }}
        requestFor={({ fullCpr, withCost }) => ({
          kind: 'team-overview',
          filter,
          sort,
          withCost,
          disclosure: { fullCpr, protectedAddress: false },
        })}
      />
    </>
  );
}

/** What is done with the list now and then. */
function useMoreActions(opens: {
  readonly columns: () => void;
  readonly printMany: () => void;
}): readonly MenuAction[] {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { filter } = useCaseFilter();
  const exportList = useExport('cases.exportList');
  const canSave = useCanSave();
  const [mayPrint, mayImport, mayExport, mayOversee] = [
    useMay('print'),
    useMay('import.run'),
    useMay('case.export'),
    useMay('team.oversee'),
  ];
  const action = (
    id: 'columns' | 'printMany' | 'export' | 'import' | 'openings' | 'goals',
    isOffered: boolean,
    onAction: () => void,
  ): readonly MenuAction[] =>
    isOffered
      ? [{ id, label: t(`cases.list.${id}`), description: t(`cases.list.${id}Help`), onAction }]
      : [];
  return [
    ...action('goals', true, () => navigate('/cases/goals')),
    ...action('columns', true, opens.columns),
    ...action('printMany', mayPrint, opens.printMany),
    ...action('export', mayExport, () => exportList.run(filter)),
    ...action('import', mayImport && canSave, () => navigate('/import')),
    ...action('openings', mayOversee, () => navigate('/cases/outside-openings')),
  ];
}

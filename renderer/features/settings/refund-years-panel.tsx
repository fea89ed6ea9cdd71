import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '#shared/base/dates.ts';
import { formatDate, formatWholeKroner } from '#shared/base/format.ts';
import type { RefundYearView } from '#shared/domain/settings/refund-years.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { DataTable, type TableColumn } from '../../ui/data/data-table.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { RefundYearDialog } from './refund-year-dialog.tsx';
import { SettingsExport } from './settings-export.tsx';

/** The thresholds that the estimate after § 176 counts with, a year at a time. */
export function RefundYearsPanel({ mayChange }: { readonly mayChange: boolean }) {
  const { t } = useTranslation();
  const years = useQueryEntry('settings.refundYears', null, { listensTo: ['settings'] });
  const [isAdding, setAdding] = useState(false);
  const columns = useColumns();
  if (years.isError) {
    return <ErrorPanel error={years.error.appError} onRetry={() => void years.refetch()} />;
  }
  if (!years.data) return <Skeleton lines={4} />;
  return (
    <Panel title={t('settings.refundYears.title')}>
      <Stack>
        <p>{t('settings.refundYears.lead')}</p>
        <ButtonRow>
          {mayChange ? (
            <Button onPress={() => setAdding(true)}>{t('settings.refundYears.add')}</Button>
          ) : null}
          <SettingsExport table="refundYears" columns={columns} rows={years.data} />
        </ButtonRow>
        <DataTable
          label={t('settings.refundYears.title')}
          columns={columns}
          rows={years.data}
          rowKey={({ year }) => String(year)}
          empty={<EmptyState title={t('settings.refundYears.empty')} />}
          isShort
        />
      </Stack>
      {isAdding ? <RefundYearDialog onClose={() => setAdding(false)} /> : null}
    </Panel>
  );
}

function useColumns(): TableColumn<RefundYearView>[] {
  const { t } = useTranslation();
  const source = ({ source: text, entered }: RefundYearView) => {
    if (text === null) return t('settings.refundYears.published');
    if (entered === null) return text;
    const { by, at } = entered;
    return t('settings.refundYears.entered', {
      source: text,
      by,
      date: formatDate(civilDateOf(at)),
    });
  };
  const amount = (id: 't1' | 't2' | 't3'): TableColumn<RefundYearView> => ({
    id,
    header: t(`settings.refundYears.${id}`),
    render: (row) => formatWholeKroner(row[id]),
    value: (row) => formatWholeKroner(row[id]),
    align: 'end',
    minRem: 8,
  });
  return [
    {
      id: 'year',
      header: t('settings.refundYears.year'),
      render: ({ year }) => String(year),
      value: ({ year }) => year,
      isRowHeader: true,
    },
    amount('t1'),
    amount('t2'),
    amount('t3'),
    {
      id: 'source',
      header: t('settings.refundYears.source'),
      render: source,
      value: source,
      minRem: 16,
      grow: 1,
    },
  ];
}

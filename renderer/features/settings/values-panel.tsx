import type { i18n, TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDate, formatInteger } from '#shared/base/format.ts';
import type { SettingView } from '#shared/contract/settings.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { ButtonRow } from '../../ui/actions/button.tsx';
import { DataTable, type TableColumn } from '../../ui/data/data-table.tsx';
import { Badge } from '../../ui/feedback/status-tag.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { SettingsExport } from './settings-export.tsx';

/** What the program counts with, and for how long each value holds. */
export function ValuesPanel() {
  const { t, i18n } = useTranslation();
  const values = useQueryEntry('settings.values', null, { listensTo: ['settings'] });
  if (values.isError) {
    return <ErrorPanel error={values.error.appError} onRetry={() => void values.refetch()} />;
  }
  if (!values.data) return <Skeleton lines={6} />;
  const validity = ({ validFrom, validTo }: SettingView) =>
    validTo === null
      ? t('settings.value.from', { from: formatDate(validFrom) })
      : t('settings.value.between', { from: formatDate(validFrom), to: formatDate(validTo) });
  const columns: TableColumn<SettingView>[] = [
    {
      id: 'key',
      header: t('settings.value.key'),
      render: ({ key }) => settingName(t, i18n, key),
      value: ({ key }) => settingName(t, i18n, key),
      sortValue: ({ key }) => settingName(t, i18n, key),
      minRem: 22,
      grow: 2,
    },
    {
      id: 'value',
      header: t('settings.value.value'),
      render: ({ value }) => valueText(t, value),
      value: ({ value }) => (typeof value === 'number' ? value : valueText(t, value)),
      align: 'end',
    },
    {
      id: 'validity',
      header: t('settings.value.validity'),
      render: validity,
      value: validity,
      sortValue: ({ validFrom }) => validFrom,
      minRem: 12,
    },
    {
      id: 'own',
      header: t('settings.value.source'),
      render: () => <Badge>{t('settings.value.own')}</Badge>,
      value: () => t('settings.value.own'),
      minRem: 16,
    },
  ];
  return (
    <Stack>
      <p>{t('settings.value.lead')}</p>
      <ButtonRow>
        <SettingsExport table="values" columns={columns} rows={values.data} />
      </ButtonRow>
      <DataTable
        label={t('settings.values')}
        columns={columns}
        rows={values.data}
        rowKey={({ key, validFrom }) => `${key} ${validFrom}`}
        initialSort={{ column: 'key', descending: false }}
        empty={<EmptyState title={t('settings.value.empty')} />}
        isShort
      />
    </Stack>
  );
}

/** A setting without words of its own shows its key rather than nothing. */
function settingName(t: TFunction, i18n: i18n, key: string): string {
  const path = `settings.key.${key}`;
  // The key comes from the backend as text; `exists` has just vouched for it.
  return i18n.exists(path) ? (t as (key: string) => string)(path) : key;
}

function valueText(t: TFunction, value: unknown): string {
  if (typeof value === 'boolean') return t(value ? 'words.yes' : 'words.no');
  if (typeof value === 'number') return formatInteger(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

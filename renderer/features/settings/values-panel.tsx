import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '#shared/base/dates.ts';
import { formatDate } from '#shared/base/format.ts';
import { isSettingKey, type SettingKey } from '#shared/domain/settings/setting-rules.ts';
import type { SettingView } from '#shared/domain/settings/setting-view.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { DataTable, type TableColumn } from '../../ui/data/data-table.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { settingName, settingValue } from './setting-words.ts';
import { SettingsExport } from './settings-export.tsx';
import { ValueDialog } from './value-dialog.tsx';

interface Asked {
  readonly key: SettingKey;
  readonly value: number | boolean;
}

/** What the program counts with, for how long each value holds, and who decided it. */
export function ValuesPanel({ mayChange }: { readonly mayChange: boolean }) {
  const { t } = useTranslation();
  const values = useQueryEntry('settings.values', null, { listensTo: ['settings'] });
  const [asked, setAsked] = useState<Asked | null>(null);
  const columns = useColumns(mayChange ? setAsked : null);
  if (values.isError) {
    return <ErrorPanel error={values.error.appError} onRetry={() => void values.refetch()} />;
  }
  if (!values.data) return <Skeleton lines={6} />;
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
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('settings.value.empty')} />}
        isShort
      />
      {asked ? (
        <ValueDialog settingKey={asked.key} value={asked.value} onClose={() => setAsked(null)} />
      ) : null}
    </Stack>
  );
}

function useColumns(onChange: ((asked: Asked) => void) | null): TableColumn<SettingView>[] {
  const { t, i18n } = useTranslation();
  const name = ({ key }: SettingView) => settingName(t, i18n, key);
  const validity = ({ state, validFrom, validTo }: SettingView) => {
    const [from, to] = [formatDate(validFrom), validTo === null ? null : formatDate(validTo)];
    if (state === 'corrected') return t('settings.value.corrected', { from });
    return to === null
      ? t('settings.value.from', { from })
      : t('settings.value.between', { from, to });
  };
  const source = ({ entered }: SettingView) =>
    entered === null
      ? t('settings.value.own')
      : t('settings.value.entered', {
          by: entered.by,
          date: formatDate(civilDateOf(entered.at)),
          reason: entered.reason ?? '',
        });
  const columns: TableColumn<SettingView>[] = [
    {
      id: 'key',
      header: t('settings.value.key'),
      render: name,
      value: name,
      sortValue: name,
      minRem: 20,
      grow: 2,
    },
    {
      id: 'value',
      header: t('settings.value.value'),
      render: ({ value }) => settingValue(t, value),
      value: ({ value }) => (typeof value === 'number' ? value : settingValue(t, value)),
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
      render: source,
      value: source,
      minRem: 16,
      grow: 1,
    },
  ];
  if (onChange === null) return columns;
  return [
    ...columns,
    {
      id: 'change',
      header: t('settings.actions'),
      render: (row) => <ChangeButton row={row} name={name(row)} onChange={onChange} />,
      value: () => null,
      minRem: 6,
    },
  ];
}

interface ChangeButtonProps {
  readonly row: SettingView;
  readonly name: string;
  readonly onChange: (asked: Asked) => void;
}

/** On the value that holds now, where it is one the municipality sets here. */
function ChangeButton({ row: { key, value, state }, name, onChange }: ChangeButtonProps) {
  const { t } = useTranslation();
  if (state !== 'now' || !isSettingKey(key)) return null;
  if (typeof value !== 'number' && typeof value !== 'boolean') return null;
  return (
    <Button
      size="small"
      aria-label={t('settings.value.changeNamed', { name })}
      onPress={() => onChange({ key, value })}
    >
      {t('settings.value.change')}
    </Button>
  );
}

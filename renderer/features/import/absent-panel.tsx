import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { ImportPlanView } from '#shared/domain/import/plan.ts';
import { DataTable, type TableColumn } from '../../ui/data/data-table.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { ImportExport } from './import-export.tsx';
import styles from './import.module.css';
import { useNames } from './import-words.ts';

type AbsentRow = ImportPlanView['absent'][number];

/** Running help that the file does not speak of. A list and no more: nothing is ended by absence. */
export function AbsentPanel({ absent }: { readonly absent: readonly AbsentRow[] }) {
  const { t } = useTranslation();
  const columns = useAbsentColumns();
  if (absent.length === 0) return null;
  const title = t('importScreen.absent.title', { count: absent.length });
  return (
    <Panel
      level={3}
      title={title}
      actions={<ImportExport table="absent" columns={columns} rows={absent} />}
    >
      <p className={styles['soft']}>{t('importScreen.absent.hint')}</p>
      <DataTable
        label={title}
        columns={columns}
        rows={absent}
        rowKey={(row) => JSON.stringify(row)}
        initialSort={{ column: 'caseNumber', descending: false }}
        empty={null}
        isShort={absent.length <= 10}
      />
    </Panel>
  );
}

function useAbsentColumns(): TableColumn<AbsentRow>[] {
  const { t } = useTranslation();
  const names = useNames();
  return [
    {
      id: 'caseNumber',
      header: t('importScreen.absent.caseNumber'),
      render: (row) => row.caseNumber,
      value: (row) => row.caseNumber,
      sortValue: (row) => row.caseNumber,
    },
    {
      id: 'paragraph',
      header: t('importScreen.absent.paragraph'),
      render: (row) => names.paragraph(row.paragraph),
      value: (row) => names.paragraph(row.paragraph),
      sortValue: (row) => names.paragraph(row.paragraph),
    },
    {
      id: 'provider',
      header: t('importScreen.absent.provider'),
      render: (row) => row.provider,
      value: (row) => row.provider,
      sortValue: (row) => row.provider,
      grow: 2,
    },
    {
      id: 'start',
      header: t('importScreen.absent.start'),
      render: (row) => formatDate(row.start),
      value: (row) => formatDate(row.start),
      sortValue: (row) => row.start,
    },
  ];
}

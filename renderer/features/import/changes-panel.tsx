import { useTranslation } from 'react-i18next';
import { formatInteger } from '#shared/base/format.ts';
import { changeId, type FieldChange, type ImportPlanView } from '#shared/domain/import/plan.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { DataTable, type TableColumn } from '../../ui/data/data-table.tsx';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { ImportExport } from './import-export.tsx';
import styles from './import.module.css';
import { type ImportWork, takenIn } from './import-work.ts';
import { changeInWords, useNames } from './import-words.ts';

interface ChangesPanelProps {
  readonly changed: ImportPlanView['changed'];
  readonly work: ImportWork;
  readonly onWork: (work: ImportWork) => void;
}

interface ChangeRow {
  readonly id: string;
  readonly line: number;
  readonly help: string;
  readonly change: FieldChange;
}

/** What the file says otherwise of known help, old beside new. Nothing is taken but what is ticked. */
export function ChangesPanel({ changed, work, onWork }: ChangesPanelProps) {
  const { t } = useTranslation();
  const names = useNames();
  const rows = changed.flatMap(({ line, caseNumber, paragraph, provider, changes }) =>
    changes.map((change): ChangeRow => {
      const help = `${caseNumber} · ${names.paragraph(paragraph)} · ${provider}`;
      return { id: changeId(line, change.field), line, help, change };
    }),
  );
  const columns = useChangeColumns(work.accepted, (id, isTaken) => {
    const accepted = new Set(work.accepted);
    if (isTaken) accepted.add(id);
    else accepted.delete(id);
    onWork({ ...work, accepted });
  });
  if (rows.length === 0) return null;
  const taken = takenIn(work, { changed }).changes.length;
  return (
    <Panel level={3} title={t('importScreen.changes.title', { count: changed.length })}>
      <p className={styles['soft']}>{t('importScreen.changes.hint')}</p>
      {rows.some(({ change }) => change.field === 'ended') ? (
        <p className={styles['soft']}>{t('importScreen.changes.endHint')}</p>
      ) : null}
      <ButtonRow>
        <Button
          size="small"
          onPress={() => onWork({ ...work, accepted: new Set(rows.map(({ id }) => id)) })}
        >
          {t('importScreen.changes.takeAll')}
        </Button>
        <Button size="small" onPress={() => onWork({ ...work, accepted: new Set() })}>
          {t('importScreen.changes.takeNone')}
        </Button>
        <ImportExport table="changed" columns={columns} rows={rows} />
      </ButtonRow>
      <DataTable
        label={t('importScreen.changes.title', { count: changed.length })}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        empty={null}
        isShort={rows.length <= 20}
        countText={t('importScreen.changes.taken', { taken, count: rows.length })}
      />
    </Panel>
  );
}

function useChangeColumns(
  accepted: ReadonlySet<string>,
  onTake: (id: string, isTaken: boolean) => void,
): TableColumn<ChangeRow>[] {
  const { t } = useTranslation();
  const names = useNames();
  const field = (row: ChangeRow) => t(`import.fields.${row.change.field}`);
  const words = (row: ChangeRow) => changeInWords(t, names, row.change);
  return [
    {
      id: 'take',
      header: t('importScreen.changes.take'),
      render: (row) => (
        <Checkbox value={accepted.has(row.id)} onChange={(isTaken) => onTake(row.id, isTaken)}>
          <span className="visually-hidden">
            {t('importScreen.changes.takeOne', { field: field(row), line: row.line })}
          </span>
        </Checkbox>
      ),
      minRem: 4,
      grow: 0,
    },
    {
      id: 'line',
      header: t('importScreen.changes.line'),
      render: (row) => formatInteger(row.line),
      value: (row) => row.line,
      sortValue: (row) => row.line,
      minRem: 4,
      grow: 0,
    },
    {
      id: 'help',
      header: t('importScreen.changes.help'),
      render: (row) => row.help,
      value: (row) => row.help,
      sortValue: (row) => row.help,
      isRowHeader: true,
      minRem: 14,
      grow: 2,
    },
    {
      id: 'field',
      header: t('importScreen.changes.field'),
      render: field,
      value: field,
      sortValue: field,
    },
    {
      id: 'old',
      header: t('importScreen.changes.old'),
      render: (row) => words(row).old,
      value: (row) => words(row).old,
    },
    {
      id: 'new',
      header: t('importScreen.changes.new'),
      render: (row) => words(row).new,
      value: (row) => words(row).new,
    },
  ];
}

import { useTranslation } from 'react-i18next';
import { formatDateTime } from '#shared/base/format.ts';
import type { ChangeView } from '#shared/contract/cases.ts';
import { PLACES_BY_ID, REVEALING_FIELDS } from '#shared/domain/cases/protection.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { CaseExport } from '../../lib/case-export.tsx';
import type { SheetColumn } from '../../lib/sheet.ts';
import { commandWord, fieldWord, tableWord } from '../../lib/history-words.ts';
import { useValueWords } from './value-words.ts';

interface HistoryExportProps {
  readonly view: CaseView;
  readonly changes: readonly ChangeView[];
}

interface FieldLine {
  readonly change: ChangeView;
  readonly field: ChangeView['fields'][number];
}

/** The history as a file: a line for each field that changed. */
export function HistoryExport({ view, changes }: HistoryExportProps) {
  const { t } = useTranslation();
  const words = useValueWords();
  const { caseId, isProtected } = view.header;
  const rows = changes.flatMap((change) => change.fields.map((field) => ({ change, field })));
  const isRevealing = (field: string) => REVEALING_FIELDS.has(field) || PLACES_BY_ID.has(field);
  const valueOf = ({ change, field }: FieldLine, value: unknown): string =>
    isProtected && isRevealing(field.field) && value !== null
      ? t('cases.history.leftOut')
      : words(change.table, field.field, value);
  const columns: readonly SheetColumn<FieldLine>[] = [
    { header: t('cases.history.at'), value: ({ change }) => formatDateTime(change.at) },
    { header: t('cases.history.who'), value: ({ change }) => change.userInitials },
    { header: t('cases.history.act'), value: ({ change }) => commandWord(t, change.command) },
    { header: t('history.field.reason'), value: ({ change }) => change.reason },
    { header: t('cases.history.row'), value: ({ change }) => tableWord(t, change.table) },
    {
      header: t('cases.history.what'),
      value: ({ change, field }) => fieldWord(t, field.field, change.table),
    },
    { header: t('cases.history.before'), value: (line) => valueOf(line, line.field.before) },
    { header: t('cases.history.after'), value: (line) => valueOf(line, line.field.after) },
  ];
  return <CaseExport caseId={caseId} table="history" columns={columns} rows={rows} />;
}

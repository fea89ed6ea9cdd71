import { useTranslation } from 'react-i18next';
import { formatDateTime } from '#shared/base/format.ts';
import type { ChangeView } from '#shared/contract/cases.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { commandWord, fieldWord, tableWord, useValueWords } from './history-words.ts';
import styles from './cases.module.css';

/** Every change with before, after, who, when and why; newest first, one act after the other. */
export function HistoryTab({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const history = useQueryEntry('cases.history', { caseId: view.header.caseId });
  if (history.error) return <ErrorPanel error={history.error.appError} />;
  if (!history.data) return <Skeleton lines={8} />;
  const acts = actsOf(history.data);
  if (acts.length === 0) {
    return <EmptyState title={t('cases.history.none')}>{t('cases.history.noneHint')}</EmptyState>;
  }
  return (
    <Stack gap={4}>
      {acts.map((act) => (
        <Act key={act.id} changes={act.changes} />
      ))}
    </Stack>
  );
}

interface ActOfChanges {
  readonly id: string;
  readonly changes: readonly ChangeView[];
}

function actsOf(changes: readonly ChangeView[]): readonly ActOfChanges[] {
  const acts = new Map<string, ChangeView[]>();
  for (const change of changes) {
    const act = acts.get(change.changeSetId);
    if (act) act.push(change);
    else acts.set(change.changeSetId, [change]);
  }
  return [...acts].map(([id, ofAct]) => ({ id, changes: ofAct }));
}

function Act({ changes }: { readonly changes: readonly ChangeView[] }) {
  const { t } = useTranslation();
  const [first] = changes;
  if (!first) return null;
  return (
    <Panel title={commandWord(t, first.command)} level={3}>
      <p className={styles['soft']}>
        {t('cases.history.by', { at: formatDateTime(first.at), by: first.userInitials })}
        {first.reason === null ? null : ` · ${t('cases.history.reason', { reason: first.reason })}`}
      </p>
      <table className={styles['changes']}>
        <caption className="visually-hidden">{commandWord(t, first.command)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('cases.history.what')}</th>
            <th scope="col">{t('cases.history.before')}</th>
            <th scope="col">{t('cases.history.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.flatMap((change) =>
            change.fields.map((field) => (
              <FieldChange
                key={`${change.table}:${change.rowId}:${field.field}`}
                change={change}
                field={field}
              />
            )),
          )}
        </tbody>
      </table>
    </Panel>
  );
}

interface FieldChangeProps {
  readonly change: ChangeView;
  readonly field: ChangeView['fields'][number];
}

function FieldChange({ change, field }: FieldChangeProps) {
  const { t } = useTranslation();
  const words = useValueWords();
  return (
    <tr>
      <th scope="row">
        {tableWord(t, change.table)}: {fieldWord(t, field.field)}
      </th>
      <td>{words(field.field, field.before)}</td>
      <td>{words(field.field, field.after)}</td>
    </tr>
  );
}

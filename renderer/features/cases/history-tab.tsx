import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endOfDay } from '#shared/base/dates.ts';
import { formatDateTime } from '#shared/base/format.ts';
import type { ChangeView } from '#shared/contract/cases.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { Button } from '../../ui/actions/button.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { DefinitionList } from '../../ui/layout/definition-list.tsx';
import { Row, Stack } from '../../ui/layout/stack.tsx';
import { HistoryExport } from './history-export.tsx';
import styles from './history-tab.module.css';
import { commandWord, fieldWord, tableWord, type ValueWords } from '../../lib/history-words.ts';
import { useValueWords } from './value-words.ts';

/** So many acts are drawn at a time: a case of ten years has thousands. */
const SHOWN_AT_A_TIME = 40;

/** Every change with before, after, who, when and why; newest first, one act after the other. */
export function HistoryTab({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const words = useValueWords();
  const [shown, setShown] = useState(SHOWN_AT_A_TIME);
  const history = useQueryEntry('cases.history', { caseId: view.header.caseId });
  if (history.error) return <ErrorPanel error={history.error.appError} />;
  if (!history.data) return <Skeleton lines={8} />;
  const changes = until(view.asOf, history.data);
  const acts = actsOf(changes);
  if (acts.length === 0) {
    return <EmptyState title={t('cases.history.none')}>{t('cases.history.noneHint')}</EmptyState>;
  }
  return (
    <Stack gap={4}>
      <Row>
        <p className={styles['count']}>{t('cases.history.count', { count: acts.length })}</p>
        <HistoryExport view={view} changes={changes} />
      </Row>
      <ol className={styles['acts']}>
        {acts.slice(0, shown).map((act) => (
          <Act key={act.id} changes={act.changes} words={words} />
        ))}
      </ol>
      {acts.length > shown ? (
        <Button onPress={() => setShown(shown + SHOWN_AT_A_TIME)}>{t('cases.history.more')}</Button>
      ) : null}
    </Stack>
  );
}

/** Looking back at a day, nothing that came later has happened. */
function until(asOf: string | null, changes: readonly ChangeView[]): readonly ChangeView[] {
  if (asOf === null) return changes;
  const last = endOfDay(asOf);
  return changes.filter(({ at }) => at <= last);
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

interface ActProps {
  readonly changes: readonly ChangeView[];
  readonly words: ValueWords;
}

function Act({ changes, words }: ActProps) {
  const { t } = useTranslation();
  const [first] = changes;
  if (!first) return null;
  const word = commandWord(t, first.command);
  return (
    <li className={styles['act']}>
      <div className={styles['when']}>
        <time dateTime={first.at}>{formatDateTime(first.at)}</time>
        <span>{first.userInitials}</span>
      </div>
      <div className={styles['what']}>
        <h2>{word}</h2>
        {first.reason === null ? null : (
          <p>{t('cases.history.reason', { reason: first.reason })}</p>
        )}
        {changes.map((change) => (
          <RowChange
            key={`${change.table}:${change.rowId}`}
            change={change}
            act={word}
            words={words}
          />
        ))}
      </div>
    </li>
  );
}

interface RowChangeProps {
  readonly change: ChangeView;
  readonly act: string;
  readonly words: ValueWords;
}

/** A new row has no before: its fields stand two abreast; a changed one shows both values. */
function RowChange({ change, act, words }: RowChangeProps) {
  const { t } = useTranslation();
  const { table, operation } = change;
  const fields = change.fields.filter(saysSomething(change));
  if (fields.length === 0) return null;
  const title = `${tableWord(t, table)} – ${t(`cases.history.operation.${operation}`)}`;
  if (operation !== 'update') {
    const valueOf = (field: ChangeView['fields'][number]) =>
      words(table, field.field, operation === 'insert' ? field.after : field.before);
    return (
      <div>
        <p className={styles['row']}>{title}</p>
        <DefinitionList
          columns={2}
          items={fields.map((field) => ({
            term: fieldWord(t, field.field, table),
            value: valueOf(field),
          }))}
        />
      </div>
    );
  }
  return (
    <table className={styles['changes']} aria-label={`${act}: ${title}`}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('cases.history.what')}</th>
          <th scope="col">{t('cases.history.before')}</th>
          <th scope="col">{t('cases.history.after')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <FieldChange key={field.field} change={change} field={field} words={words} />
        ))}
      </tbody>
    </table>
  );
}

/** That a new row is not acute goes without saying, and when it was entered stands above it. */
function saysSomething({ operation, at }: ChangeView) {
  return ({ field, after }: ChangeView['fields'][number]) =>
    operation !== 'insert' || (after !== false && !(field === 'enteredAt' && after === at));
}

interface FieldChangeProps {
  readonly change: ChangeView;
  readonly field: ChangeView['fields'][number];
  readonly words: ValueWords;
}

function FieldChange({ change, field, words }: FieldChangeProps) {
  const { t } = useTranslation();
  const cell = (value: unknown) => {
    const text = words(change.table, field.field, value);
    return (
      <td>{text === '' ? <span className={styles['nothing']}>{t('ui.notFilled')}</span> : text}</td>
    );
  };
  return (
    <tr>
      <th scope="row">{fieldWord(t, field.field, change.table)}</th>
      {cell(field.before)}
      {cell(field.after)}
    </tr>
  );
}

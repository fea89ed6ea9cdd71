import { useTranslation } from 'react-i18next';
import { formatDateTime } from '#shared/base/format.ts';
import type { Insight, KeptAct, KeptChange } from '#shared/domain/printing/insight-content.ts';
import { commandWord, fieldWord, type ValueWords } from '../lib/history-words.ts';
import { keptWord } from './insight-kept.tsx';

interface ActsProps {
  readonly acts: Insight['acts'];
  readonly words: ValueWords;
}

/** What was changed, newest first: when, what, before, after and why; by nobody in particular. */
export function Acts({ acts, words }: ActsProps) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t('printing.insight.acts')}</h2>
      <p>{t('printing.insight.actsLead')}</p>
      <table className="acts">
        <colgroup>
          <col className="when" />
          <col className="field" />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('printing.insight.when')}</th>
            <th scope="col">{t('printing.insight.what')}</th>
            <th scope="col">{t('printing.insight.before')}</th>
            <th scope="col">{t('printing.insight.after')}</th>
          </tr>
        </thead>
        {acts.map((act, place) => (
          // Two acts may be alike in everything, and the list is never reordered.
          // oxlint-disable-next-line react/no-array-index-key
          <Act key={place} act={act} words={words} />
        ))}
      </table>
    </section>
  );
}

function Act({ act, words }: { readonly act: KeptAct; readonly words: ValueWords }) {
  const { t } = useTranslation();
  const tablesOf = (operation: KeptChange['operation']) =>
    [...new Set(act.changes.filter((one) => one.operation === operation).map((one) => one.table))]
      .map((table) => keptWord(t, table))
      .join(', ');
  const written = tablesOf('insert');
  const removed = tablesOf('delete');
  return (
    <tbody>
      <tr className="act">
        <th scope="row" className="nowrap">
          {formatDateTime(act.at)}
        </th>
        <td colSpan={3}>
          <strong>{commandWord(t, act.command)}</strong>
          {written === '' ? null : ` · ${t('printing.insight.written', { what: written })}`}
          {removed === '' ? null : ` · ${t('printing.insight.removed', { what: removed })}`}
          {act.reason === null ? null : (
            <span className="words">
              {' '}
              · {t('printing.insight.because', { reason: act.reason })}
            </span>
          )}
        </td>
      </tr>
      {act.changes.flatMap(({ table, fields }, place) =>
        fields.map(({ field, before, after }) => {
          const was = words(table, field, before);
          const is = words(table, field, after);
          return was === is ? null : (
            <tr key={`${place} ${field}`}>
              <td colSpan={2} className="of-act">
                {fieldWord(t, field, table)}
              </td>
              <td className="words">{was}</td>
              <td className="words">{is}</td>
            </tr>
          );
        }),
      )}
    </tbody>
  );
}

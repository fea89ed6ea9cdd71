import { exists, type TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '#shared/base/format.ts';
import type { Insight, KeptRow } from '#shared/domain/printing/insight-content.ts';
import { fieldWord, tableWord, type ValueWords } from '../lib/history-words.ts';

interface KeptProps {
  readonly row: KeptRow;
  readonly table: string;
  readonly words: ValueWords;
}

export function Kept({ row, table, words }: KeptProps) {
  const { t } = useTranslation();
  const said = row.fields
    .map(({ field, value }) => ({ field, text: words(table, field, value) }))
    .filter(({ text }) => text !== '');
  if (said.length === 0) return null;
  return (
    <dl className="facts kept">
      {said.map(({ field, text }) => (
        <div key={field}>
          <dt>{fieldWord(t, field, table)}</dt>
          <dd className="words">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

interface DraftsProps {
  readonly drafts: Insight['drafts'];
  readonly words: ValueWords;
}

/** Said to be drafts, and not whose. */
export function Drafts({ drafts, words }: DraftsProps) {
  const { t } = useTranslation();
  if (drafts.length === 0) return null;
  return (
    <section>
      <h2>{t('printing.insight.drafts')}</h2>
      <p>{t('printing.insight.draftsLead')}</p>
      {drafts.map((draft) => (
        <article key={`${draft.form} ${draft.savedAt}`}>
          <h3>
            {t('printing.insight.draft', {
              what: draftWord(t, draft.form),
              at: formatDateTime(draft.savedAt),
            })}
          </h3>
          <Kept row={draft} table={tableOf(draft.form)} words={words} />
        </article>
      ))}
    </section>
  );
}

/** Said to the citizen, not as the staff says it; a kind of row without words of its own has theirs. */
export function keptWord(t: TFunction, table: string): string {
  const key = `printing.insight.section.${table}`;
  return exists(key) ? t(key as 'printing.insight.section.citizen') : tableWord(t, table);
}

/** Most forms are called what they are saved as. */
const SAVED_AS: Readonly<Record<string, string>> = {
  'new-case': 'citizen',
  rate: 'rate_period',
  support: 'support_period',
  decide: 'goal',
  'close-goal': 'goal',
  'correct-measurement': 'measurement',
  'correct-follow-up': 'follow_up',
  'end-intervention': 'intervention',
  'cancel-intervention': 'intervention',
  'committee-decision': 'decision',
  'move-out': 'move_out_plan',
};

const tableOf = (form: string): string => SAVED_AS[form] ?? form.replaceAll('-', '_');

function draftWord(t: TFunction, form: string): string {
  const key = `printing.insight.form.${form}`;
  if (exists(key)) return t(key as 'printing.insight.form.wishes');
  const table = `printing.insight.section.${tableOf(form)}`;
  return exists(table)
    ? t(table as 'printing.insight.section.citizen')
    : t('printing.insight.someForm');
}

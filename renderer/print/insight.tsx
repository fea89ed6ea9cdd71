import { exists, type TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isId } from '#shared/base/ids.ts';
import { formatDateTime } from '#shared/base/format.ts';
import type { Insight } from '#shared/domain/printing/insight-content.ts';
import { type ValueWords, valueInWords } from '../lib/history-words.ts';
import { SummaryPage } from '../lib/summary-page/summary-page.tsx';
import { Acts } from './insight-acts.tsx';
import { Drafts, Kept, keptWord } from './insight-kept.tsx';
import { PrintSheet } from './print-sheet.tsx';

/** Indsigt: to the citizen, everything that is kept and everybody's looks at it, without names of staff. */
export function InsightSheets({ content }: { readonly content: Insight }) {
  const { t } = useTranslation();
  const { sections, drafts, acts, pages } = content;
  const terms = useMemo(() => new Map(content.terms), [content.terms]);
  // The number is as it may be told already.
  const words: ValueWords = (table, field, value) =>
    field === 'cpr'
      ? written(value)
      : valueInWords(t, terms, { table, field, value }) || written(value);
  return (
    <PrintSheet
      frame={content.frame}
      title={t('printing.insight.title')}
      selection={t('printing.insight.selection')}
      landscape={false}
      forCitizen
    >
      <div className="insight">
        <h1>{t('printing.insight.heading', { name: content.name })}</h1>
        <Opening content={content} />
        {sections.map(({ table, rows }) => (
          <section key={table}>
            <h2>{keptWord(t, table)}</h2>
            {rows.map((row, place) => (
              // A row without its id, which says nothing to the citizen; the list is never reordered.
              // oxlint-disable-next-line react/no-array-index-key
              <Kept key={place} row={row} table={table} words={words} />
            ))}
          </section>
        ))}
        <Drafts drafts={drafts} words={words} />
        {pages.length === 0 ? null : (
          <section>
            <h2>{t('printing.insight.pages')}</h2>
            {pages.map((summary) => (
              <article key={summary.item.id} className="kept-page">
                <SummaryPage summary={summary} place={null} />
              </article>
            ))}
          </section>
        )}
        <Acts acts={acts} words={words} />
        <Looks content={content} />
      </div>
    </PrintSheet>
  );
}

function Opening({ content }: { readonly content: Insight }) {
  const { t } = useTranslation();
  const { contact, isHidden, otherCases } = content;
  const whom = [contact.name, contact.team, contact.municipality].filter((part) => part !== null);
  return (
    <>
      <p>{t('printing.insight.lead')}</p>
      <p>{t('printing.insight.wrong', { whom: whom.join(', ') })}</p>
      {isHidden ? <p>{t('printing.insight.hidden')}</p> : null}
      {otherCases.map(({ caseNumber, teamName }) => (
        <p key={caseNumber}>
          {t('printing.insight.otherCase', { number: caseNumber, team: teamName })}
        </p>
      ))}
    </>
  );
}

/** What somebody wrote in a value that is only half filled in, as a draft's may be: its texts and numbers. */
function written(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .filter(([key]) => !CODES.has(key))
    .map(([, one]) => written(one))
    .filter((one) => one !== '' && !isId(one))
    .join('; ');
}

const CODES: ReadonlySet<string> = new Set(['kind', 'act', 'direction']);

function Looks({ content: { looks } }: { readonly content: Insight }) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t('printing.insight.looks')}</h2>
      <p>{t('printing.insight.looksLead')}</p>
      {looks.length === 0 ? <p>{t('printing.insight.noLooks')}</p> : <LooksTable looks={looks} />}
    </section>
  );
}

function LooksTable({ looks }: Pick<Insight, 'looks'>) {
  const { t } = useTranslation();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('printing.insight.when')}</th>
          <th scope="col">{t('printing.insight.what')}</th>
          <th scope="col">{t('printing.insight.why')}</th>
        </tr>
      </thead>
      <tbody>
        {looks.map(({ at, action, purpose }, place) => (
          // Two looks may be alike in everything, and the list is never reordered.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={place}>
            <th scope="row" className="nowrap">
              {formatDateTime(at)}
            </th>
            <td>{lookWord(t, action)}</td>
            <td className="words">{purpose ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function lookWord(t: TFunction, action: string): string {
  const key = `printing.insight.look.${action}`;
  return exists(key) ? t(key as 'printing.insight.look.print') : t('printing.insight.look.other');
}

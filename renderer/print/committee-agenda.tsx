import { useTranslation } from 'react-i18next';
import type { CommitteePack } from '#shared/domain/printing/committee-content.ts';
import { EffectInShort } from '../lib/summary-page/cost-words.tsx';

/** Agenda and contents in one: each line leads to its item. */
export function Agenda({ content }: { readonly content: CommitteePack }) {
  const { t } = useTranslation();
  const { items, audience, withNames, pageOf } = content;
  const forProvider = audience === 'provider';
  const isDecided = items.some(({ decision }) => decision !== null);
  const hasProtected = items.some(({ summary }) => summary.header.isProtected);
  if (items.length === 0) return <p className="notice">{t('committeePage.pack.empty')}</p>;
  return (
    <section>
      <h2>{t('committeePage.pack.agenda')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('committeePage.pack.column.place')}</th>
            <th scope="col">{t('committeePage.pack.column.case')}</th>
            <th scope="col">{t('committeePage.pack.column.kind')}</th>
            <th scope="col">{t('committeePage.pack.column.question')}</th>
            <th scope="col">{t('committeePage.pack.column.proposedBy')}</th>
            <th scope="col">{t(`committeePage.pack.column.${isDecided ? 'outcome' : 'ready'}`)}</th>
            {forProvider ? null : <th scope="col">{t('committeePage.pack.column.effect')}</th>}
            {pageOf === null ? null : (
              <th scope="col" className="number">
                {t('committeePage.pack.column.page')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {items.map(({ place, summary, decision }, row) => (
            <tr key={summary.item.id}>
              <th scope="row">{place}</th>
              <td>
                <a href={`#punkt-${place}`}>
                  {summary.header.caseNumber} · {summary.header.name}
                </a>
              </td>
              <td>{t(`agendaItem.kind.${summary.item.kind}`)}</td>
              <td className="words">
                {summary.item.question ??
                  t('committeePage.lacks', { what: t('committeePage.missing.question') })}
              </td>
              <td>{summary.proposedBy.initials}</td>
              <td>
                {isDecided
                  ? decision === null
                    ? t('committeePage.list.undecided')
                    : t(`committeePage.outcome.${decision.outcome}`)
                  : t(
                      summary.missing.length === 0
                        ? 'committeePage.ready'
                        : 'committeePage.notReady',
                    )}
              </td>
              {forProvider ? null : (
                <td>
                  {summary.cost === null ? null : <EffectInShort cost={summary.cost} under />}
                </td>
              )}
              {pageOf === null ? null : <td className="number">{pageOf[row]}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {withNames ? null : <p className="soft">{t('committeePage.pack.initialsOnly')}</p>}
      {hasProtected ? <p className="soft">{t('committeePage.pack.protectedNote')}</p> : null}
    </section>
  );
}

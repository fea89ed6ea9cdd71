import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime } from '#shared/base/format.ts';
import type { DecisionList, ItemOnPaper } from '#shared/domain/printing/committee-content.ts';
import { correctionInWords } from '../lib/correction-in-words.ts';
import { actInWords } from '../lib/summary-page/act-list.tsx';
import { DecisionFacts, ReasonAndConditions } from './decision-box.tsx';
import { MeetingFront } from './meeting-front.tsx';
import { NotesSheet } from './notes-sheet.tsx';
import { PrintSheet } from './print-sheet.tsx';

/** Beslutningsliste: what was decided, item by item, with reason and conditions whole. */
export function DecisionListSheet({ content }: { readonly content: DecisionList }) {
  const { t } = useTranslation();
  const { meeting, items } = content;
  return (
    <PrintSheet
      frame={content.frame}
      title={t('committeePage.list.title')}
      selection={t('committeePage.list.selection', { date: formatDate(meeting.heldOn) })}
      landscape={false}
    >
      <MeetingFront
        meeting={meeting}
        note={meeting.approvedOn === null ? t('committeePage.list.draftNotice') : null}
      />
      <h2>{t('committeePage.list.decisions')}</h2>
      {items.map((item) => (
        <DecidedItem key={item.summary.item.id} item={item} />
      ))}
      {meeting.minutesNote === null ? null : (
        <section>
          <h2>{t('committeePage.list.minutes')}</h2>
          <p className="words">{meeting.minutesNote}</p>
        </section>
      )}
      <NotesSheet notes={content.notes} heldOn={meeting.heldOn} frame={content.frame} />
    </PrintSheet>
  );
}

function DecidedItem({ item }: { readonly item: ItemOnPaper }) {
  const { t } = useTranslation();
  const { place, summary, decision, recused } = item;
  return (
    <article className="decided-item">
      <h3>
        {place}. {t('printing.caseNumber', { number: summary.header.caseNumber })} ·{' '}
        {summary.header.name} · {t(`agendaItem.kind.${summary.item.kind}`)}
      </h3>
      {summary.item.question === null ? null : (
        <p className="whole-text">{summary.item.question}</p>
      )}
      {recused.length === 0 ? null : (
        <p>
          {t('committeePage.box.recused', {
            who: recused.map(({ name, reason }) => `${name} (${reason})`).join(', '),
          })}
        </p>
      )}
      {decision === null ? (
        <p>
          <strong>{t('committeePage.list.undecided')}</strong>
        </p>
      ) : (
        <>
          <p>
            <strong>{t(`committeePage.outcome.${decision.outcome}`)}</strong>
            {decision.recommendedTo === null
              ? null
              : ` · ${t('committeePage.box.recommendedTo', { to: decision.recommendedTo })}`}{' '}
            ·{' '}
            {t('committeePage.box.decidedBy', {
              by: decision.decidedBy,
              as: t(`committeePage.box.decidedAs.${decision.decidedAs}`),
              at: formatDateTime(decision.decidedAt),
            })}
          </p>
          {decision.granted.length === 0 ? null : (
            <p>
              {t('committeePage.list.granted', {
                what: decision.granted.map((act) => actInWords(t, act)).join('; '),
              })}
            </p>
          )}
          <ReasonAndConditions decision={decision} />
          <DecisionFacts decision={decision} />
          {decision.corrected.map((one) => (
            <p key={one.id} className="whole-text">
              {correctionInWords(t, one)}
            </p>
          ))}
          {decision.addenda.map(({ text, addedBy, addedAt }) => (
            <p key={addedAt} className="whole-text">
              {t('committeePage.list.addendum', {
                date: formatDateTime(addedAt),
                by: addedBy,
                text,
              })}
            </p>
          ))}
        </>
      )}
    </article>
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { CommitteePack, ItemOnPaper } from '#shared/domain/printing/committee-content.ts';
import { SummaryPage } from '../lib/summary-page/summary-page.tsx';
import { Agenda } from './committee-agenda.tsx';
import { DecisionBox, LateReason } from './decision-box.tsx';
import { MeetingFront } from './meeting-front.tsx';
import { NotesSheet } from './notes-sheet.tsx';
import { OpenDecisions } from './open-decisions.tsx';
import { PrintSheet } from './print-sheet.tsx';

/** Front page with the agenda, every item's page, and last what still waits to be carried out. */
export function CommitteePackSheets({ content }: { readonly content: CommitteePack }) {
  const { t } = useTranslation();
  const { audience, providerName, meeting, items, openDecisions } = content;
  const date = formatDate(meeting.heldOn);
  const parts = useMemo(
    () =>
      items.map(({ place, summary: { header } }) => ({
        page: pageNameOf(place),
        line: [
          t('committeePage.item', { place }),
          t('printing.caseNumber', { number: header.caseNumber }),
          `${header.name}, ${t('committeePage.head.age', { age: header.age })}`,
          ...header.paragraphs,
          ...(header.caseworker === null ? [] : [header.caseworker.initials]),
        ].join(' · '),
      })),
    [t, items],
  );
  return (
    <PrintSheet
      frame={content.frame}
      title={t('committeePage.pack.title')}
      selection={t('committeePage.pack.selection', {
        date,
        audience: t(`committeePage.pack.audience.${audience}`, { name: providerName ?? '' }),
      })}
      landscape={false}
      parts={parts}
    >
      <MeetingFront
        meeting={meeting}
        note={
          providerName === null
            ? null
            : t('committeePage.pack.providerNote', { name: providerName })
        }
      />
      <Agenda content={content} />
      {items.map((item) => (
        <ItemPage key={item.summary.item.id} item={item} forProvider={audience === 'provider'} />
      ))}
      {openDecisions === null ? null : (
        <section className="own-sheet">
          <h2>{t('committeePage.pack.carriedOut')}</h2>
          <OpenDecisions decisions={openDecisions} />
        </section>
      )}
      <NotesSheet notes={content.notes} heldOn={meeting.heldOn} frame={content.frame} />
    </PrintSheet>
  );
}

/**
 * One item. Two floats keep the foot of its first sheet free, and the text goes on below them: on the next sheet.
 * The box itself is last in the text, where it is read, and drawn in that place.
 */
function ItemPage({
  item,
  forProvider,
}: {
  readonly item: ItemOnPaper;
  readonly forProvider: boolean;
}) {
  const { place, summary, decision } = item;
  return (
    <article className="item-page" style={{ page: pageNameOf(place) }} id={`punkt-${place}`}>
      <div className="above-foot" />
      <div className="foot-place" />
      <SummaryPage
        summary={summary}
        place={place}
        forProvider={forProvider}
        foot={
          <>
            {decision === null ? null : <LateReason decision={decision} />}
            <DecisionBox decision={decision} recused={item.recused} />
          </>
        }
      />
    </article>
  );
}

function pageNameOf(place: number): string {
  return `punkt${place}`;
}

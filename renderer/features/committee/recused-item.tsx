import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItemLine, MeetingView } from '#shared/domain/committee/agenda-view.ts';
import { useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { participantName } from './participant-name.ts';
import { PutOffForm } from './put-off-form.tsx';
import { WithdrawRecusalDialog } from './recuse-dialog.tsx';
import { useMayDecide } from './use-may-decide.ts';
import styles from './meeting-view.module.css';

interface RecusedItemProps {
  readonly view: MeetingView;
  readonly line: AgendaItemLine;
  /** On the agenda, from 1. */
  readonly place: number;
}

/** In place of the page for whoever is recused from the item: of it number and initials, and nothing else. */
export function RecusedItem({ view, line, place }: RecusedItemProps) {
  const { t } = useTranslation();
  const mayPutOff = useMayDecide({ view, line });
  const [isTakingBack, setTakingBack] = useState(false);
  const mayPrepare = useMay('committee.prepare');
  const page = useRef<HTMLElement>(null);
  // Read aloud as the one that came, and Tab goes on from there.
  useEffect(() => page.current?.focus({ preventScroll: true }), []);
  const { outcome, quorum, ownRecusalId } = line;
  const mayTakeBack =
    mayPrepare && ownRecusalId !== null && outcome === null && view.meeting.closedAt === null;
  const leader = view.participants.find(({ participant }) => participant.id === quorum.leader?.id);
  const wayOn =
    leader !== undefined
      ? t('meetingView.recusedOther', { name: participantName(leader) })
      : mayPutOff
        ? t('meetingView.recusedAlone')
        : t('meeting.nobodyDecides');
  return (
    <section
      ref={page}
      tabIndex={-1}
      className={styles['recused']}
      aria-label={t('meetingView.page', { place })}
    >
      <h2>{t('meetingView.closedItem', { place, initials: line.initials })}</h2>
      <Banner
        tone="neutral"
        title={t('meetingView.recusedTitle')}
        actions={
          mayTakeBack ? (
            <Button size="small" onPress={() => setTakingBack(true)}>
              {t('meeting.withdrawRecusal')}
            </Button>
          ) : null
        }
      >
        <p>{outcome === null ? wayOn : t('meetingView.recusedDecided')}</p>
      </Banner>
      {outcome === null ? null : (
        <p className={styles['outcome']}>{t(`committeePage.outcome.${outcome}`)}</p>
      )}
      {outcome === null && leader === undefined && mayPutOff ? (
        <PutOffForm key={line.itemId} view={view} line={line} />
      ) : null}
      {isTakingBack && ownRecusalId !== null ? (
        <WithdrawRecusalDialog
          line={line}
          recusalId={ownRecusalId}
          onClose={() => setTakingBack(false)}
        />
      ) : null}
    </section>
  );
}

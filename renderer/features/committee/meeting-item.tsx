import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItemLine, MeetingView } from '#shared/domain/committee/agenda-view.ts';
import type { ItemAtMeeting } from '#shared/domain/committee/at-meeting.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { SummaryPage } from '../../lib/summary-page/summary-page.tsx';
import { useUser } from '../../lib/session.ts';
import { Banner } from '../../ui/feedback/banner.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { MeetingAside } from './meeting-aside.tsx';
import { MeetingGoals } from './meeting-goals.tsx';
import { RecusedItem } from './recused-item.tsx';
import styles from './meeting-view.module.css';

interface MeetingItemProps {
  readonly view: MeetingView;
  readonly line: AgendaItemLine;
  /** On the agenda, from 1. */
  readonly place: number;
}

/** One item as whoever is at the desk may see it. */
export function MeetingItem(props: MeetingItemProps) {
  const { view, line } = props;
  const { employeeId } = useUser();
  const own = view.participants.find(({ participant }) => participant.employeeId === employeeId);
  const isRecused = line.recusals.some((one) => one.participantId === own?.participant.id);
  return isRecused && !line.mayOpen ? <RecusedItem {...props} /> : <OpenItem {...props} />;
}

/** Its page to read, and beside it what it costs and what is decided. */
function OpenItem({ view, line, place }: MeetingItemProps) {
  const { t } = useTranslation();
  const page = useRef<HTMLElement>(null);
  const { caseId, itemId } = line;
  const item = useQueryEntry('committee.itemAtMeeting', {
    meetingId: view.meeting.id,
    caseId,
    itemId,
  });
  // The arrows and the space bar then scroll the page that has just come.
  useEffect(() => page.current?.focus({ preventScroll: true }), []);
  return (
    <div className={styles['item']}>
      <section
        ref={page}
        // It scrolls, so the keyboard must come to it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={t('meetingView.page', { place })}
        className={styles['page']}
      >
        {item.error ? (
          <ErrorPanel error={item.error.appError} onRetry={() => void item.refetch()} />
        ) : item.data ? (
          <Page item={item.data} place={place} />
        ) : (
          <Skeleton lines={12} />
        )}
      </section>
      {item.data ? <MeetingAside view={view} line={line} item={item.data} /> : null}
    </div>
  );
}

function Page({ item, place }: { readonly item: ItemAtMeeting; readonly place: number }) {
  const { t } = useTranslation();
  const { summary, changed } = item;
  return (
    <>
      {changed === 'added' ? (
        <Banner tone="warning">
          <p>{t('meetingView.added')}</p>
        </Banner>
      ) : null}
      <SummaryPage
        summary={summary}
        place={place}
        changed={changed === 'added' ? [] : changed}
        goals={<MeetingGoals summary={summary} />}
      />
    </>
  );
}

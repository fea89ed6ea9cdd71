import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { formatDate } from '#shared/base/format.ts';
import type { MeetingView as Meeting } from '#shared/domain/committee/agenda-view.ts';
import { call, useQueryEntry } from '../../lib/call.ts';
import { useShortcut } from '../../lib/shortcuts.ts';
import { Link } from '../../ui/actions/link.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { clearToasts } from '../../ui/feedback/toast.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { MeetingBar } from './meeting-bar.tsx';
import { MeetingItem } from './meeting-item.tsx';
import { timeSpentAt } from './time-spent.ts';
import { useRoomSize } from './use-room-size.ts';
import styles from './meeting-view.module.css';

/** The meeting as the room sees it: one item at a time, and nobody else's name. */
export function MeetingView() {
  const { t } = useTranslation();
  const { meetingId } = useParams<{ meetingId: string }>();
  const view = useQueryEntry('committee.meeting', { meetingId });
  useRoomSize();
  if (view.error) {
    return (
      <div className={styles['empty']}>
        <ErrorPanel error={view.error.appError} onRetry={() => void view.refetch()} />
        <Link to="/committee">{t('meetingView.leave')}</Link>
      </div>
    );
  }
  if (!view.data) return <Skeleton lines={12} />;
  return view.data.items.length > 0 && view.data.state !== 'draft' ? (
    <Shown view={view.data} />
  ) : (
    <NothingToShow view={view.data} />
  );
}

function NothingToShow({ view }: { readonly view: Meeting }) {
  const { t } = useTranslation();
  return (
    <div className={styles['empty']}>
      <PageHeader title={t('meeting.title', { date: formatDate(view.meeting.heldOn) })} />
      <Banner
        tone="information"
        title={t('meetingView.nothing')}
        actions={<Link to={`/committee/${view.meeting.id}`}>{t('meetingView.leave')}</Link>}
      >
        <p>{t(view.state === 'draft' ? 'meetingView.notSent' : 'meetingView.noItems')}</p>
      </Banner>
    </div>
  );
}

function Shown({ view }: { readonly view: Meeting }) {
  const { itemId } = useParams<{ itemId?: string }>();
  const [, navigate] = useLocation();
  const { items, meeting } = view;
  useShownToARoom(meeting.id);
  const asked = items.findIndex((line) => line.itemId === itemId);
  const undecided = items.findIndex(({ outcome }) => outcome === null);
  const at = Math.max(0, asked === -1 ? undecided : asked);
  const line = items[at];
  // The address says which item is shown, so that a lock in the middle comes back to it.
  useEffect(() => {
    if (line !== undefined && asked === -1) {
      navigate(`/committee/${meeting.id}/meeting/${line.itemId}`, { replace: true });
    }
  });
  const go = (to: number) => {
    const next = items[to];
    if (next === undefined) return;
    navigate(`/committee/${meeting.id}/meeting/${next.itemId}`, { replace: true });
  };
  useShortcut('item-next', () => go(at + 1));
  useShortcut('page-next', () => go(at + 1));
  useShortcut('item-previous', () => go(at - 1));
  useShortcut('page-previous', () => go(at - 1));
  if (line === undefined) return null;
  return (
    <div className={styles['view']}>
      <MeetingBar view={view} at={at} spent={timeSpentAt(meeting.id)} onGo={go} />
      <MeetingItem key={line.itemId} view={view} line={line} place={at + 1} />
    </div>
  );
}

/**
 * While it is on the wall the display stays awake, and nobody has to touch a key every ten minutes. What was said
 * to one person before it came there is not for the room.
 */
function useShownToARoom(meetingId: string): void {
  useEffect(() => {
    clearToasts();
    void call.committee.showMeeting({ meetingId, isShown: true });
    return () => void call.committee.showMeeting({ meetingId, isShown: false });
  }, [meetingId]);
}

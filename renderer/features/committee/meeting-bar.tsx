import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useLocation } from 'wouter';
import type { MeetingView } from '#shared/domain/committee/agenda-view.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { useLock } from '../../lib/lock.ts';
import { useSavedAt } from '../../lib/saved-at.ts';
import { useMay, useUser } from '../../lib/session.ts';
import { keysOf } from '../../lib/shortcuts.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Menu, type MenuAction } from '../../ui/actions/menu.tsx';
import { SavedAt } from '../../ui/feedback/saved-at.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { ItemTimer } from './item-timer.tsx';
import type { TimeSpent } from './time-spent.ts';
import styles from './meeting-view.module.css';

interface MeetingBarProps {
  readonly view: MeetingView;
  /** The item that is shown, from 0. */
  readonly at: number;
  readonly spent: TimeSpent;
  readonly onGo: (at: number) => void;
}

/** Where one is on the agenda, and the ways on. Of the other items number and initials, and nothing else. */
export function MeetingBar({ view, at, spent, onGo }: MeetingBarProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const lock = useLock();
  const savedAt = useSavedAt((state) => state.savedAt);
  const fullScreen = useCommandEntry('session.fullScreen', { saves: false });
  const { items, meeting } = view;
  const openNotes = useCommandEntry('notes.open', { saves: false });
  const mayDecide = useMay('committee.decide');
  const [isClosing, setClosing] = useState(false);
  const { employeeId } = useUser();
  const mayClose = view.state === 'sent' && view.quorum.leader?.employeeId === employeeId;
  const decided = items.filter(({ outcome }) => outcome !== null).length;
  const acts: readonly MenuAction[] = [
    ...(mayDecide
      ? [
          {
            id: 'notes',
            label: t('notes.open'),
            onAction: () => openNotes.mutate({ meetingId: meeting.id }),
          },
        ]
      : []),
    { id: 'lock', label: t('app.lock'), shortcut: keysOf('lock'), onAction: lock },
    {
      id: 'full-screen',
      label: t('meetingView.fullScreen'),
      shortcut: 'F11',
      onAction: () => fullScreen.mutate(null),
    },
    ...(mayClose
      ? [{ id: 'close', label: t('minutes.close'), onAction: () => setClosing(true) }]
      : []),
    {
      id: 'leave',
      label: t('meetingView.leave'),
      onAction: () => navigate(`/committee/${meeting.id}`),
    },
  ];
  return (
    <header className={styles['bar']}>
      <h1 className={styles['where']}>
        {t('meetingView.where', { place: at + 1, count: items.length })}
      </h1>
      <ItemTimer itemId={items[at]?.itemId ?? ''} spent={spent} />
      <nav className={styles['moves']} aria-label={t('meetingView.items')}>
        {at === 0 ? null : (
          <Button
            icon={<ArrowLeft />}
            shortcut={keysOf('item-previous')}
            onPress={() => onGo(at - 1)}
          >
            {t('meetingView.previous')}
          </Button>
        )}
        {at === items.length - 1 ? null : (
          <Button icon={<ArrowRight />} shortcut={keysOf('item-next')} onPress={() => onGo(at + 1)}>
            {t('meetingView.next')}
          </Button>
        )}
        <Menu
          label={t('meetingView.jump')}
          actions={items.map((line, place) => ({
            id: line.itemId,
            label: t(line.outcome === null ? 'meetingView.jumpTo' : 'meetingView.jumpToDecided', {
              place: place + 1,
              initials: line.initials,
              number: line.caseNumber,
            }),
            onAction: () => onGo(place),
          }))}
        />
      </nav>
      <span className={styles['count']}>
        {t('meetingView.decided', { decided, count: items.length })}
      </span>
      <SavedAt at={savedAt} />
      <div className={styles['ends']}>
        <Menu label={t('meetingView.meeting')} kind="quiet" actions={acts} />
      </div>
      {isClosing ? <CloseDialog view={view} onClose={() => setClosing(false)} /> : null}
    </header>
  );
}

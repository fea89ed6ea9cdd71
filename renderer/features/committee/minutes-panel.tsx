import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '#shared/base/dates.ts';
import { formatDate } from '#shared/base/format.ts';
import type { MeetingView } from '#shared/domain/committee/agenda-view.ts';
import type { MinutesLine } from '#shared/domain/committee/minutes-view.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { useCanSave, useMay } from '../../lib/session.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { AddendumDialog } from './addendum-dialog.tsx';
import { ApproveDialog, ReopenDialog } from './approve-dialog.tsx';
import { MinutesItem } from './minutes-item.tsx';
import { MinutesNoteDialog } from './minutes-note-dialog.tsx';
import styles from './committee.module.css';

type Asked = 'note' | 'approve' | 'reopen' | MinutesLine;

/** What the meeting decided: to be looked through and approved, and added to afterwards. */
export function MinutesPanel({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation();
  const { meeting, state } = view;
  const found = useQueryEntry('committee.minutes', { meetingId: meeting.id });
  const mayDecide = useMay('committee.decide');
  const canSave = useCanSave();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  if (found.error) {
    return <ErrorPanel error={found.error.appError} onRetry={() => void found.refetch()} />;
  }
  if (!found.data) return <Skeleton lines={6} />;
  const { lines, approvedBy, isLeader } = found.data;
  const leads = isLeader && mayDecide && canSave;
  return (
    <Panel
      title={t('minutes.title')}
      actions={
        leads && state === 'held' ? (
          <ButtonRow>
            <Button kind="primary" onPress={() => setAsked('approve')}>
              {t('minutes.approve')}
            </Button>
            <Button onPress={() => setAsked('note')}>{t('minutes.write')}</Button>
            <Button kind="quiet" onPress={() => setAsked('reopen')}>
              {t('minutes.reopen')}
            </Button>
          </ButtonRow>
        ) : null
      }
    >
      <p className={styles['soft']}>
        {meeting.approvedAt === null || approvedBy === null
          ? t('minutes.notApproved')
          : t('minutes.approvedOn', {
              date: formatDate(civilDateOf(meeting.approvedAt)),
              by: approvedBy.name ?? approvedBy.initials,
            })}
      </p>
      <ol className={styles['lines']}>
        {lines.map((line) => (
          <MinutesItem
            key={line.caseId + String(line.place)}
            line={line}
            onAdd={
              leads && state === 'minutes-approved' && line.decided !== null
                ? () => setAsked(line)
                : null
            }
          />
        ))}
      </ol>
      {meeting.minutesNote === null ? null : (
        <section>
          <h3>{t('minutes.note')}</h3>
          <p className={styles['written']}>{meeting.minutesNote}</p>
        </section>
      )}
      {asked === 'note' ? <MinutesNoteDialog meeting={meeting} onClose={close} /> : null}
      {asked === 'approve' ? <ApproveDialog meeting={meeting} onClose={close} /> : null}
      {asked === 'reopen' ? <ReopenDialog meeting={meeting} onClose={close} /> : null}
      {asked !== null && typeof asked !== 'string' ? (
        <AddendumDialog meetingId={meeting.id} line={asked} onClose={close} />
      ) : null}
    </Panel>
  );
}

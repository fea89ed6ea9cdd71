import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Plus } from 'lucide-react';
import type { MeetingView, ParticipantView } from '#shared/domain/committee/agenda-view.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { ParticipantDialog } from './participant-dialog.tsx';
import { participantName } from './participant-name.ts';
import styles from './committee.module.css';

interface ParticipantsPanelProps {
  readonly view: MeetingView;
  readonly mayChange: boolean;
}

/** Who takes part, as what, and whether they are enough to decide. */
export function ParticipantsPanel({ view, mayChange }: ParticipantsPanelProps) {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<ParticipantView | 'new' | null>(null);
  const remove = useCommandEntry('committee.removeParticipant');
  const { participants, quorum, meeting } = view;
  const hasChair = participants.some(({ participant }) => participant.role === 'chair');
  return (
    <Panel
      title={t('meeting.participants')}
      actions={
        mayChange ? (
          <Button icon={<Plus />} onPress={() => setEdited('new')}>
            {t('meeting.addParticipant')}
          </Button>
        ) : null
      }
    >
      {hasChair ? null : <Banner tone="warning" title={t('meeting.noChairYet')} />}
      {quorum.counted >= quorum.needed ? null : (
        <Banner
          tone="warning"
          title={t('meeting.noQuorum', { counted: quorum.counted, needed: quorum.needed })}
        >
          <p>{t('meeting.noQuorumHint')}</p>
        </Banner>
      )}
      {remove.error ? <ErrorPanel error={remove.error.appError} /> : null}
      {participants.length === 0 ? (
        <p className={styles['soft']}>{t('meeting.noParticipants')}</p>
      ) : (
        <ul className={styles['lines']}>
          {participants.map((one) => (
            <li key={one.participant.id} className={styles['line']}>
              <span className={styles['text']}>
                <span className={styles['who']}>
                  <strong>{participantName(one)}</strong>
                  <span>{t(`meeting.role.${one.participant.role}`)}</span>
                  {one.participant.organisation === null ? null : (
                    <span className={styles['soft']}>{one.participant.organisation}</span>
                  )}
                  {one.participant.isPresent ? null : (
                    <StatusTag tone="neutral">{t('meeting.absent')}</StatusTag>
                  )}
                </span>
              </span>
              {mayChange ? (
                <span className={styles['actions']}>
                  <Button
                    size="small"
                    aria-label={t('meeting.editNamed', { name: participantName(one) })}
                    onPress={() => setEdited(one)}
                  >
                    {t('meeting.editParticipant')}
                  </Button>
                  <Button
                    size="small"
                    kind="quiet"
                    aria-label={t('meeting.removeNamed', { name: participantName(one) })}
                    isPending={remove.isPending}
                    onPress={() =>
                      remove.mutate({
                        meetingId: meeting.id,
                        participantId: one.participant.id,
                        version: one.participant.version,
                      })
                    }
                  >
                    {t('meeting.removeParticipant')}
                  </Button>
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {edited === null ? null : (
        <ParticipantDialog
          meetingId={meeting.id}
          participant={edited === 'new' ? null : edited.participant}
          onClose={() => setEdited(null)}
        />
      )}
    </Panel>
  );
}

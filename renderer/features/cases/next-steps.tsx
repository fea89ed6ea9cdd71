import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { PutAwayView } from '#shared/domain/follow-ups/reminders/view.ts';
import { useCommandEntry, useQueryEntry } from '../../lib/call.ts';
import { ReminderLine } from '../../lib/reminder-line.tsx';
import { reminderName } from '../../lib/reminder-words.ts';
import { useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Badge } from '../../ui/feedback/status-tag.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import styles from './cases.module.css';

interface NextStepsProps {
  readonly caseId: string;
  readonly canChange: boolean;
}

/** Næste skridt: the reminders of Min dag, for this case alone, whoever carries it. */
export function NextSteps({ caseId, canChange }: NextStepsProps) {
  const { t } = useTranslation();
  const mayPutAway = useMay('follow-up.write') && canChange;
  const reminders = useQueryEntry(
    'followUps.reminders',
    { caseId },
    { listensTo: ['case', 'my-day', 'settings'] },
  );
  const { refetch } = reminders;
  // Keeping a draft touches no topic: the form just left may have made one.
  useEffect(() => void refetch(), [refetch]);
  if (reminders.error) return <ErrorPanel error={reminders.error.appError} />;
  if (!reminders.data) return null;
  const { standing, putAway } = reminders.data;
  return (
    <Panel
      title={t('reminders.next')}
      level={3}
      help={standing.length === 0 ? undefined : <Badge>{standing.length}</Badge>}
    >
      {standing.length === 0 ? (
        <p className={styles['soft']}>{t('reminders.nothingNext')}</p>
      ) : (
        <ul className={styles['lines']}>
          {standing.map((reminder) => (
            <li key={reminder.kind + reminder.entityId} className={styles['line']}>
              <ReminderLine caseId={caseId} reminder={reminder} canChange={mayPutAway} />
            </li>
          ))}
        </ul>
      )}
      {putAway.length === 0 ? null : (
        <details>
          <summary>{t('reminders.putAwayCount', { count: putAway.length })}</summary>
          <ul className={styles['lines']}>
            {putAway.map((one) => (
              <li key={one.answerId} className={styles['line']}>
                <PutAway caseId={caseId} one={one} canChange={mayPutAway} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}

interface PutAwayProps extends NextStepsProps {
  readonly one: PutAwayView;
}

function PutAway({ caseId, one, canChange }: PutAwayProps) {
  const { t } = useTranslation();
  const resume = useCommandEntry('followUps.resumeReminder');
  const { answerId, version, until, by, reason } = one;
  const name = reminderName(t, one.reminder);
  return (
    <>
      <span>{name}</span>
      <span className={styles['soft']}>
        {t('reminders.until', { date: formatDate(until), by, reason })}
      </span>
      {resume.error ? <ErrorPanel error={resume.error.appError} /> : null}
      {canChange ? (
        <span>
          <Button
            kind="quiet"
            size="small"
            aria-label={t('reminders.resumeNamed', { name })}
            isPending={resume.isPending}
            onPress={() => resume.mutate({ caseId, answerId, version })}
          >
            {t('reminders.resume')}
          </Button>
        </span>
      ) : null}
    </>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReminderView } from '#shared/domain/follow-ups/reminders/view.ts';
import { Button } from '../ui/actions/button.tsx';
import { Link } from '../ui/actions/link.tsx';
import { PostponeDialog } from './postpone-dialog.tsx';
import styles from './reminder-line.module.css';
import { reminderName, reminderPath, reminderWhy } from './reminder-words.ts';

interface ReminderLineProps {
  readonly caseId: string;
  readonly reminder: ReminderView;
  /** False where nothing may be changed: then it cannot be put away either. */
  readonly canChange: boolean;
}

/** One reminder: the way to settle it, what it is about and why it stands here; and putting it away. */
export function ReminderLine({ caseId, reminder, canChange }: ReminderLineProps) {
  const { t } = useTranslation();
  const [postponing, setPostponing] = useState(false);
  return (
    <span className={styles['reminder']}>
      <span className={styles['words']}>
        <Link to={reminderPath(caseId, reminder)}>{t(`reminders.title.${reminder.kind}`)}</Link>
        {reminder.label === '' ? null : <span>{reminder.label}</span>}
        <span className={styles['why']}>{reminderWhy(t, reminder)}</span>
      </span>
      {canChange && reminder.mayBePutAway ? (
        <Button
          kind="quiet"
          size="small"
          aria-label={t('reminders.postpone.named', { name: reminderName(t, reminder) })}
          onPress={() => setPostponing(true)}
        >
          {t('reminders.postpone.action')}
        </Button>
      ) : null}
      {postponing ? (
        <PostponeDialog caseId={caseId} reminder={reminder} onClose={() => setPostponing(false)} />
      ) : null}
    </span>
  );
}

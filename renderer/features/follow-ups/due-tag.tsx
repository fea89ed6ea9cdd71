import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { ScheduleStanding } from '#shared/domain/follow-ups/view.ts';
import { STANDING_LOOK } from '../../lib/standing-tag.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { Row } from '../../ui/layout/stack.tsx';

/** The date first, and its state beside it: the column already says that it is a follow-up. */
export function DueTag({ standing }: { readonly standing: ScheduleStanding }) {
  const { t } = useTranslation();
  const { state, nextDue, daysLeft } = standing;
  return (
    <Row gap={2}>
      {nextDue === null ? null : <span>{formatDate(nextDue)}</span>}
      {state === 'upcoming' ? null : (
        <StatusTag {...STANDING_LOOK[state]}>
          {state === 'overdue'
            ? t('followUps.due.late', { count: -(daysLeft ?? 0) })
            : t(`words.standing.${state}`)}
        </StatusTag>
      )}
    </Row>
  );
}

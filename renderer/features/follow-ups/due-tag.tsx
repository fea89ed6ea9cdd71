import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { ScheduleStanding } from '#shared/domain/follow-ups/view.ts';
import type { Tone } from '../../ui/feedback/banner.tsx';
import { StatusTag, type StatusShape } from '../../ui/feedback/status-tag.tsx';
import { Row } from '../../ui/layout/stack.tsx';

const LOOK = {
  overdue: { tone: 'error', shape: 'alert' },
  'due-today': { tone: 'warning', shape: 'clock' },
  upcoming: { tone: 'neutral', shape: 'clock' },
  'on-hold': { tone: 'neutral', shape: 'pause' },
  'not-set': { tone: 'warning', shape: 'draft' },
  stopped: { tone: 'neutral', shape: 'stop' },
} as const satisfies Record<ScheduleStanding['state'], { tone: Tone; shape: StatusShape }>;

/** The date first, and its state beside it: the column already says that it is a follow-up. */
export function DueTag({ standing }: { readonly standing: ScheduleStanding }) {
  const { t } = useTranslation();
  const { state, nextDue, daysLeft } = standing;
  const { tone, shape } = LOOK[state];
  return (
    <Row gap={2}>
      {nextDue === null ? null : <span>{formatDate(nextDue)}</span>}
      {state === 'upcoming' ? null : (
        <StatusTag tone={tone} shape={shape}>
          {state === 'overdue'
            ? t('followUps.due.late', { count: -(daysLeft ?? 0) })
            : t(`words.standing.${state}`)}
        </StatusTag>
      )}
    </Row>
  );
}

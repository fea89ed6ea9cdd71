import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { formatDate } from '#shared/base/format.ts';
import { dueGroup } from '#shared/domain/follow-ups/due-filter.ts';
import type { ScheduleStanding } from '#shared/domain/follow-ups/view.ts';
import { StatusTag, type StatusTagProps } from '../ui/feedback/status-tag.tsx';

/** Above this nobody can picture a number of days: years or the date say more. */
const A_YEAR = 365;

type Look = Pick<StatusTagProps, 'tone' | 'shape'>;

/** One look a state, wherever it stands. */
export const STANDING_LOOK = {
  overdue: { tone: 'error', shape: 'alert' },
  'due-today': { tone: 'warning', shape: 'clock' },
  upcoming: { tone: 'neutral', shape: 'clock' },
  'on-hold': { tone: 'neutral', shape: 'pause' },
  'not-set': { tone: 'warning', shape: 'draft' },
  stopped: { tone: 'neutral', shape: 'stop' },
} as const satisfies Record<ScheduleStanding['state'], Look>;

interface StandingTagProps {
  readonly standing: ScheduleStanding;
  /** Where the word "opfølgning" stands above or beside it already. */
  readonly isShort?: boolean;
}

/** When follow-up is due, in words: the same tag on the case, in lists and on Min dag. */
export function StandingTag({ standing, isShort = false }: StandingTagProps) {
  const { t } = useTranslation();
  const isNear = standing.state === 'upcoming' && dueGroup({ standing }) === 'next14';
  return (
    <StatusTag {...STANDING_LOOK[standing.state]} {...(isNear ? { tone: 'information' } : {})}>
      {standingInWords(t, standing, isShort ? 'words.followUpShort' : 'words.followUpTag')}
    </StatusTag>
  );
}

function standingInWords(
  t: TFunction,
  { state, nextDue, daysLeft }: ScheduleStanding,
  words: 'words.followUpShort' | 'words.followUpTag',
): string {
  const daysOver = -(daysLeft ?? 0);
  const date = nextDue === null ? '' : formatDate(nextDue);
  switch (state) {
    case 'overdue':
      return daysOver > A_YEAR
        ? t(`${words}.overdueSince`, { date, count: Math.floor(daysOver / A_YEAR) })
        : t(`${words}.overdue`, { date, count: daysOver });
    case 'due-today':
      return t(`${words}.today`);
    case 'upcoming':
      return t(`${words}.upcoming`, { date });
    case 'on-hold':
      return t(`${words}.onHold`, { date });
    case 'not-set':
      return t(`${words}.notSet`);
    case 'stopped':
      return t(`${words}.stopped`);
    default:
      return state satisfies never;
  }
}

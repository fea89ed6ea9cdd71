import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { ScheduleStanding } from '#shared/domain/follow-ups/view.ts';
import { StatusTag } from '../ui/feedback/status-tag.tsx';

const SOON_DAYS = 14;
/** Above this nobody can picture a number of days: years or the date say more. */
const A_YEAR = 365;

interface StandingTagProps {
  readonly standing: ScheduleStanding;
  /** Where the word "opfølgning" stands above or beside it already. */
  readonly isShort?: boolean;
}

/** When follow-up is due, in words: the same tag on the case, in lists and on Min dag. */
export function StandingTag({ standing, isShort = false }: StandingTagProps) {
  const { t } = useTranslation();
  const words = isShort ? 'words.followUpShort' : 'words.followUpTag';
  const daysOver = -(standing.daysLeft ?? 0);
  const date = standing.nextDue === null ? '' : formatDate(standing.nextDue);
  switch (standing.state) {
    case 'overdue':
      return (
        <StatusTag tone="error">
          {daysOver > A_YEAR
            ? t(`${words}.overdueSince`, { date, count: Math.floor(daysOver / A_YEAR) })
            : t(`${words}.overdue`, { date, count: daysOver })}
        </StatusTag>
      );
    case 'due-today':
      return (
        <StatusTag tone="warning" shape="clock">
          {t(`${words}.today`)}
        </StatusTag>
      );
    case 'upcoming':
      return (
        <StatusTag
          tone={(standing.daysLeft ?? SOON_DAYS + 1) <= SOON_DAYS ? 'information' : 'neutral'}
          shape="clock"
        >
          {t(`${words}.upcoming`, { date })}
        </StatusTag>
      );
    case 'on-hold':
      return <StatusTag shape="pause">{t(`${words}.onHold`, { date })}</StatusTag>;
    case 'not-set':
      return (
        <StatusTag tone="warning" shape="draft">
          {t(`${words}.notSet`)}
        </StatusTag>
      );
    case 'stopped':
      return <StatusTag shape="stop">{t(`${words}.stopped`)}</StatusTag>;
  }
}

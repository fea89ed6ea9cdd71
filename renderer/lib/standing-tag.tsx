import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { ScheduleStanding } from '#shared/domain/follow-ups/view.ts';
import { StatusTag } from '../ui/feedback/status-tag.tsx';

const SOON_DAYS = 14;

/** When follow-up is due, in words: the same tag on the case, in lists and on Min dag. */
export function StandingTag({ standing }: { readonly standing: ScheduleStanding }) {
  const { t } = useTranslation();
  const date = standing.nextDue === null ? '' : formatDate(standing.nextDue);
  switch (standing.state) {
    case 'overdue':
      return (
        <StatusTag tone="error">
          {t('words.followUpTag.overdue', { date, count: -(standing.daysLeft ?? 0) })}
        </StatusTag>
      );
    case 'due-today':
      return (
        <StatusTag tone="warning" shape="clock">
          {t('words.followUpTag.today')}
        </StatusTag>
      );
    case 'upcoming':
      return (
        <StatusTag
          tone={(standing.daysLeft ?? SOON_DAYS + 1) <= SOON_DAYS ? 'information' : 'neutral'}
          shape="clock"
        >
          {t('words.followUpTag.upcoming', { date })}
        </StatusTag>
      );
    case 'on-hold':
      return <StatusTag shape="pause">{t('words.followUpTag.onHold', { date })}</StatusTag>;
    case 'not-set':
      return (
        <StatusTag tone="warning" shape="draft">
          {t('words.followUpTag.notSet')}
        </StatusTag>
      );
    case 'stopped':
      return <StatusTag shape="stop">{t('words.followUpTag.stopped')}</StatusTag>;
  }
}

import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import { plannedMeetings } from '#shared/domain/committee/meeting.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { Link } from '../../ui/actions/link.tsx';
import styles from './committee-items.module.css';

/** Who puts it on a meeting, and which meetings there are to come. */
export function WaitsForMeeting() {
  const { t } = useTranslation();
  const { data } = useQueryEntry('committee.meetings', null);
  if (!data) return null;
  const all = data.meetings.map(({ meeting }) => meeting);
  const planned = plannedMeetings(all, data.today);
  return (
    <p className={styles['soft']}>
      {t('agendaItem.placedBy')}{' '}
      {planned.length === 0 ? t('agendaItem.nonePlanned') : t('agendaItem.planned')}
      {planned.map(({ id, heldOn }, at) => (
        <span key={id}>
          {at === 0 ? ' ' : ', '}
          <Link to={`/committee/${id}`}>{formatDate(heldOn)}</Link>
        </span>
      ))}
    </p>
  );
}

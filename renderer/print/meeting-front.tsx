import { useTranslation } from 'react-i18next';
import { formatDate, formatDayAndDate } from '#shared/base/format.ts';
import type { MeetingOnPaper } from '#shared/domain/printing/committee-content.ts';

/** When, where, and who takes part. */
export function MeetingFront({
  meeting,
  note,
}: {
  readonly meeting: MeetingOnPaper;
  readonly note: string | null;
}) {
  const { t } = useTranslation();
  const { participants, startsAt, endsAt, room, state } = meeting;
  const clock = (time: string) => time.replace(':', '.');
  return (
    <>
      <h1>{t('committeePage.pack.heading', { date: formatDayAndDate(meeting.heldOn) })}</h1>
      <p className="lead">
        {[
          t('committeePage.pack.when', { from: clock(startsAt), to: clock(endsAt) }),
          room,
          t(`committeePage.pack.state.${state}`),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      {meeting.approvedOn === null ? null : (
        <p>
          {t('committeePage.list.approved', {
            date: formatDate(meeting.approvedOn),
            by: meeting.approvedBy ?? '',
          })}
        </p>
      )}
      {note === null ? null : <p className="notice">{note}</p>}
      <section>
        <h2>{t('committeePage.pack.participants')}</h2>
        <ul className="participants">
          {participants.map(({ name, organisation, role, isPresent }) => (
            <li key={`${role} ${name}`}>
              <strong>{t(`meeting.role.${role}`)}</strong>: {name}
              {organisation === null ? null : `, ${organisation}`}
              {isPresent ? null : ` (${t('committeePage.pack.absent')})`}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

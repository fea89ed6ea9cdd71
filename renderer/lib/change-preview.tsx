import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type {
  ChangePreview as Preview,
  DueFigure,
  MovedSchedule,
} from '#shared/domain/follow-ups/preview-change.ts';
import { Link } from '../ui/actions/link.tsx';
import { Banner } from '../ui/feedback/banner.tsx';
import styles from './change-preview.module.css';

/** So many are named at once; the list of follow-ups has them all when it is saved. */
const NAMED = 50;

/** What a change does to the follow-ups, before it is saved: how many, which, and from which day to which. */
export function ChangePreview({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation();
  const { moved, becomesOverdue, becomesDue, noLongerOverdue, overdueAfter, named } = preview;
  if (moved.schedules === 0) {
    return (
      <Banner tone="neutral" announce>
        <p>{t('reminders.preview.nothing')}</p>
      </Banner>
    );
  }
  const parts = [
    ['overdue', becomesOverdue],
    ['due', becomesDue],
    ['relieved', noLongerOverdue],
  ] as const;
  return (
    <Banner
      tone={becomesOverdue.schedules > 0 ? 'warning' : 'information'}
      title={t('reminders.preview.title', { day: formatDate(preview.day) })}
      announce
    >
      <ul className={styles['facts']}>
        <li>{t('reminders.preview.moved', { figure: figure(t, moved) })}</li>
        {parts.map(([key, one]) =>
          one.schedules === 0 ? null : (
            <li key={key}>{t(`reminders.preview.${key}`, { figure: figure(t, one) })}</li>
          ),
        )}
        <li>{t('reminders.preview.after', { figure: figure(t, overdueAfter) })}</li>
      </ul>
      {named.length === 0 ? null : (
        <details open={named.length <= 3}>
          <summary>{t('reminders.preview.which')}</summary>
          <ul className={styles['named']}>
            {named.slice(0, NAMED).map((one) => (
              <li key={one.row.scheduleId}>
                <Named moved={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {moved.schedules > Math.min(named.length, NAMED) ? (
        <p>
          {t('reminders.preview.others', {
            count: moved.schedules - Math.min(named.length, NAMED),
          })}
        </p>
      ) : null}
    </Banner>
  );
}

function Named({ moved: { row, before } }: { readonly moved: MovedSchedule }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to={`/cases/${row.caseId}/follow-ups`}>{row.name}</Link>{' '}
      {t('reminders.preview.from', {
        help: row.paragraphDisplay ?? '',
        before: day(t, before.nextDue),
        after: day(t, row.standing.nextDue),
        state: t(`words.standing.${row.standing.state}`),
      })}
    </>
  );
}

function day(t: TFunction, date: string | null): string {
  return date === null ? t('words.standing.not-set') : formatDate(date);
}

/** "14 opfølgninger i 11 sager" */
function figure(t: TFunction, { schedules, cases }: DueFigure): string {
  const many = t('followUps.myDay.schedules', { count: schedules });
  return `${many} ${t('followUps.myDay.inCases', { count: cases })}`;
}

import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDate, formatKroner } from '#shared/base/format.ts';
import type { SummaryAct } from '#shared/domain/committee/summary-view.ts';
import { hoursAWeek } from '../hours-a-week.ts';
import styles from './summary-page.module.css';

/** What is to happen to each help, and from when. */
export function ActList({
  acts,
  validFrom,
}: {
  readonly acts: readonly SummaryAct[];
  readonly validFrom: string | null;
}) {
  const { t } = useTranslation();
  if (acts.length === 0) return null;
  return (
    <ul className={styles['acts']}>
      {acts.map((act, place) => (
        // A line of a proposal has no id of its own, and the list is never reordered.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={place}>
          {actInWords(t, act)}
          {validFrom === null
            ? null
            : `, ${t('committeePage.act.from', { date: formatDate(validFrom) })}`}
        </li>
      ))}
    </ul>
  );
}

/** "Ændres: SEL § 85, Bostøtten, 387,28 kr. / time, 6 timer om ugen" */
export function actInWords(t: TFunction, act: SummaryAct): string {
  return [
    t(`committeePage.act.${goesOn(act) ? 'goesOn' : act.act}`, { help: act.paragraphDisplay }),
    ...(act.providerName === null ? [] : [act.providerName]),
    ...(act.rate === null
      ? []
      : [`${formatKroner(act.rate.amount)} / ${t(`words.rateUnit.${act.rate.unit}`)}`]),
    ...(act.hours === null ? [] : [hoursAWeek(t, act.hours)]),
  ].join(', ');
}

/** A change of neither price nor hours is none. */
function goesOn({ act, rate, hours }: SummaryAct): boolean {
  return act === 'change' && rate === null && hours === null;
}

import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { civilDateOf } from '#shared/base/dates.ts';
import { formatDate } from '#shared/base/format.ts';
import type { GoalView } from '#shared/domain/cases/view.ts';
import type { Measurement, Scale } from '#shared/domain/goals/model.ts';
import type { GoalRevision } from '#shared/domain/goals/revision.ts';
import { valueInWords } from '../lib/goal-words.ts';

/** What has been measured and what was agreed before: a line each, nothing where there is none. */
export function GoalHistory({ view }: { readonly view: GoalView }) {
  const { t } = useTranslation();
  const { scale } = view.goal;
  if (scale === null) return null;
  const { measurements, revisions } = view;
  return (
    <>
      {measurements.length === 0 ? null : (
        <>
          <h4>{t('printing.history.measurements')}</h4>
          <ul className="history">
            {measurements.toReversed().map((one) => (
              <li key={one.id}>{measurementLine(t, view, scale, one)}</li>
            ))}
          </ul>
        </>
      )}
      {revisions.length === 0 ? null : (
        <>
          <h4>{t('printing.history.revisions')}</h4>
          <ul className="history">
            {revisions.map((one) => (
              <li key={one.id}>{revisionLine(t, scale, one)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function measurementLine(
  t: TFunction,
  { corrected }: GoalView,
  scale: Scale,
  one: Measurement,
): string {
  return [
    t('printing.history.measurement', {
      date: formatDate(one.measuredOn),
      value: valueInWords(t, scale, one.value),
      source: [t(`words.source.${one.source}`), one.sourceName].filter(Boolean).join(', '),
    }),
    one.citizenRating === null
      ? null
      : t('printing.history.ownRating', { rating: one.citizenRating }),
    one.note,
    ...correctionsOf(one, corrected).map((old) =>
      t('printing.history.corrected', {
        value: valueInWords(t, scale, old.value),
        reason: old.annulledReason ?? '',
      }),
    ),
  ]
    .filter((part) => part !== null)
    .join(' – ');
}

/** What it stands instead of, newest first: a correction may itself have been corrected. */
function correctionsOf(one: Measurement, corrected: readonly Measurement[]): Measurement[] {
  const old = corrected.find(({ id }) => id === one.correctsId);
  return old === undefined ? [] : [old, ...correctionsOf(old, corrected)];
}

function revisionLine(t: TFunction, scale: Scale, one: GoalRevision): string {
  return [
    t('printing.history.revisionUntil', {
      date: formatDate(civilDateOf(one.replacedAt)),
      title: one.title,
    }),
    t(`words.goalType.${one.goalType}`),
    ...(one.targetValue === null
      ? []
      : [
          t('printing.history.revisionTarget', {
            value: valueInWords(t, scale, one.targetValue),
          }),
        ]),
    t('printing.history.revisionDate', { date: formatDate(one.targetDate) }),
    t('printing.history.revisionWhy', { reason: one.reason }),
    t(one.agreedAgain ? 'printing.history.agreedAgain' : 'printing.history.notAgreedAgain'),
  ].join(' · ');
}

import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { SummaryView } from '#shared/domain/committee/summary-view.ts';
import { ChangedMark } from './changed-mark.tsx';
import styles from './summary-page.module.css';

export function SummaryHead({
  summary,
  place,
}: {
  readonly summary: SummaryView;
  readonly place: number | null;
}) {
  const { t } = useTranslation();
  const { header, item, missing, proposedBy } = summary;
  const number = t('printing.caseNumber', { number: header.caseNumber });
  const facts: readonly (readonly [string, string])[] = [
    [
      t('committeePage.head.caseworker'),
      header.caseworker
        ? (header.caseworker.name ?? header.caseworker.initials)
        : t('committeePage.head.noCaseworker'),
    ],
    [
      t('committeePage.head.paragraph'),
      header.paragraphs.join(', ') || t('committeePage.head.noHelp'),
    ],
    ...(header.providerNames.length === 0
      ? []
      : [[t('committeePage.head.provider'), header.providerNames.join(', ')] as const]),
    ...(header.since === null
      ? []
      : [[t('committeePage.head.since'), formatDate(header.since)] as const]),
    [t('committeePage.head.proposedBy'), proposedBy.name ?? proposedBy.initials],
    ...(item.validFrom === null
      ? []
      : [[t('committeePage.head.validFrom'), formatDate(item.validFrom)] as const]),
  ];
  return (
    <header className={styles['head']}>
      <p className={styles['over']}>
        {[
          place === null ? null : t('committeePage.item', { place }),
          t(`agendaItem.kind.${item.kind}`),
          t(missing.length === 0 ? 'committeePage.ready' : 'committeePage.notReady'),
        ]
          .filter((part) => part !== null)
          .join(' · ')}{' '}
        <ChangedMark section="head" />
      </p>
      <h2>
        {number} · {header.name}, {t('committeePage.head.age', { age: header.age })}
      </h2>
      {header.isProtected ? (
        <p className={styles['protected']}>{t('committeePage.head.protected')}</p>
      ) : null}
      <dl className={styles['facts']}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatWholeKroner } from '#shared/base/format.ts';
import type { FreeChoice } from '#shared/domain/committee/item.ts';
import { missingOn } from '#shared/domain/committee/missing-on.ts';
import type { SummaryView } from '#shared/domain/committee/summary-view.ts';
import { Lacks, Titled } from './titled.tsx';
import styles from './summary-page.module.css';

/** Service level, housing, free choice and the line at one million. */
export function SummaryChecks({
  summary,
  forProvider,
}: {
  readonly summary: SummaryView;
  readonly forProvider: boolean;
}) {
  const { t } = useTranslation();
  const { item } = summary;
  return (
    <Titled title={t('committeePage.section.checks')} section="checks" text={null}>
      <ul className={styles['acts']}>
        <li>
          <ServiceLevelCheck summary={summary} />
        </li>
        {summary.asksAboutHousing ? (
          <li>
            <HousingCheck summary={summary} />
          </li>
        ) : null}
        {item.freeChoice === null || forProvider ? null : (
          <li>{freeChoiceInWords(t, item.freeChoice)}</li>
        )}
        {forProvider ? null : (
          <li>
            <HighCostCheck isHighCost={summary.isHighCost} />
          </li>
        )}
      </ul>
    </Titled>
  );
}

function HighCostCheck({ isHighCost }: Pick<SummaryView, 'isHighCost'>) {
  const { t } = useTranslation();
  if (isHighCost === null) return t('committeePage.checks.highCostUnknown');
  if (!isHighCost) return t('committeePage.checks.notHighCost');
  return <strong>{t('committeePage.checks.highCost')}</strong>;
}

function ServiceLevelCheck({ summary }: { readonly summary: SummaryView }) {
  const { t } = useTranslation();
  const { serviceLevel, serviceLevelReason } = summary.item;
  if (serviceLevel === null) return <Lacks what={t('committeePage.missing.serviceLevel')} />;
  if (serviceLevel === 'within') return t('committeePage.checks.serviceLevel.within');
  return (
    <span className={styles['text']}>
      {t(`committeePage.checks.serviceLevel.${serviceLevel}`, { reason: serviceLevelReason ?? '' })}
      {serviceLevelReason === null ? (
        <Lacks what={t('committeePage.missing.service-level-reason')} />
      ) : null}
    </span>
  );
}

function HousingCheck({ summary }: { readonly summary: SummaryView }) {
  const { t } = useTranslation();
  const { housingIsMainReason, housingReason } = summary.item;
  if (missingOn(summary)('housing')) return <Lacks what={t('committeePage.missing.housing')} />;
  return (
    <span className={styles['text']}>
      {housingIsMainReason
        ? t('committeePage.checks.housingYes', { reason: housingReason ?? '' })
        : t('committeePage.checks.housingNo')}
    </span>
  );
}

function freeChoiceInWords(t: TFunction, choice: FreeChoice): string {
  const { visitedOffer, visitedYearly, chosenOffer, chosenYearly } = choice;
  const priced = (oere: number | null) =>
    oere === null ? t('words.notKnown') : formatWholeKroner(oere);
  const said = {
    visited: visitedOffer,
    visitedYearly: priced(visitedYearly),
    chosen: chosenOffer,
    chosenYearly: priced(chosenYearly),
  };
  return visitedYearly === null || chosenYearly === null
    ? t('committeePage.checks.freeChoiceUnknown', said)
    : t('committeePage.checks.freeChoice', {
        ...said,
        difference: formatWholeKroner(chosenYearly - visitedYearly),
      });
}

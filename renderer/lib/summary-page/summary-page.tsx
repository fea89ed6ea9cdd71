import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import { firstSentence } from '#shared/domain/committee/first-sentence.ts';
import { missingOn } from '#shared/domain/committee/missing-on.ts';
import type { SummaryView } from '#shared/domain/committee/summary-view.ts';
import { EffectInShort } from './cost-words.tsx';
import type { SummarySection } from '#shared/domain/committee/changed-sections.ts';
import { ChangedMark, ChangedSections } from './changed-mark.tsx';
import { SummaryAlternatives } from './summary-alternatives.tsx';
import { SummaryChecks } from './summary-checks.tsx';
import { SummaryCost } from './summary-cost.tsx';
import { SummaryGoals } from './summary-goals.tsx';
import { SummaryHead } from './summary-head.tsx';
import { SummaryHelps } from './summary-helps.tsx';
import { ActList } from './act-list.tsx';
import { Lacks, Titled } from './titled.tsx';
import styles from './summary-page.module.css';

/** Letters that still read well in half the width. */
const BESIDE = 350;

interface SummaryPageProps {
  readonly summary: SummaryView;
  /** Its number on the agenda; null while it has none. */
  readonly place: number | null;
  /** What a provider does not get: alternatives, free choice and the whole cost. */
  readonly forProvider?: boolean;
  /** What changed since the agenda was sent. */
  readonly changed?: readonly SummarySection[];
  /** In place of the goals' lines: the meeting draws them large. */
  readonly goals?: ReactNode;
  /** After the proposal: the form in the meeting, the box on paper. */
  readonly foot?: ReactNode;
}

/** One item, everything known about it, in the order the committee reads it. The same on screen and on paper. */
export function SummaryPage(props: SummaryPageProps) {
  return (
    <ChangedSections value={props.changed ?? []}>
      <Page {...props} />
    </ChangedSections>
  );
}

function Page({ summary, place, forProvider = false, goals, foot }: SummaryPageProps) {
  const { t } = useTranslation();
  const { item } = summary;
  const lacks = missingOn(summary);
  return (
    <div className={styles['page']}>
      <SummaryHead summary={summary} place={place} />
      <div className={styles['ask']} data-beside={isShort(item) || undefined}>
        <Titled
          title={t('committeePage.section.question')}
          section="question"
          text={item.question}
          lacks={t('committeePage.missing.question')}
        />
        <section className={styles['titled']}>
          <h3>{t('committeePage.section.proposalInShort')}:</h3> <ChangedMark section="proposal" />{' '}
          {item.proposal === null ? (
            <>
              <Lacks what={t('committeePage.missing.proposal')} />.
            </>
          ) : (
            <span className={styles['text']}>{firstSentence(item.proposal)}</span>
          )}{' '}
          {forProvider || summary.cost === null ? null : (
            <strong>
              <EffectInShort cost={summary.cost} />
            </strong>
          )}
        </section>
      </div>
      <Titled
        title={t('committeePage.section.citizenView')}
        section="citizen-view"
        text={
          item.citizenView ??
          (item.citizenViewMissing === null
            ? null
            : t('committeePage.noCitizenView', { reason: item.citizenViewMissing }))
        }
        lacks={t('committeePage.missing.citizen-view')}
      />
      <Need summary={summary} />
      {goals ?? <SummaryGoals summary={summary} />}
      <SummaryHelps summary={summary} />
      <Titled
        title={t('committeePage.section.caseworker')}
        section="caseworker"
        text={item.caseworkerAssessment}
        lacks={t('committeePage.missing.caseworkerAssessment')}
      />
      <Titled
        title={t('committeePage.section.provider')}
        section="provider"
        text={item.providerAssessment}
        lacks={t('committeePage.missing.providerAssessment')}
        {...(item.providerAssessedBy !== null && item.providerAssessedOn !== null
          ? {
              aside: t('committeePage.byOn', {
                by: item.providerAssessedBy,
                date: formatDate(item.providerAssessedOn),
              }),
            }
          : {})}
      />
      {forProvider ? null : <SummaryAlternatives summary={summary} />}
      <SummaryChecks summary={summary} forProvider={forProvider} />
      <Titled
        title={t('committeePage.section.proposal')}
        section="proposal"
        text={item.proposal}
        lacks={t('committeePage.missing.proposal')}
      >
        {lacks('valid-from') ? <Lacks what={t('committeePage.missing.valid-from')} /> : null}
        <ActList acts={summary.proposed} validFrom={item.validFrom} />
      </Titled>
      {forProvider ? null : <SummaryCost summary={summary} />}
      {foot}
    </div>
  );
}

/** Side by side while both are short; what is long goes on from sheet to sheet only in the whole width. */
function isShort({ question, proposal }: SummaryView['item']): boolean {
  return Math.max(question?.length ?? 0, firstSentence(proposal ?? '').length) <= BESIDE;
}

function Need({ summary }: { readonly summary: SummaryView }) {
  const { t } = useTranslation();
  const { need } = summary;
  const title = t('committeePage.section.need');
  if (need === null) {
    return (
      <Titled title={title} section="need" text={null} lacks={t('committeePage.missing.need')} />
    );
  }
  const { supportNeedLevel, targetGroups } = need;
  const facts = [
    t('committeePage.assessedOn', { date: formatDate(need.assessedOn) }),
    ...(supportNeedLevel === null
      ? []
      : [
          t('committeePage.supportNeed', {
            level: t('words.level', { level: supportNeedLevel }),
          }),
        ]),
    ...(targetGroups.length === 0
      ? []
      : [t('committeePage.targetGroups', { groups: targetGroups.join(', ') })]),
  ];
  return <Titled title={title} section="need" text={need.text} aside={facts.join(' · ')} />;
}

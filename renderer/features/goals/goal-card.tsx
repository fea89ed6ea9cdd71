import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalView } from '#shared/domain/cases/view.ts';
import { isClosed } from '#shared/domain/goals/transitions.ts';
import { formatDate } from '#shared/base/format.ts';
import { useOfferCommands } from '../../lib/commands.ts';
import { issueText } from '../../lib/error-text.ts';
import { GoalResultTag } from '../../lib/goal-tags.tsx';
import { chartOf } from '../../lib/goal-words.ts';
import { Banner } from '../../ui/feedback/banner.tsx';
import { GoalChart } from '../../ui/goal-chart/goal-chart.tsx';
import { Row } from '../../ui/layout/stack.tsx';
import { GoalActions } from './goal-actions.tsx';
import { GoalAgreement } from './goal-agreement.tsx';
import { GoalCheckHints } from './goal-check-hints.tsx';
import { GoalFacts } from './goal-facts.tsx';
import { GoalSheetButton } from './goal-sheet-button.tsx';
import styles from './goals.module.css';
import { MeasurementHistory } from './measurement-history.tsx';
import { QuickMeasurement } from './quick-measurement.tsx';
import { Revisions } from './revisions.tsx';
import { SubGoals } from './sub-goals.tsx';

interface GoalCardProps {
  readonly view: GoalView;
  readonly today: string;
  readonly canChange: boolean;
  /** A sheet of it may be given to the citizen. */
  readonly canHandOut: boolean;
  /** Its own address led here. */
  readonly isFocused: boolean;
}

export function GoalCard({ view, today, canChange, canHandOut, isFocused }: GoalCardProps) {
  const { t } = useTranslation();
  const { goal } = view;
  const { scale } = goal;
  const card = useRef<HTMLElement>(null);
  const canMeasure = canChange && goal.status === 'active' && scale !== null;
  const [isMeasuring, setMeasuring] = useState(isFocused && canMeasure && view.awaits === null);

  useOfferCommands(
    canMeasure
      ? [
          {
            id: `measure:${goal.id}`,
            label: t('app.palette.measure', { title: goal.title ?? t('words.untitledGoal') }),
            goes: true,
            run: () => {
              setMeasuring(true);
              card.current?.scrollIntoView({ block: 'start' });
            },
          },
        ]
      : [],
  );

  // The measurement form takes the cursor itself; where there is none, the card does.
  useEffect(() => {
    if (!isFocused) return;
    card.current?.scrollIntoView({ block: 'start' });
    if (!card.current?.contains(document.activeElement)) card.current?.focus();
  }, [isFocused]);

  return (
    <article
      ref={card}
      tabIndex={-1}
      className={styles['card']}
      data-focused={isFocused || undefined}
      aria-labelledby={`goal-${goal.id}`}
    >
      <div className={styles['head']}>
        <div className={styles['title']}>
          <h3 id={`goal-${goal.id}`}>{goal.title ?? t('words.untitledGoal')}</h3>
          <Row gap={2}>
            <GoalResultTag view={view} />
          </Row>
        </div>
        <div className={styles['actions']}>
          {canHandOut && goal.status === 'active' ? (
            <GoalSheetButton caseId={goal.caseId} goalId={goal.id} />
          ) : null}
          {canChange ? (
            <GoalActions
              view={view}
              isMeasuring={isMeasuring}
              onMeasure={() => setMeasuring(true)}
            />
          ) : null}
        </div>
      </div>
      {goal.citizenWords === null ? null : (
        <blockquote className={styles['words']}>{goal.citizenWords}</blockquote>
      )}
      {goal.status === 'draft' ? <MissingBanner view={view} /> : null}
      {isMeasuring && scale !== null ? (
        <QuickMeasurement
          view={view}
          scale={scale}
          onDone={() => {
            setMeasuring(false);
            card.current?.focus();
          }}
        />
      ) : null}
      <Closed view={view} />
      {goal.status === 'draft' ? null : <HowItGoes view={view} today={today} />}
      <SubGoals view={view} today={today} canChange={canChange} />
      <Folds view={view} canChange={canChange} isFocused={isFocused} />
    </article>
  );
}

function HowItGoes({ view, today }: { readonly view: GoalView; readonly today: string }) {
  const { t } = useTranslation();
  const chart = chartOf(t, view, today);
  return (
    <div className={styles['body']}>
      {chart === null ? <p>{t('goals.card.noChart')}</p> : <GoalChart data={chart} height={220} />}
      <GoalFacts view={view} today={today} />
    </div>
  );
}

function MissingBanner({ view }: { readonly view: GoalView }) {
  const { t } = useTranslation();
  if (view.missing.length === 0) {
    return <Banner tone="information" title={t('goals.form.nothingMissing')} />;
  }
  return (
    <Banner tone="warning" title={t('goals.card.missing')}>
      <ul className={styles['bullets']}>
        {view.missing.map((issue) => (
          <li key={issue.path + issue.code}>{issueText(t, issue)}</li>
        ))}
      </ul>
    </Banner>
  );
}

function Closed({ view }: { readonly view: GoalView }) {
  const { t } = useTranslation();
  const { goal } = view;
  if (!isClosed(goal.status) || goal.closedOn === null) return null;
  const { followThrough, followThroughText } = goal;
  return (
    <div className={styles['soft']}>
      <p>
        {t('goals.card.closedOn', { date: formatDate(goal.closedOn) })}
        {goal.closedReason === null ? null : `: ${goal.closedReason}`}
      </p>
      {followThrough === null ? null : (
        <p>
          {t('goals.card.followThrough')}: {t(`words.consequence.${followThrough}`)}
          {followThroughText === null ? null : `. ${followThroughText}`}
        </p>
      )}
    </div>
  );
}

interface FoldsProps {
  readonly view: GoalView;
  readonly canChange: boolean;
  readonly isFocused: boolean;
}

/** What is looked up now and then: folded, so that a case with eight goals can be seen at once. */
function Folds({ view, canChange, isFocused }: FoldsProps) {
  const { t } = useTranslation();
  const { scale } = view.goal;
  const { measurements, revisions, check } = view;
  return (
    <>
      {scale === null || measurements.length === 0 ? null : (
        <Fold title={t('goals.measure.history', { count: measurements.length })} isOpen={isFocused}>
          <MeasurementHistory view={view} scale={scale} canChange={canChange} />
        </Fold>
      )}
      {check === null ? null : (
        <Fold title={t('goalCheck.fold', { count: check.hints.length })}>
          <GoalCheckHints check={check} />
        </Fold>
      )}
      <Fold title={t('goals.card.agreement')}>
        <GoalAgreement view={view} />
      </Fold>
      {revisions.length === 0 || scale === null ? null : (
        <Fold title={t('goals.revisions.title', { count: revisions.length })}>
          <Revisions view={view} scale={scale} />
        </Fold>
      )}
    </>
  );
}

interface FoldProps {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

function Fold({ title, isOpen = false, children }: FoldProps) {
  return (
    <details className={styles['fold']} open={isOpen}>
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}

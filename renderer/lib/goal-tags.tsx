import { useTranslation } from 'react-i18next';
import type { GoalView } from '#shared/domain/cases/view.ts';
import type { AwaitedDecision } from '#shared/domain/goals/awaiting-decision.ts';
import type { GoalResult } from '#shared/domain/goals/evaluation.ts';
import type { GoalStatus } from '#shared/domain/goals/model.ts';
import type { Tone } from '../ui/feedback/banner.tsx';
import { StatusTag, type StatusShape } from '../ui/feedback/status-tag.tsx';

const LOOK = {
  'not-measured': { tone: 'neutral', shape: 'draft' },
  reached: { tone: 'success', shape: 'check' },
  'on-the-way': { tone: 'information', shape: 'better' },
  unchanged: { tone: 'neutral', shape: 'same' },
  setback: { tone: 'warning', shape: 'worse' },
  kept: { tone: 'success', shape: 'check' },
  'better-than-expected': { tone: 'success', shape: 'better' },
  'loss-greater-than-planned': { tone: 'warning', shape: 'worse' },
} as const satisfies Record<GoalResult, { tone: Tone; shape: StatusShape }>;

interface ResultTagProps {
  readonly status: GoalStatus;
  readonly result: GoalResult;
  readonly awaits: AwaitedDecision | null;
  readonly deadlinePassed: boolean;
}

export function GoalResultTag({ view }: { readonly view: GoalView }) {
  const { goal, evaluation, awaits } = view;
  return <ResultTag status={goal.status} awaits={awaits} {...evaluation} />;
}

/** How it goes with a goal: a draft says what it is, an active goal its result, a closed one how it ended. */
export function ResultTag({ status, result, awaits, deadlinePassed }: ResultTagProps) {
  const { t } = useTranslation();
  if (status === 'draft') {
    return <StatusTag shape="draft">{t('words.goalStatus.draft')}</StatusTag>;
  }
  if (awaits !== null) {
    return (
      <StatusTag tone="success" shape="clock">
        {t('words.awaitsDecision')}
      </StatusTag>
    );
  }
  if (status !== 'active') {
    return (
      <StatusTag tone={status === 'met' ? 'success' : 'neutral'}>
        {t(`words.goalStatus.${status}`)}
      </StatusTag>
    );
  }
  return (
    <>
      <StatusTag {...LOOK[result]}>{t(`words.goalResult.${result}`)}</StatusTag>
      {deadlinePassed ? (
        <StatusTag tone="error" shape="clock">
          {t('words.deadlinePassed')}
        </StatusTag>
      ) : null}
    </>
  );
}

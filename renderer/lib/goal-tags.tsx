import { useTranslation } from 'react-i18next';
import type { GoalView } from '#shared/domain/cases/view.ts';
import type { GoalResult } from '#shared/domain/goals/evaluation.ts';
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

/** How it goes with a goal: a draft says what it is, an active goal its result, a closed one how it ended. */
export function GoalResultTag({ view }: { readonly view: GoalView }) {
  const { t } = useTranslation();
  const { goal, evaluation, awaits } = view;
  if (goal.status === 'draft') {
    return <StatusTag shape="draft">{t('words.goalStatus.draft')}</StatusTag>;
  }
  if (awaits !== null) {
    return (
      <StatusTag tone="success" shape="clock">
        {t('words.awaitsDecision')}
      </StatusTag>
    );
  }
  if (goal.status !== 'active') {
    return (
      <StatusTag tone={goal.status === 'met' ? 'success' : 'neutral'}>
        {t(`words.goalStatus.${goal.status}`)}
      </StatusTag>
    );
  }
  const { tone, shape } = LOOK[evaluation.result];
  return (
    <>
      <StatusTag tone={tone} shape={shape}>
        {t(`words.goalResult.${evaluation.result}`)}
      </StatusTag>
      {evaluation.deadlinePassed ? (
        <StatusTag tone="error" shape="clock">
          {t('words.deadlinePassed')}
        </StatusTag>
      ) : null}
    </>
  );
}

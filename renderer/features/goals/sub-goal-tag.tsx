import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { SubGoal } from '#shared/domain/goals/model.ts';
import { type SubGoalState, subGoalState } from '#shared/domain/goals/sub-goal.ts';
import type { Tone } from '../../ui/feedback/banner.tsx';
import { type StatusShape, StatusTag } from '../../ui/feedback/status-tag.tsx';

const LOOK = {
  open: { tone: 'neutral', shape: 'draft' },
  late: { tone: 'warning', shape: 'clock' },
  reached: { tone: 'success', shape: 'check' },
} as const satisfies Record<SubGoalState, { tone: Tone; shape: StatusShape }>;

export function SubGoalTag({
  subGoal,
  today,
}: {
  readonly subGoal: SubGoal;
  readonly today: string;
}) {
  const { t } = useTranslation();
  const state = subGoalState(subGoal, today);
  const date = subGoal.reachedOn === null ? '' : formatDate(subGoal.reachedOn);
  return <StatusTag {...LOOK[state]}>{t(`goals.sub.state.${state}`, { date })}</StatusTag>;
}

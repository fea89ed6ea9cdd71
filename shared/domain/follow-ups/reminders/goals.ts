import type { CivilDate } from '../../../base/dates.ts';
import { notAnnulled } from '../../cases/annulment.ts';
import { evaluationSettings, measurementsOf } from '../../cases/build-goals.ts';
import { awaitedDecision } from '../../goals/awaiting-decision.ts';
import { evaluate } from '../../goals/evaluation.ts';
import type { Goal } from '../../goals/model.ts';
import {
  byItsDay,
  waiting,
  type Reminder,
  type ReminderFacts,
  type ReminderRule,
} from './reminder.ts';

/** A goal reminds of one thing at a time: what must be decided before what is merely near. */
export const goals: ReminderRule = (facts) =>
  notAnnulled(facts.rows.goals).flatMap((goal) => ofGoal(facts, goal) ?? []);

function ofGoal(facts: ReminderFacts, goal: Goal): Reminder | null {
  const { rows, settings, today } = facts;
  const about = { entityId: goal.id, label: goal.title ?? '' };
  if (goal.status === 'draft') {
    const draft = { kind: 'goal-draft', date: null, cause: 'draft', draftId: goal.id } as const;
    return waiting(facts, { ...about, ...draft });
  }
  const measurements = measurementsOf(rows, goal);
  const evaluation = evaluate(goal, measurements, today, evaluationSettings(rows, settings, goal));
  const awaits = awaitedDecision(goal, evaluation);
  if (awaits !== null) {
    return waiting(facts, { ...about, kind: 'goal-awaits-decision', date: null, cause: awaits });
  }
  return goal.status === 'active' && goal.targetDate !== null
    ? ofTargetDate(facts, about, goal.targetDate)
    : null;
}

function ofTargetDate(
  facts: ReminderFacts,
  about: Pick<Reminder, 'entityId' | 'label'>,
  date: CivilDate,
): Reminder {
  const kind = date < facts.today ? 'goal-deadline-passed' : 'goal-target-soon';
  return byItsDay(facts, { ...about, kind, date, cause: date });
}

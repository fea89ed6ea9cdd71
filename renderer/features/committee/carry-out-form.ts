import type { UseFormReturn } from 'react-hook-form';
import type { decisions } from '#shared/contract/committee-decisions.ts';
import type { InputOf, ParsedInputOf } from '#shared/contract/define.ts';
import type { CaseView, GoalView } from '#shared/domain/cases/view.ts';
import type { DecisionView } from '#shared/domain/committee/decision-view.ts';
import type { Blank } from '../../lib/form.tsx';

export type CarryOutValues = InputOf<typeof decisions.carryOut>;
export type CarryOutForm = UseFormReturn<
  CarryOutValues,
  unknown,
  ParsedInputOf<typeof decisions.carryOut>
>;

/** One answer for each line that begins or ends; a start that has come is filled in, a reason to end never. */
export function blankAnswers(
  caseView: CaseView,
  { decision, lines }: DecisionView,
  today: string,
): Blank<NonNullable<CarryOutValues['answers']>> {
  const from = decision.validFrom;
  return {
    begins: lines.flatMap((line, place) =>
      line.act === 'begin'
        ? [
            {
              place,
              purpose: null,
              providerId: line.providerId,
              startedOn: from !== null && from <= today ? from : null,
            },
          ]
        : [],
    ),
    ends: lines.flatMap((line, place) =>
      line.act === 'end'
        ? [
            {
              place,
              endReason: null,
              goals: activeGoalsOf(caseView, line.interventionId).map(({ goal }) => ({
                goalId: goal.id,
                choice: null,
              })),
            },
          ]
        : [],
    ),
  };
}

export function activeGoalsOf(caseView: CaseView, interventionId: string): readonly GoalView[] {
  return caseView.goals.filter(
    ({ goal }) => goal.interventionId === interventionId && goal.status === 'active',
  );
}

import type { UseFormReturn } from 'react-hook-form';
import type { decisions } from '#shared/contract/committee-decisions.ts';
import type { InputOf, ParsedInputOf } from '#shared/contract/define.ts';
import type { CaseView, GoalView } from '#shared/domain/cases/view.ts';
import type { CatalogueParagraph } from '#shared/domain/catalogue/model.ts';
import type { DecisionView } from '#shared/domain/committee/decision-view.ts';
import type { ProposedHelp } from '#shared/domain/committee/item.ts';
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
  { decision, lines, placement }: DecisionView,
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
              departmentId: null,
              stayId: homeOf(caseView, lines),
              movesIn: false,
              ...knownGroups(caseView, lines),
              services: [],
              placement,
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

/** New help is most often given where the citizen lives now, but not where the help that ends was given. */
function homeOf({ stays, interventions }: CaseView, lines: DecisionView['lines']): string | null {
  const ending = endingOf(lines);
  const left = interventions
    .filter(({ intervention }) => ending.has(intervention.id))
    .map(({ intervention }) => intervention.stayId);
  const home = stays.find(({ stay }) => stay.movedOutOn === null && !left.includes(stay.id));
  return home?.stay.id ?? null;
}

function endingOf(lines: DecisionView['lines']): ReadonlySet<string> {
  return new Set(lines.flatMap((one) => (one.act === 'end' ? [one.interventionId] : [])));
}

/** Of the help that ends for the new, else of what runs: whom the help is for is known already. */
function knownGroups({ interventions }: CaseView, lines: DecisionView['lines']) {
  const ending = endingOf(lines);
  const known = interventions
    .filter(({ state }) => state === 'active')
    .map(({ intervention }) => intervention)
    .filter((one) => one.primaryTargetGroup !== null);
  const from = known.find(({ id }) => ending.has(id)) ?? known[0];
  return {
    primaryTargetGroup: from?.primaryTargetGroup ?? null,
    otherTargetGroups: [...(from?.otherTargetGroups ?? [])],
  };
}

/** A place in a botilbud, by the help's own paragraph or by where it is given. */
export function asksAboutPlace(
  { paragraph }: Pick<Extract<ProposedHelp, { act: 'begin' }>, 'paragraph'>,
  { stayId, movesIn }: { readonly stayId: string | null; readonly movesIn: boolean },
  { stays }: CaseView,
  paragraphs: readonly Pick<CatalogueParagraph, 'key' | 'isBotilbud'>[],
): boolean {
  const home = movesIn ? undefined : stays.find(({ stay }) => stay.id === stayId)?.stay.paragraph;
  return paragraphs.some(
    (kind) => kind.isBotilbud && (kind.key === paragraph || kind.key === home),
  );
}

export function activeGoalsOf(caseView: CaseView, interventionId: string): readonly GoalView[] {
  return caseView.goals.filter(
    ({ goal }) => goal.interventionId === interventionId && goal.status === 'active',
  );
}

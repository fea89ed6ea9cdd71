import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { Reason } from '#shared/contract/field.ts';
import type { DecisionDefaults } from '#shared/domain/committee/decision-view.ts';
import { DecisionFields, type Outcome } from '#shared/domain/committee/decision.ts';
import { fieldsOf, isGrant } from '#shared/domain/committee/outcome-fields.ts';

/** What is typed at the meeting. */
export const DecisionForm = z.strictObject({
  decision: DecisionFields,
  /** Why a decision is corrected; null where there was none before. */
  reason: Reason.nullable(),
});
export type DecisionFormReturn = UseFormReturn<
  z.input<typeof DecisionForm>,
  unknown,
  z.output<typeof DecisionForm>
>;

type Typed = Omit<Partial<z.input<typeof DecisionFields>>, 'outcome'> & {
  readonly outcome?: Outcome | null | undefined;
};

/** Nothing is chosen and nothing is said; the dates and who carries it out are the municipality's usual. */
export function blankDecision({ asProposed, usualDeadlineOn }: DecisionDefaults): Typed {
  return { ...asProposed, outcome: null, reason: '', deadlineOn: usualDeadlineOn };
}

/** A grant that ends help waits for its day. A deadline somebody has set is not touched. */
export function deadlineFor(
  outcome: Outcome,
  typed: string | null,
  { asProposed, usualDeadlineOn }: DecisionDefaults,
): string | null {
  if (typed !== usualDeadlineOn && typed !== asProposed.deadlineOn) return typed;
  return isGrant(outcome) ? asProposed.deadlineOn : usualDeadlineOn;
}

/** Another decision is under way: one key must not write over what somebody has just put into it. */
export function isUnderWay(typed: Typed, defaults: DecisionDefaults): boolean {
  const blank = blankDecision(defaults);
  const { outcome, deadlineOn } = typed;
  if (outcome && outcome !== 'granted') return true;
  const isUsual = [blank.deadlineOn, defaults.asProposed.deadlineOn].includes(deadlineOn ?? null);
  return !isUsual || SAID.some((field) => !isAlike(typed[field], blank[field]));
}

/** What a grant has room for; what another outcome left behind is not seen, and not saved. */
const SAID = ['reason', 'conditions', 'validFrom', 'responsibleId', 'nextOn'] as const;

/** A field that was emptied again says nothing. */
function isAlike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a || null) === JSON.stringify(b || null);
}

const DATES = ['validFrom', 'deadlineOn'] as const;

/** A date half-typed in a field that the outcome does not have could not be mended where nobody sees it. */
export function clearHiddenDates(form: DecisionFormReturn): void {
  const { decision } = form.getValues();
  if (!decision.outcome) return;
  const has = fieldsOf(decision.outcome);
  for (const field of DATES) {
    const isRead = DecisionFields.shape[field].safeParse(decision[field]).success;
    if (!has[field] && !isRead) form.setValue(`decision.${field}`, null);
  }
}

import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { Reason } from '#shared/contract/field.ts';
import { DecisionFields } from '#shared/domain/committee/decision.ts';
import { fieldsOf } from '#shared/domain/committee/outcome-fields.ts';

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

import { type Agreement, NotAgreedReason } from '#shared/domain/goals/model.ts';

export const ANSWERS = ['agreed', ...NotAgreedReason.options] as const;
type Answer = (typeof ANSWERS)[number];

export function answerOf(agreement: Agreement | null): Answer | null {
  if (agreement === null) return null;
  return agreement.kind === 'agreed' ? 'agreed' : agreement.reason;
}

/** What was written about why it is not agreed stays when only the reason is changed. */
export function agreementOf(answer: Answer, before: Agreement | null, today: string): Agreement {
  if (answer === 'agreed') return { kind: 'agreed', on: today };
  const text = before?.kind === 'not-agreed' ? before.text : '';
  return { kind: 'not-agreed', reason: answer, text };
}

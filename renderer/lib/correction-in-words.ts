import type { TFunction } from 'i18next';
import { formatDateTime } from '#shared/base/format.ts';
import type { CorrectedDecision } from '#shared/domain/committee/corrected-decisions.ts';

/** "Rettet 24.11.2026 kl. 10.12. Før: Afslag, besluttet …": in the minutes and on the decision list. */
export function correctionInWords(t: TFunction, corrected: CorrectedDecision): string {
  const { outcome, decidedAt, correctedAt, reason } = corrected;
  return t('committeePage.list.corrected', {
    date: formatDateTime(correctedAt),
    outcome: t(`committeePage.outcome.${outcome}`),
    at: formatDateTime(decidedAt),
    why: reason,
  });
}

import type { TFunction } from 'i18next';
import type { ReadyIssue } from '#shared/domain/committee/ready.ts';
import { stepNumber } from '#shared/domain/revisitation/steps.ts';

/** "Mangler: …" in words. */
export function missingWord(t: TFunction, issue: ReadyIssue): string {
  return issue.code === 'revisitation-steps'
    ? t('agendaItem.missing.revisitation-steps', {
        steps: issue.steps.map(stepNumber).join(', '),
      })
    : t(`agendaItem.missing.${issue.code}`);
}

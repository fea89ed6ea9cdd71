import type { TFunction } from 'i18next';
import type { ReadyIssue } from '#shared/domain/committee/ready.ts';
import { stepNumber, STEPS } from '#shared/domain/revisitation/steps.ts';

/** What is missing, as it stands after "Mangler:" on the page, in the form and on the agenda. */
export function missingWord(t: TFunction, issue: ReadyIssue): string {
  if (issue.code !== 'revisitation-steps') return t(`committeePage.missing.${issue.code}`);
  const steps = STEPS.filter((step) => issue.steps.includes(step)).map(stepNumber);
  return t('committeePage.missing.revisitation-steps', { steps: steps.join(', ') });
}

import { useTranslation } from 'react-i18next';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { helpLabel } from './help-label.ts';

/** The label of each field; those of a goal or a help say which one. */
export function useHoldLabels(view: CaseView): Readonly<Record<string, string>> {
  const { t } = useTranslation();
  const of = (name: string, label: string) => t('followUps.hold.forGoal', { goal: name, label });
  const goals = view.goals.flatMap(({ goal }) => {
    const title = goal.title ?? t('words.untitledGoal');
    return (['answer', 'value', 'source', 'sourceName', 'reason'] as const).map(
      (field) => [`goals.${goal.id}.${field}`, of(title, t(`followUps.hold.${field}`))] as const,
    );
  });
  const help = view.interventions.flatMap((one) => {
    const name = helpLabel(one);
    const { id } = one.intervention;
    return [
      [`help.${id}.outcome`, of(name, t('followUps.hold.outcome'))],
      [`help.${id}.workingOutcomes`, of(name, t('followUps.hold.working'))],
      [`help.${id}.note`, of(name, t('followUps.hold.outcomeNote'))],
      [`help.${id}.potential`, of(name, t('followUps.hold.potential'))],
      [`help.${id}.potentialReason`, of(name, t('followUps.hold.potentialReason'))],
      [`help.${id}.ticked`, name],
    ] as const;
  });
  return {
    reason: t('followUps.correct.reason'),
    tightSeriesId: t('followUps.hold.heldAs'),
    countsAsOrdinary: t('followUps.hold.counts'),
    heldOn: t('followUps.hold.heldOn'),
    form: t('followUps.hold.form'),
    consentNote: t('followUps.hold.consentNote'),
    participants: t('followUps.hold.participants'),
    citizenView: t('followUps.hold.citizenView'),
    note: t('followUps.hold.note'),
    help: t('followUps.hold.interventions'),
    ...Object.fromEntries([...goals, ...help]),
  };
}

import { useFormContext, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { cases } from '#shared/contract/cases.ts';
import type { InputOf } from '#shared/contract/define.ts';
import type { Intervention } from '#shared/domain/cases/model.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { Placement } from '#shared/domain/move-out/model.ts';
import { FormField } from '../../lib/form.tsx';
import {
  ExistingResident,
  HousingAlternatives,
  HousingAnswer,
  HousingReason,
} from '../../lib/placement-answers.tsx';
import { FormSection } from '../../ui/layout/form-section.tsx';
import { useCatalogue } from '../../lib/catalogue.ts';

type Input = InputOf<typeof cases.saveIntervention>;

/** On every new botilbud, and on one that was asked before. Help from before the question is not asked. */
export function useAsksAboutPlace(
  form: UseFormReturn<Input, unknown, unknown>,
  view: CaseView,
  intervention: Intervention | null,
): boolean {
  const paragraphs = useCatalogue()?.paragraphs ?? [];
  const [key, stayId] = form.watch(['intervention.paragraph', 'intervention.stayId']);
  const place = view.stays.find(({ stay }) => stay.id === stayId)?.stay.paragraph;
  const isBotilbud = paragraphs.some(
    (kind) => kind.isBotilbud && (kind.key === key || kind.key === place),
  );
  return isBotilbud && (intervention === null || answerOf(view, intervention) !== null);
}

/** Is a housing problem the main reason for the botilbud? A yes warns and needs a reason. */
export function PlacementQuestion() {
  const { t } = useTranslation();
  const form = useFormContext<Input, unknown, unknown>();
  const paragraphs = useCatalogue()?.paragraphs ?? [];
  const [key, isMain] = form.watch(['intervention.paragraph', 'placement.housingIsMainReason']);
  const needsPlan = paragraphs.some((kind) => kind.key === key && kind.needsMoveOutPlan);
  return (
    <FormSection title={t('moveOut.form.housing')}>
      <FormField form={form} name="placement.housingIsMainReason">
        {(field) => <HousingAnswer {...field} />}
      </FormField>
      {isMain === true ? (
        <FormField form={form} name="placement.housingReason">
          {(field) => <HousingReason {...field} />}
        </FormField>
      ) : null}
      <FormField form={form} name="placement.alternatives">
        {(field) => <HousingAlternatives {...field} />}
      </FormField>
      {needsPlan ? (
        <FormField form={form} name="placement.isExistingResident">
          {(field) => <ExistingResident {...field} />}
        </FormField>
      ) : null}
    </FormSection>
  );
}

function answerOf(view: CaseView, intervention: Intervention): Placement | null {
  const known = view.moveOut.placements.find((one) => one.interventionId === intervention.id);
  return known?.placement ?? null;
}

/** Always in the form, so that a draft gives back its answers; what is not asked is not sent. */
export function startingPlacement(view: CaseView, intervention: Intervention | null) {
  const answered = intervention === null ? null : answerOf(view, intervention);
  return {
    housingIsMainReason: answered?.housingIsMainReason ?? null,
    housingReason: answered?.housingReason ?? null,
    alternatives: answered?.alternatives ?? null,
    isExistingResident: answered?.isExistingResident ?? false,
  };
}

export function usePlacementLabels(): Readonly<Record<string, string>> {
  const { t } = useTranslation();
  return {
    housingIsMainReason: t('moveOut.form.housing'),
    housingReason: t('moveOut.form.housingReason'),
    alternatives: t('moveOut.form.alternatives'),
    isExistingResident: t('moveOut.form.existing'),
  };
}

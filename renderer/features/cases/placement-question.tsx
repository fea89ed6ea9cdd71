import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { cases } from '#shared/contract/cases.ts';
import type { InputOf } from '#shared/contract/define.ts';
import type { Intervention } from '#shared/domain/cases/model.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { FormField } from '../../lib/form.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { FormSection } from '../../ui/layout/form-section.tsx';
import { useCatalogue } from './names.ts';

type Input = InputOf<typeof cases.saveIntervention>;

/** Asked on every botilbud request: is a housing problem the main reason? A yes warns and needs a reason. */
export function PlacementQuestion({
  view,
  intervention,
}: {
  readonly view: CaseView;
  readonly intervention: Intervention | null;
}) {
  const { t } = useTranslation();
  const labels = usePlacementLabels();
  const form = useFormContext<Input, unknown, unknown>();
  const paragraphs = useCatalogue()?.paragraphs ?? [];
  const [key, stayId, isMain] = form.watch([
    'intervention.paragraph',
    'intervention.stayId',
    'placement.housingIsMainReason',
  ]);
  const place = view.stays.find(({ stay }) => stay.id === stayId)?.stay.paragraph;
  const isBotilbud = paragraphs.some(
    (kind) => kind.isBotilbud && (kind.key === key || kind.key === place),
  );
  const needsPlan = paragraphs.some((kind) => kind.key === key && kind.needsMoveOutPlan);
  const known = view.moveOut.placements.find((one) => one.interventionId === intervention?.id);
  const answered = known?.placement ?? null;
  const isAsked = isBotilbud && (intervention === null || answered !== null);
  useEffect(() => {
    form.setValue(
      'placement',
      isAsked
        ? {
            housingIsMainReason: answered?.housingIsMainReason ?? null,
            housingReason: answered?.housingReason ?? null,
            alternatives: answered?.alternatives ?? null,
            isExistingResident: answered?.isExistingResident ?? false,
          }
        : null,
    );
    // oxlint-disable-next-line react/exhaustive-deps -- once when the help becomes one that is asked about
  }, [isAsked]);
  if (!isAsked || form.watch('placement') === null) return null;
  return (
    <FormSection title={labels['housingIsMainReason'] ?? ''}>
      <FormField form={form} name="placement.housingIsMainReason">
        {(field) => (
          <RadioGroup<'yes' | 'no'>
            label={labels['housingIsMainReason'] ?? ''}
            hideLabel
            orientation="horizontal"
            {...field}
            isRequired
            value={field.value === null ? null : field.value ? 'yes' : 'no'}
            onChange={(answer) => field.onChange(answer === 'yes')}
            options={[
              { id: 'yes', label: t('moveOut.form.housingYes') },
              { id: 'no', label: t('moveOut.form.housingNo') },
            ]}
          />
        )}
      </FormField>
      {isMain === true ? (
        <>
          <Banner tone="warning">{t('moveOut.form.housingWarning')}</Banner>
          <FormField form={form} name="placement.housingReason">
            {(field) => (
              <TextArea
                label={labels['housingReason'] ?? ''}
                rows={2}
                {...field}
                emptyIsNull
                isRequired
              />
            )}
          </FormField>
        </>
      ) : null}
      <FormField form={form} name="placement.alternatives">
        {(field) => (
          <TextArea label={labels['alternatives'] ?? ''} rows={2} {...field} emptyIsNull />
        )}
      </FormField>
      {needsPlan ? (
        <FormField form={form} name="placement.isExistingResident">
          {(field) => (
            <Checkbox {...field} description={t('moveOut.form.existingHelp')}>
              {labels['isExistingResident']}
            </Checkbox>
          )}
        </FormField>
      ) : null}
    </FormSection>
  );
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

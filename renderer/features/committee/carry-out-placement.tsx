import { useTranslation } from 'react-i18next';
import { FormField } from '../../lib/form.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { FormSection } from '../../ui/layout/form-section.tsx';
import type { CarryOutForm } from './carry-out-form.ts';

interface BeginPlacementProps {
  readonly form: CarryOutForm;
  readonly row: number;
  readonly needsPlan: boolean;
}

/** Asked of every botilbud; filled in with what the item says. */
export function BeginPlacement({ form, row, needsPlan }: BeginPlacementProps) {
  const { t } = useTranslation();
  const at = `answers.begins.${row}.placement` as const;
  const isMain = form.watch(`${at}.housingIsMainReason`);
  return (
    <FormSection title={t('moveOut.form.housing')}>
      <FormField form={form} name={`${at}.housingIsMainReason`}>
        {(field) => (
          <RadioGroup<'yes' | 'no'>
            label={t('moveOut.form.housing')}
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
          <FormField form={form} name={`${at}.housingReason`}>
            {(field) => (
              <TextArea
                label={t('moveOut.form.housingReason')}
                rows={2}
                {...field}
                emptyIsNull
                isRequired
              />
            )}
          </FormField>
        </>
      ) : null}
      <FormField form={form} name={`${at}.alternatives`}>
        {(field) => (
          <TextArea label={t('moveOut.form.alternatives')} rows={2} {...field} emptyIsNull />
        )}
      </FormField>
      {needsPlan ? (
        <FormField form={form} name={`${at}.isExistingResident`}>
          {(field) => (
            <Checkbox {...field} description={t('moveOut.form.existingHelp')}>
              {t('moveOut.form.existing')}
            </Checkbox>
          )}
        </FormField>
      ) : null}
    </FormSection>
  );
}

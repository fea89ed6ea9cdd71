import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/feedback/banner.tsx';
import { Checkbox } from '../ui/fields/checkbox.tsx';
import { RadioGroup } from '../ui/fields/radio-group.tsx';
import { TextArea } from '../ui/fields/text-area.tsx';
import type { BoundField } from './form.tsx';

// What is asked of every botilbud, when help is registered by hand and when a grant is carried out.

/** Is a housing problem the main reason? */
export function HousingAnswer(field: BoundField<boolean | null>) {
  const { t } = useTranslation();
  return (
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
  );
}

/** A yes warns, and needs a reason. */
export function HousingReason(field: BoundField<string | null>) {
  const { t } = useTranslation();
  return (
    <>
      <Banner tone="warning">{t('moveOut.form.housingWarning')}</Banner>
      <TextArea
        label={t('moveOut.form.housingReason')}
        rows={2}
        {...field}
        emptyIsNull
        isRequired
      />
    </>
  );
}

export function HousingAlternatives(field: BoundField<string | null>) {
  const { t } = useTranslation();
  return <TextArea label={t('moveOut.form.alternatives')} rows={2} {...field} emptyIsNull />;
}

export function ExistingResident(field: BoundField<boolean>) {
  const { t } = useTranslation();
  return (
    <Checkbox {...field} description={t('moveOut.form.existingHelp')}>
      {t('moveOut.form.existing')}
    </Checkbox>
  );
}

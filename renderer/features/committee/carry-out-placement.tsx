import { useTranslation } from 'react-i18next';
import { FormField } from '../../lib/form.tsx';
import {
  ExistingResident,
  HousingAlternatives,
  HousingAnswer,
  HousingReason,
} from '../../lib/placement-answers.tsx';
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
        {(field) => <HousingAnswer {...field} />}
      </FormField>
      {isMain === true ? (
        <FormField form={form} name={`${at}.housingReason`}>
          {(field) => <HousingReason {...field} />}
        </FormField>
      ) : null}
      <FormField form={form} name={`${at}.alternatives`}>
        {(field) => <HousingAlternatives {...field} />}
      </FormField>
      {needsPlan ? (
        <FormField form={form} name={`${at}.isExistingResident`}>
          {(field) => <ExistingResident {...field} />}
        </FormField>
      ) : null}
    </FormSection>
  );
}

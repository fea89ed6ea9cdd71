import { useTranslation } from 'react-i18next';
import type { RateUnit } from '#shared/domain/cases/model.ts';
import { FormField } from '../../lib/form.tsx';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';
import type { CarryOutForm } from './carry-out-form.ts';

const UNITS = ['day', 'hour', 'week', 'month'] as const satisfies readonly RateUnit[];

interface TermsFieldsProps {
  readonly form: CarryOutForm;
  /** Help that changes, or help that begins. */
  readonly at: `help.${number}` | `begins.${number}`;
}

/** A price and hours from the day; each only where it is ticked: what is not known is not 0. */
export function TermsFields({ form, at }: TermsFieldsProps) {
  const { t } = useTranslation();
  const rate = form.watch(`${at}.rate`) as object | null;
  const support = form.watch(`${at}.support`) as object | null;
  return (
    <>
      <Checkbox
        value={rate !== null && rate !== undefined}
        onChange={(on) =>
          form.setValue(
            `${at}.rate`,
            on ? { amount: null as never, unit: 'day', paidBy: null } : null,
          )
        }
      >
        {t('revisitation.newRate')}
      </Checkbox>
      {rate ? (
        <FieldRow>
          <FormField form={form} name={`${at}.rate.amount`}>
            {(field) => (
              <NumberField
                label={t('history.field.amount')}
                unit="kr."
                isMoney
                {...field}
                isRequired
              />
            )}
          </FormField>
          <FormField form={form} name={`${at}.rate.unit`}>
            {(field) => (
              <Select
                label={t('history.field.unit')}
                width="short"
                {...field}
                options={UNITS.map((id) => ({ id, label: t(`words.rateUnit.${id}`) }))}
              />
            )}
          </FormField>
          <FormField form={form} name={`${at}.rate.paidBy`}>
            {(field) => <TextField label={t('history.field.paidBy')} {...field} emptyIsNull />}
          </FormField>
        </FieldRow>
      ) : null}
      <Checkbox
        value={support !== null && support !== undefined}
        onChange={(on) =>
          form.setValue(
            `${at}.support`,
            on
              ? {
                  supportHours: null as never,
                  transportHours: 0,
                  servicePackage: null,
                  mode: null,
                }
              : null,
          )
        }
      >
        {t('revisitation.newHours')}
      </Checkbox>
      {support ? (
        <FormField form={form} name={`${at}.support.supportHours`}>
          {(field) => <NumberField label={t('history.field.supportHours')} {...field} isRequired />}
        </FormField>
      ) : null}
    </>
  );
}

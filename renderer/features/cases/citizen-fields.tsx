import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { parseCpr } from '#shared/base/cpr.ts';
import type { cases } from '#shared/contract/cases.ts';
import type { InputOf } from '#shared/contract/define.ts';
import { FormField } from '../../lib/form.tsx';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FieldRow, FormSection } from '../../ui/layout/form-section.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import { CprField } from './cpr-field.tsx';

/** The part of a form that is about the citizen, in a new case and when the citizen is corrected. */
export interface WithCitizen {
  readonly citizen: InputOf<typeof cases.saveCitizen>['citizen'];
}

export function useCitizenLabels() {
  const { t } = useTranslation();
  return {
    cpr: t('history.field.cpr'),
    firstNames: t('history.field.firstNames'),
    lastName: t('history.field.lastName'),
    birthDate: t('history.field.birthDate'),
    street: t('history.field.street'),
    postalCode: t('history.field.postalCode'),
    city: t('history.field.city'),
    phone: t('history.field.phone'),
    email: t('history.field.email'),
    isProtected: t('history.field.isProtected'),
    protectedUntil: t('history.field.protectedUntil'),
  };
}

/** `labels` as an error summary needs them: by path in the form. */
export function below(
  prefix: string,
  labels: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(labels).map(([field, label]) => [`${prefix}.${field}`, label]),
  );
}

/** The birth date follows the CPR number until somebody corrects it. */
export function CitizenCprField({ takesFocus }: { readonly takesFocus?: boolean }) {
  const form = useFormContext<WithCitizen, unknown, unknown>();
  const labels = useCitizenLabels();
  const born = (digits: string) => {
    const parsed = parseCpr(digits);
    return parsed.ok ? parsed.value.birthDate : null;
  };
  return (
    <FormField form={form} name="citizen.cpr">
      {(field) => (
        <CprField
          label={labels.cpr}
          {...field}
          takesFocus={takesFocus ?? false}
          onChange={(digits) => {
            const [before, after] = [born(field.value), born(digits ?? '')];
            const follows = [before, null].includes(form.getValues('citizen.birthDate'));
            field.onChange(digits);
            if (after !== null && follows) form.setValue('citizen.birthDate', after);
          }}
        />
      )}
    </FormField>
  );
}

export function CitizenFields() {
  const { t } = useTranslation();
  const form = useFormContext<WithCitizen, unknown, unknown>();
  const labels = useCitizenLabels();
  return (
    <>
      <FieldRow>
        <FormField form={form} name="citizen.firstNames">
          {(field) => <TextField label={labels.firstNames} width="medium" {...field} isRequired />}
        </FormField>
        <FormField form={form} name="citizen.lastName">
          {(field) => <TextField label={labels.lastName} width="medium" {...field} isRequired />}
        </FormField>
        <FormField form={form} name="citizen.birthDate">
          {(field) => <DateField label={labels.birthDate} {...field} isRequired isPast />}
        </FormField>
      </FieldRow>
      <FormSection title={t('cases.citizen.addressAndContact')}>
        <FormField form={form} name="citizen.street">
          {(field) => <TextField label={labels.street} width="medium" {...field} emptyIsNull />}
        </FormField>
        <FieldRow>
          <FormField form={form} name="citizen.postalCode">
            {(field) => (
              <TextField
                label={labels.postalCode}
                width="short"
                maxLength={4}
                {...field}
                errorMessage={field.errorMessage && t('cases.citizen.postalCodeWrong')}
                emptyIsNull
              />
            )}
          </FormField>
          <FormField form={form} name="citizen.city">
            {(field) => <TextField label={labels.city} width="medium" {...field} emptyIsNull />}
          </FormField>
        </FieldRow>
        <FieldRow>
          <FormField form={form} name="citizen.phone">
            {(field) => (
              <TextField label={labels.phone} width="short" type="tel" {...field} emptyIsNull />
            )}
          </FormField>
          <FormField form={form} name="citizen.email">
            {(field) => (
              <TextField label={labels.email} width="medium" type="email" {...field} emptyIsNull />
            )}
          </FormField>
        </FieldRow>
      </FormSection>
      <ProtectionFields />
    </>
  );
}

function ProtectionFields() {
  const { t } = useTranslation();
  const form = useFormContext<WithCitizen, unknown, unknown>();
  const labels = useCitizenLabels();
  const isProtected = form.watch('citizen.isProtected');
  return (
    <FormSection title={t('cases.protected.title')}>
      <FieldRow>
        <FormField form={form} name="citizen.isProtected">
          {(field) => (
            <Checkbox
              {...field}
              onChange={(value) => {
                field.onChange(value);
                if (!value) form.setValue('citizen.protectedUntil', null);
              }}
            >
              {labels.isProtected}
            </Checkbox>
          )}
        </FormField>
        <HelpTerm term="protected-address" />
      </FieldRow>
      {isProtected ? (
        <FormField form={form} name="citizen.protectedUntil">
          {(field) => (
            <DateField
              label={labels.protectedUntil}
              description={t('cases.protected.untilHelp')}
              {...field}
            />
          )}
        </FormField>
      ) : null}
    </FormSection>
  );
}

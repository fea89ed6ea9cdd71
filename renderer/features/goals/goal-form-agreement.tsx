import { useTranslation } from 'react-i18next';
import { useToday } from '../../lib/clock.ts';
import { FormField } from '../../lib/form.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { FormSection } from '../../ui/layout/form-section.tsx';
import { agreementOf, ANSWERS, answerOf } from './agreement-answers.ts';
import type { GoalFormReturn } from './goal-form-values.ts';
import { MissingMark } from './missing-mark.tsx';

interface GoalFormAgreementProps {
  readonly form: GoalFormReturn;
  readonly missing: ReadonlySet<string>;
}

/** Agreed with the citizen on a day, or not agreed and why. */
export function GoalFormAgreement({ form, missing }: GoalFormAgreementProps) {
  const { t } = useTranslation();
  const today = useToday();
  const agreement = form.watch('fields.agreement');
  return (
    <FormSection title={t('goals.form.agreementTitle')}>
      <FormField form={form} name="fields.agreement">
        {({ value, onChange, ...field }) => (
          <RadioGroup
            label={t('goals.form.agreement')}
            help={<MissingMark missing={missing} field="agreement" />}
            options={ANSWERS.map((id) => ({ id, label: t(`goals.form.agreementKind.${id}`) }))}
            value={answerOf(value)}
            onChange={(answer) => onChange(agreementOf(answer, value, today))}
            {...field}
          />
        )}
      </FormField>
      {agreement?.kind === 'agreed' ? (
        <FormField form={form} name="fields.agreement.on">
          {(field) => <DateField label={t('goals.form.agreedOn')} isRequired {...field} />}
        </FormField>
      ) : null}
      {agreement?.kind === 'not-agreed' ? (
        <FormField form={form} name="fields.agreement.text">
          {(field) => (
            <TextArea label={t('goals.form.notAgreedText')} isRequired rows={2} {...field} />
          )}
        </FormField>
      ) : null}
    </FormSection>
  );
}

const YES = 'yes';
const NO = 'no';

/** An active goal is an agreement: changing it needs a reason, and the citizen's word anew. */
export function GoalFormChange({ form }: { readonly form: GoalFormReturn }) {
  const { t } = useTranslation();
  return (
    <FormSection title={t('goals.form.change')} description={t('goals.form.changeText')}>
      <FormField form={form} name="reason">
        {(field) => (
          <TextArea label={t('goals.form.reason')} isRequired rows={2} emptyIsNull {...field} />
        )}
      </FormField>
      <FormField form={form} name="agreedAgain">
        {({ value, onChange, ...field }) => (
          <RadioGroup
            label={t('goals.form.agreedAgain')}
            isRequired
            orientation="horizontal"
            options={[
              { id: YES, label: t('words.yes') },
              { id: NO, label: t('words.no') },
            ]}
            value={value === null ? null : value ? YES : NO}
            onChange={(answer) => onChange(answer === YES)}
            {...field}
          />
        )}
      </FormField>
    </FormSection>
  );
}

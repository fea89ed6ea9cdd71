import { useTranslation } from 'react-i18next';
import { Consequence } from '#shared/domain/goals/model.ts';
import { FormField } from '../../lib/form.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { FormSection } from '../../ui/layout/form-section.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import type { GoalFormReturn } from './goal-form-values.ts';
import { MissingMark } from './missing-mark.tsx';

interface GoalFormConsequenceProps {
  readonly form: GoalFormReturn;
  readonly missing: ReadonlySet<string>;
}

/** Both know beforehand what happens when the goal is met. */
export function GoalFormConsequence({ form, missing }: GoalFormConsequenceProps) {
  const { t } = useTranslation();
  const keeps = form.watch('fields.consequenceWhenMet') === 'keep';
  return (
    <FormSection
      title={t('goals.form.consequenceTitle')}
      description={t('goals.form.consequenceExplain')}
    >
      <FormField form={form} name="fields.consequenceWhenMet">
        {(field) => (
          <RadioGroup
            label={t('goals.form.consequence')}
            help={
              <>
                <HelpTerm term="consequence" />
                <MissingMark missing={missing} field="consequenceWhenMet" />
              </>
            }
            options={Consequence.options.map((id) => ({ id, label: t(`words.consequence.${id}`) }))}
            {...field}
          />
        )}
      </FormField>
      <FormField form={form} name="fields.consequenceText">
        {(field) => (
          <TextArea
            label={t(keeps ? 'goals.form.consequenceTextKeep' : 'goals.form.consequenceText')}
            help={<MissingMark missing={missing} field="consequenceText" />}
            rows={2}
            emptyIsNull
            {...field}
          />
        )}
      </FormField>
    </FormSection>
  );
}

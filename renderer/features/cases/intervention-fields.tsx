import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { cases } from '#shared/contract/cases.ts';
import type { InputOf } from '#shared/contract/define.ts';
import type { StayView } from '#shared/domain/cases/view.ts';
import { FormField } from '../../lib/form.tsx';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { FieldRow, FormSection } from '../../ui/layout/form-section.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import { useInterventionLabels } from './intervention-labels.ts';
import { OptionField } from '../../lib/option-field.tsx';
import { useParagraphOptions } from './paragraph-options.ts';
import { periodInWords } from './period-words.ts';
import { DepartmentField, ProviderField } from './provider-field.tsx';
import { TermField, TermsField } from '../../lib/term-fields.tsx';

type Input = InputOf<typeof cases.saveIntervention>;

interface InterventionFieldsProps {
  readonly stays: readonly StayView[];
  /** The paragraph that stands there already. */
  readonly paragraph: string | null;
}

export function InterventionFields({ stays, paragraph }: InterventionFieldsProps) {
  return (
    <>
      <WhatAndWhere stays={stays} paragraph={paragraph} />
      <ForWhom />
      <When />
    </>
  );
}

const NO_STAY = 'none';

function WhatAndWhere({ stays, paragraph }: InterventionFieldsProps) {
  const { t } = useTranslation();
  const form = useFormContext<Input, unknown, unknown>();
  const labels = useInterventionLabels();
  const paragraphs = useParagraphOptions('help', paragraph);
  const providerId = form.watch('intervention.providerId');
  return (
    <>
      <FieldRow>
        <FormField form={form} name="intervention.paragraph">
          {(field) => (
            <OptionField options={paragraphs} label={labels.paragraph} {...field} isRequired />
          )}
        </FormField>
        {stays.length === 0 ? null : (
          <FormField form={form} name="intervention.stayId">
            {({ value, onChange, ...field }) => (
              <Select
                label={labels.stayId}
                {...field}
                value={value ?? NO_STAY}
                onChange={(id) => onChange(id === NO_STAY ? null : id)}
                options={[
                  { id: NO_STAY, label: t('cases.intervention.noStay') },
                  ...stays.map((one) => ({
                    id: one.stay.id,
                    label: [one.paragraphDisplay, one.providerName]
                      .filter((part) => part !== null)
                      .join(', '),
                    description: periodInWords(t, {
                      from: one.stay.movedInOn,
                      to: one.stay.movedOutOn,
                    }),
                  })),
                ]}
              />
            )}
          </FormField>
        )}
      </FieldRow>
      <FieldRow>
        <FormField form={form} name="intervention.providerId">
          {(field) => (
            <ProviderField
              label={labels.providerId}
              {...field}
              onChange={(id) => {
                field.onChange(id);
                form.setValue('intervention.departmentId', null);
              }}
            />
          )}
        </FormField>
        <FormField form={form} name="intervention.departmentId">
          {(field) => (
            <DepartmentField label={labels.departmentId} providerId={providerId} {...field} />
          )}
        </FormField>
      </FieldRow>
      <FormField form={form} name="intervention.purpose">
        {(field) => (
          <TextArea
            label={labels.purpose}
            description={t('cases.intervention.purposeHelp')}
            help={<HelpTerm term="intervention" />}
            rows={3}
            {...field}
            isRequired
          />
        )}
      </FormField>
    </>
  );
}

function ForWhom() {
  const { t } = useTranslation();
  const form = useFormContext<Input, unknown, unknown>();
  const labels = useInterventionLabels();
  return (
    <FormSection title={t('cases.intervention.forWhom')}>
      <FieldRow>
        <FormField form={form} name="intervention.primaryTargetGroup">
          {(field) => (
            <TermField kind="target-group" label={labels.primaryTargetGroup} {...field} />
          )}
        </FormField>
        <FormField form={form} name="intervention.otherTargetGroups">
          {(field) => (
            <TermsField kind="target-group" label={labels.otherTargetGroups} {...field} />
          )}
        </FormField>
        <FormField form={form} name="intervention.services">
          {(field) => <TermsField kind="service" label={labels.services} {...field} />}
        </FormField>
      </FieldRow>
      <FieldRow>
        <FormField form={form} name="intervention.isAcute">
          {(field) => <Checkbox {...field}>{labels.isAcute}</Checkbox>}
        </FormField>
        <FormField form={form} name="intervention.isSelfReferral">
          {(field) => <Checkbox {...field}>{labels.isSelfReferral}</Checkbox>}
        </FormField>
      </FieldRow>
    </FormSection>
  );
}

function When() {
  const { t } = useTranslation();
  const form = useFormContext<Input, unknown, unknown>();
  const labels = useInterventionLabels();
  return (
    <FormSection
      title={t('cases.intervention.when')}
      description={t('cases.intervention.whenHelp')}
    >
      <FieldRow>
        <FormField form={form} name="intervention.grantedOn">
          {(field) => <DateField label={labels.grantedOn} {...field} />}
        </FormField>
        <FormField form={form} name="intervention.plannedStart">
          {(field) => <DateField label={labels.plannedStart} {...field} />}
        </FormField>
        <FormField form={form} name="intervention.startedOn">
          {(field) => <DateField label={labels.startedOn} {...field} />}
        </FormField>
        <FormField form={form} name="intervention.plannedEnd">
          {(field) => <DateField label={labels.plannedEnd} {...field} />}
        </FormField>
      </FieldRow>
    </FormSection>
  );
}

import { useTranslation } from 'react-i18next';
import type { CatalogueConcept } from '#shared/domain/catalogue/model.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { GoalType } from '#shared/domain/goals/model.ts';
import { FormField } from '../../lib/form.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FormSection } from '../../ui/layout/form-section.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import { GoalFormThemes } from './goal-form-themes.tsx';
import type { GoalFormReturn } from './goal-form-values.ts';
import { MissingMark } from './missing-mark.tsx';

interface GoalFormSubjectProps {
  readonly form: GoalFormReturn;
  readonly caseView: CaseView;
  readonly concepts: readonly CatalogueConcept[];
  readonly missing: ReadonlySet<string>;
}

/** Whose goal it is and what it is about: what the citizen can is asked before what is hard. */
export function GoalFormSubject({ form, caseView, concepts, missing }: GoalFormSubjectProps) {
  const { t } = useTranslation();
  return (
    <>
      <FormSection title={t('goals.form.citizen')} description={t('goals.form.citizenText')}>
        <FormField form={form} name="fields.citizenWords">
          {(field) => (
            <TextArea
              label={t('goals.form.citizenWords')}
              help={<HelpTerm term="citizen-words" />}
              rows={2}
              emptyIsNull
              takesFocus
              {...field}
            />
          )}
        </FormField>
        <FormField form={form} name="fields.resourcesToday">
          {(field) => (
            <TextArea
              label={t('goals.form.resourcesToday')}
              description={t('goals.form.resourcesHint')}
              rows={2}
              emptyIsNull
              {...field}
            />
          )}
        </FormField>
      </FormSection>
      <FormSection title={t('goals.form.goal')}>
        <FormField form={form} name="fields.title">
          {(field) => (
            <TextField
              label={t('goals.form.title')}
              description={t('goals.form.titleHint')}
              help={<MissingMark missing={missing} field="title" />}
              emptyIsNull
              {...field}
            />
          )}
        </FormField>
        <GoalFormThemes form={form} caseView={caseView} concepts={concepts} missing={missing} />
        <InterventionField form={form} caseView={caseView} />
        <GoalTypeField form={form} missing={missing} />
      </FormSection>
    </>
  );
}

const NONE = 'none';

function InterventionField({ form, caseView }: Pick<GoalFormSubjectProps, 'form' | 'caseView'>) {
  const { t } = useTranslation();
  const chosen = form.watch('fields.interventionId');
  const options = caseView.interventions
    .filter(
      ({ state, intervention }) =>
        (state !== 'ended' && state !== 'cancelled') || intervention.id === chosen,
    )
    .map(({ intervention, paragraphDisplay, providerName }) => ({
      id: intervention.id,
      label: [paragraphDisplay, providerName].filter((part) => part !== null).join(' · '),
    }));
  return (
    <FormField form={form} name="fields.interventionId">
      {({ value, onChange, ...field }) => (
        <Select
          label={t('goals.form.intervention')}
          options={[...options, { id: NONE, label: t('goals.form.noIntervention') }]}
          value={value ?? NONE}
          onChange={(id) => onChange(id === NONE ? null : id)}
          {...field}
        />
      )}
    </FormField>
  );
}

function GoalTypeField({ form, missing }: Pick<GoalFormSubjectProps, 'form' | 'missing'>) {
  const { t } = useTranslation();
  return (
    <FormField form={form} name="fields.goalType">
      {({ onChange, ...field }) => (
        <RadioGroup
          label={t('goals.form.goalType')}
          help={
            <>
              <HelpTerm term="goal-type" />
              <MissingMark missing={missing} field="goalType" />
            </>
          }
          options={GoalType.options.map((id) => ({
            id,
            label: t(`words.goalType.${id}`),
            description: t(`goals.form.goalTypeText.${id}`),
          }))}
          onChange={(goalType) => {
            // Only one of the two belongs to each type; the other would be judged unseen.
            if (goalType === 'maintain') form.setValue('fields.targetValue', null);
            else form.setValue('fields.tolerance', null);
            onChange(goalType);
          }}
          {...field}
        />
      )}
    </FormField>
  );
}

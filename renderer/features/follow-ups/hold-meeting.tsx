import { useTranslation } from 'react-i18next';
import type { CaseView, InterventionView } from '#shared/domain/cases/view.ts';
import { type FollowUp, FollowUpForm } from '#shared/domain/follow-ups/model.ts';
import { FormField } from '../../lib/form.tsx';
import { StandingTag } from '../../lib/standing-tag.tsx';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FieldRow, FormSection } from '../../ui/layout/form-section.tsx';
import { Row } from '../../ui/layout/stack.tsx';
import { helpLabel } from './help-label.ts';
import { activeHelp, type HoldFormReturn } from './hold-form-values.ts';
import { isRemote } from './hold-input.ts';
import { ProviderStatusTag } from './provider-status.tsx';

/** When, how, with whom, and what the citizen says: the conversation comes before the boxes. */
export function HoldMeeting({ form }: { readonly form: HoldFormReturn }) {
  const { t } = useTranslation();
  const remote = isRemote(form.watch('form'));
  return (
    <FormSection title={t('followUps.hold.meeting')}>
      <FieldRow>
        <FormField form={form} name="heldOn">
          {(field) => <DateField label={t('followUps.hold.heldOn')} isRequired {...field} />}
        </FormField>
        <FormField form={form} name="participants">
          {(field) => (
            <TextField
              label={t('followUps.hold.participants')}
              width="medium"
              emptyIsNull
              {...field}
            />
          )}
        </FormField>
      </FieldRow>
      <FormField form={form} name="form">
        {(field) => (
          <RadioGroup
            label={t('followUps.hold.form')}
            isRequired
            orientation="horizontal"
            options={FollowUpForm.options.map((id) => ({
              id,
              label: t(`words.followUpForm.${id}`),
            }))}
            {...field}
          />
        )}
      </FormField>
      {remote ? (
        <FormField form={form} name="consentNote">
          {(field) => (
            <TextField
              label={t('followUps.hold.consentNote')}
              description={t('followUps.hold.consentHint')}
              isRequired
              emptyIsNull
              {...field}
            />
          )}
        </FormField>
      ) : null}
      <FormField form={form} name="citizenView">
        {(field) => <TextArea label={t('followUps.hold.citizenView')} emptyIsNull {...field} />}
      </FormField>
    </FormSection>
  );
}

interface HoldTicksProps {
  readonly form: HoldFormReturn;
  readonly view: CaseView;
  readonly replaces: FollowUp | null;
}

/** Which help it was about: decides the goals that are asked and the conclusions below. */
export function HoldTicks({ form, view, replaces }: HoldTicksProps) {
  const { t } = useTranslation();
  const all = form.formState.errors.help;
  const nothing = typeof all?.message === 'string' ? t('errors.follow-up.nothing-ticked') : null;
  return (
    <FormSection
      title={t('followUps.hold.interventions')}
      description={t('followUps.hold.interventionsText')}
    >
      {nothing === null ? null : <p role="alert">{nothing}</p>}
      {activeHelp(view, replaces).map((one) => (
        <FormField
          key={one.intervention.id}
          form={form}
          name={`help.${one.intervention.id}.ticked`}
        >
          {({ value, onChange, ...field }) => (
            <Checkbox
              value={value === true}
              onChange={(ticked) => {
                form.clearErrors('help');
                onChange(ticked);
              }}
              description={<TickFacts help={one} />}
              {...field}
            >
              {helpLabel(one)}
            </Checkbox>
          )}
        </FormField>
      ))}
    </FormSection>
  );
}

/** When it is due, and whether the provider's status is here. */
function TickFacts({ help }: { readonly help: InterventionView }) {
  const [asked] = help.providerStatuses;
  return (
    <Row gap={2}>
      {help.schedule ? <StandingTag standing={help.schedule.standing} /> : null}
      {asked ? <ProviderStatusTag one={asked} /> : null}
    </Row>
  );
}

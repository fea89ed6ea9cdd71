import { useTranslation } from 'react-i18next';
import { formatWholeKroner } from '#shared/base/format.ts';
import type { DecisionDefaults } from '#shared/domain/committee/decision-view.ts';
import { Outcome } from '#shared/domain/committee/decision.ts';
import type { ProposedHelp } from '#shared/domain/committee/item.ts';
import { fieldsOf, isGrant, PUT_OFF } from '#shared/domain/committee/outcome-fields.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { FormField } from '../../lib/form.tsx';
import { keysOf } from '../../lib/shortcuts.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { deadlineFor, type DecisionFormReturn } from './decision-form-values.ts';
import type { DecisionLabels } from './decision-labels.ts';
import { GrantedHelp } from './granted-help.tsx';

interface DecisionFormFieldsProps {
  readonly form: DecisionFormReturn;
  readonly labels: DecisionLabels;
  readonly defaults: DecisionDefaults;
  readonly caseId: string;
  /** Somebody can lead the item; else it can only be put off. */
  readonly leads: boolean;
  /** What was proposed: a change begins from there. */
  readonly help: readonly ProposedHelp[];
}

/** The outcome, and the fields that outcome has. */
export function DecisionFormFields(props: DecisionFormFieldsProps) {
  const { t } = useTranslation();
  const { form, labels, defaults, caseId, leads, help } = props;
  const outcome = form.watch('decision.outcome');
  const has = outcome ? fieldsOf(outcome) : null;
  const outcomes = leads ? Outcome.options : PUT_OFF;
  return (
    <>
      <FormField form={form} name="decision.outcome">
        {({ onChange, ...field }) => (
          <RadioGroup
            label={labels.outcome}
            description={t('meetingView.keyToHere', { keys: keysOf('to-decision') })}
            isRequired
            options={outcomes.map((id) => ({ id, label: t(`committeePage.outcome.${id}`) }))}
            {...field}
            onChange={(id) => {
              onChange(id);
              const typed = form.getValues('decision.deadlineOn');
              form.setValue('decision.deadlineOn', deadlineFor(id, typed, defaults));
              const isEmpty = form.getValues('decision.grantedHelp').length === 0;
              if (id === 'granted-with-change' && isEmpty) {
                form.setValue('decision.grantedHelp', [...help]);
              }
            }}
          />
        )}
      </FormField>
      {outcome && isGrant(outcome) ? <AboveLimit form={form} defaults={defaults} /> : null}
      {has?.recommendedTo ? (
        <FormField form={form} name="decision.recommendedTo">
          {(field) => <TextField label={labels.recommendedTo} isRequired emptyIsNull {...field} />}
        </FormField>
      ) : null}
      {has?.grantedHelp ? (
        <GrantedHelp form={form} label={labels.grantedHelp} caseId={caseId} />
      ) : null}
      <FormField form={form} name="decision.reason">
        {(field) => <TextArea label={labels.reason} rows={3} isRequired {...field} />}
      </FormField>
      {has?.conditions ? (
        <FormField form={form} name="decision.conditions">
          {(field) => <TextArea label={labels.conditions} rows={2} emptyIsNull {...field} />}
        </FormField>
      ) : null}
      {has?.validFrom ? (
        <FormField form={form} name="decision.validFrom">
          {(field) => <DateField label={labels.validFrom} {...field} />}
        </FormField>
      ) : null}
      {has?.responsibleId ? <Responsible form={form} label={labels.responsibleId} /> : null}
      {has?.deadlineOn ? (
        <FormField form={form} name="decision.deadlineOn">
          {(field) => <DateField label={labels.deadlineOn} {...field} />}
        </FormField>
      ) : null}
      <FormField form={form} name="decision.nextOn">
        {(field) => <DateField label={labels.nextOn} {...field} />}
      </FormField>
    </>
  );
}

/** The meeting goes on: what one may not grant oneself is recommended to whoever may. */
function AboveLimit({ form, defaults }: Pick<DecisionFormFieldsProps, 'form' | 'defaults'>) {
  const { t } = useTranslation();
  const { yearlyAgainstLimit, limit } = defaults;
  if (yearlyAgainstLimit !== null && yearlyAgainstLimit <= limit) return null;
  return (
    <Banner
      tone="warning"
      actions={
        <Button
          size="small"
          onPress={() => {
            form.setValue('decision.outcome', 'recommended-upwards', { shouldDirty: true });
            form.clearErrors();
          }}
        >
          {t('meetingView.recommendInstead')}
        </Button>
      }
    >
      <p>
        {yearlyAgainstLimit === null
          ? t('meetingView.priceNotKnown')
          : t('meetingView.aboveLimit', {
              yearly: formatWholeKroner(yearlyAgainstLimit),
              limit: formatWholeKroner(limit),
            })}
      </p>
    </Banner>
  );
}

const NOBODY = 'nobody';

function Responsible({
  form,
  label,
}: {
  readonly form: DecisionFormReturn;
  readonly label: string;
}) {
  const { t } = useTranslation();
  const people = useQueryEntry('settings.people', null);
  return (
    <FormField form={form} name="decision.responsibleId">
      {({ value, onChange, ...field }) => (
        <Select
          label={label}
          {...field}
          value={value ?? NOBODY}
          onChange={(id) => onChange(id === NOBODY ? null : id)}
          options={[
            { id: NOBODY, label: t('meetingView.nobody') },
            ...(people.data?.employees ?? [])
              .filter((one) => one.active || one.id === value)
              .map(({ id, initials, name }) => ({
                id,
                label: name === null ? initials : `${name} (${initials})`,
              })),
          ]}
        />
      )}
    </FormField>
  );
}

import { useTranslation } from 'react-i18next';
import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { Reason } from '#shared/contract/field.ts';
import { MeasurementFields } from '#shared/contract/goals.ts';
import { invalid } from '#shared/base/errors.ts';
import type { GoalView } from '#shared/domain/cases/view.ts';
import { mayBeNotAssessed } from '#shared/domain/goals/scale.ts';
import { MeasurementSource, type Measurement, type Scale } from '#shared/domain/goals/model.ts';
import { CallError } from '../../lib/call.ts';
import { FormField } from '../../lib/form.tsx';
import { GoalValueField } from '../../lib/goal-value-field.tsx';
import { RatingField } from '../../lib/rating-field.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';

/** One form for a new measurement and for a correction; only the correction has a reason. */
export const MeasurementForm = z.strictObject({
  measurement: MeasurementFields,
  /** A blank level and "Ikke vurderet" are both null: this tells which. */
  notAssessed: z.boolean(),
  reason: Reason.nullable(),
});
export type MeasurementInput = z.input<typeof MeasurementForm>;
export type MeasurementOutput = z.output<typeof MeasurementForm>;
export type MeasurementFormReturn = UseFormReturn<MeasurementInput, unknown, MeasurementOutput>;

/** Today, by whoever was agreed to measure, with the name that person had last time. */
export function newMeasurement(view: GoalView, today: string): MeasurementInput {
  const source = view.goal.measuredBy ?? 'caseworker';
  const before = view.measurements.findLast((one) => one.source === source);
  return {
    measurement: {
      value: null,
      measuredOn: today,
      source,
      sourceName: before?.sourceName ?? null,
      note: null,
      citizenRating: null,
    },
    notAssessed: false,
    reason: null,
  };
}

export function measurementAsEntered(one: Measurement): MeasurementInput {
  const { value, measuredOn, source, sourceName, note, citizenRating } = one;
  return {
    measurement: { value, measuredOn, source, sourceName, note, citizenRating },
    notAssessed: value === null,
    reason: null,
  };
}

/** Nothing chosen must not be saved as "Ikke vurderet". */
export function refuseNothingChosen(scale: Scale, values: MeasurementOutput): void {
  if (!mayBeNotAssessed(scale)) return;
  if (values.measurement.value !== null || values.notAssessed) return;
  throw new CallError(invalid('measurement.value', 'goal.value-missing'));
}

interface MeasurementFieldsetProps {
  readonly form: MeasurementFormReturn;
  readonly scale: Scale;
}

export function MeasurementFieldset({ form, scale }: MeasurementFieldsetProps) {
  const { t } = useTranslation();
  const source = form.watch('measurement.source');
  const notAssessed = form.watch('notAssessed');
  return (
    <>
      <FieldRow>
        <FormField form={form} name="measurement.value">
          {(field) => (
            <GoalValueField
              label={t('goals.measure.value')}
              scale={scale}
              {...(mayBeNotAssessed(scale)
                ? {
                    notAssessed: {
                      chosen: notAssessed,
                      onChange: (chosen) => form.setValue('notAssessed', chosen),
                    },
                  }
                : {})}
              {...field}
            />
          )}
        </FormField>
        <FormField form={form} name="measurement.measuredOn">
          {(field) => <DateField label={t('goals.measure.date')} {...field} />}
        </FormField>
        <FormField form={form} name="measurement.source">
          {(field) => (
            <Select
              label={t('goals.measure.source')}
              width="short"
              options={MeasurementSource.options.map((id) => ({
                id,
                label: t(`words.source.${id}`),
              }))}
              {...field}
            />
          )}
        </FormField>
        {source === 'caseworker' ? null : (
          <SourceName form={form} isProvider={source === 'provider'} />
        )}
      </FieldRow>
      <FieldRow>
        <FormField form={form} name="measurement.note">
          {(field) => (
            <TextField label={t('goals.measure.note')} width="medium" emptyIsNull {...field} />
          )}
        </FormField>
        <FormField form={form} name="measurement.citizenRating">
          {(field) => <RatingField label={t('goals.measure.rating')} {...field} />}
        </FormField>
      </FieldRow>
    </>
  );
}

function SourceName({
  form,
  isProvider,
}: {
  readonly form: MeasurementFormReturn;
  readonly isProvider: boolean;
}) {
  const { t } = useTranslation();
  return (
    <FormField form={form} name="measurement.sourceName">
      {(field) => (
        <TextField
          label={t(isProvider ? 'goals.measure.sourceName' : 'goals.measure.sourceNameOther')}
          width="short"
          isRequired={isProvider}
          emptyIsNull
          {...field}
        />
      )}
    </FormField>
  );
}

import { useTranslation } from 'react-i18next';
import { addDays, isCivilDate } from '#shared/base/dates.ts';
import { formatDate } from '#shared/base/format.ts';
import type { GoalView } from '#shared/domain/cases/view.ts';
import { MEASUREMENT_DAYS } from '#shared/domain/follow-ups/hold.ts';
import { MeasurementSource, type Measurement, type Scale } from '#shared/domain/goals/model.ts';
import { FormField } from '../../lib/form.tsx';
import { GoalResultTag } from '../../lib/goal-tags.tsx';
import { GoalValueField } from '../../lib/goal-value-field.tsx';
import { valueInWords } from '../../lib/goal-words.ts';
import { RatingField } from '../../lib/rating-field.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FieldRow, FormSection } from '../../ui/layout/form-section.tsx';
import { Row } from '../../ui/layout/stack.tsx';
import styles from './follow-ups.module.css';
import { type HoldFormReturn, MEASURE_NOW, NOT_MEASURED } from './hold-form-values.ts';

interface HoldGoalsProps {
  readonly form: HoldFormReturn;
  readonly asked: readonly GoalView[];
}

/** Each goal once: measured now, a recent measurement used, or why not. */
export function HoldGoals({ form, asked }: HoldGoalsProps) {
  const { t } = useTranslation();
  return (
    <FormSection title={t('followUps.hold.goals')} description={t('followUps.hold.goalsText')}>
      {asked.length === 0 ? (
        <EmptyState title={t('followUps.hold.noGoals')}>
          <p>{t('followUps.hold.noGoalsHint')}</p>
        </EmptyState>
      ) : (
        asked.map((one) => <OneGoal key={one.goal.id} form={form} view={one} />)
      )}
    </FormSection>
  );
}

function OneGoal({ form, view }: { readonly form: HoldFormReturn; readonly view: GoalView }) {
  const { t } = useTranslation();
  const { goal, evaluation, measurements } = view;
  const { scale } = goal;
  const heldOn = form.watch('heldOn');
  const answer = form.watch(`goals.${goal.id}.answer`);
  if (scale === null) return null;
  const recent = usable(measurements, heldOn);
  const { latest } = evaluation;
  return (
    <section className={styles['block']} aria-labelledby={`held-goal-${goal.id}`}>
      <Row gap={2}>
        <h4 id={`held-goal-${goal.id}`}>{goal.title ?? t('words.untitledGoal')}</h4>
        <GoalResultTag view={view} />
      </Row>
      {latest === null ? null : (
        <p className={styles['soft']}>
          {t('followUps.hold.goalNow', {
            value: valueInWords(t, scale, latest.value),
            date: formatDate(latest.measuredOn),
          })}
        </p>
      )}
      <FormField form={form} name={`goals.${goal.id}.answer`}>
        {({ value, ...field }) => (
          <RadioGroup
            label={t('followUps.hold.answer')}
            orientation="horizontal"
            options={[
              { id: MEASURE_NOW, label: t('followUps.hold.measureNow') },
              ...recent.map((one) => ({
                id: one.id,
                label: t('followUps.hold.useExisting', {
                  date: formatDate(one.measuredOn),
                  value: valueInWords(t, scale, one.value),
                }),
              })),
              { id: NOT_MEASURED, label: t('followUps.hold.notMeasured') },
            ]}
            value={value ?? null}
            {...field}
          />
        )}
      </FormField>
      {answer === MEASURE_NOW ? <MeasureNow form={form} goalId={goal.id} scale={scale} /> : null}
      {answer === NOT_MEASURED ? (
        <FormField form={form} name={`goals.${goal.id}.reason`}>
          {({ value, ...field }) => (
            <TextField
              label={t('followUps.hold.reason')}
              isRequired
              emptyIsNull
              value={value ?? null}
              {...field}
            />
          )}
        </FormField>
      ) : null}
    </section>
  );
}

/** A measurement this near to the meeting may stand for one made at it. */
function usable(
  measurements: readonly Measurement[],
  heldOn: string | null,
): readonly Measurement[] {
  if (heldOn === null || !isCivilDate(heldOn)) return [];
  const first = addDays(heldOn, -MEASUREMENT_DAYS);
  return measurements.filter(
    ({ value, measuredOn }) => value !== null && measuredOn >= first && measuredOn <= heldOn,
  );
}

interface MeasureNowProps {
  readonly form: HoldFormReturn;
  readonly goalId: string;
  readonly scale: Scale;
}

function MeasureNow({ form, goalId, scale }: MeasureNowProps) {
  const { t } = useTranslation();
  const source = form.watch(`goals.${goalId}.source`);
  return (
    <FieldRow>
      <FormField form={form} name={`goals.${goalId}.value`}>
        {({ value, ...field }) => (
          <GoalValueField
            label={t('followUps.hold.value')}
            isRequired
            scale={scale}
            value={value ?? null}
            {...field}
          />
        )}
      </FormField>
      <FormField form={form} name={`goals.${goalId}.source`}>
        {({ value, ...field }) => (
          <Select
            label={t('followUps.hold.source')}
            width="short"
            options={MeasurementSource.options.map((id) => ({
              id,
              label: t(`words.source.${id}`),
            }))}
            value={value ?? null}
            {...field}
          />
        )}
      </FormField>
      {source === 'provider' ? (
        <FormField form={form} name={`goals.${goalId}.sourceName`}>
          {({ value, ...field }) => (
            <TextField
              label={t('followUps.hold.sourceName')}
              width="short"
              isRequired
              emptyIsNull
              value={value ?? null}
              {...field}
            />
          )}
        </FormField>
      ) : null}
      <FormField form={form} name={`goals.${goalId}.citizenRating`}>
        {({ value, ...field }) => (
          <RatingField label={t('followUps.hold.rating')} value={value ?? null} {...field} />
        )}
      </FormField>
    </FieldRow>
  );
}

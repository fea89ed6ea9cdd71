import { useTranslation } from 'react-i18next';
import { Direction, type Goal, MeasurementSource, type Scale } from '#shared/domain/goals/model.ts';
import { suitsGoalType } from '#shared/domain/goals/scale.ts';
import type { Draft } from '../../lib/draft.tsx';
import { FormField } from '../../lib/form.tsx';
import { GoalValueField } from '../../lib/goal-value-field.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FieldRow, FormSection } from '../../ui/layout/form-section.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import styles from './goal-form.module.css';
import { GoalFormGas } from './goal-form-gas.tsx';
import { blankScale, type GoalFormReturn } from './goal-form-values.ts';
import { MissingMark } from './missing-mark.tsx';
import { ScaleFixed } from './scale-fixed.tsx';

/** Offered for new goals, the usual one first. */
const OFFERED = [
  'ffb-level',
  'count',
  'percent',
  'yes-no',
  'gas',
] as const satisfies readonly Scale['kind'][];

interface PartProps {
  readonly form: GoalFormReturn;
  readonly missing: ReadonlySet<string>;
}

interface GoalFormMeasuringProps extends PartProps {
  /** The goal where it has been measured on: its scale stands fast. */
  readonly measured: Goal | null;
  readonly draft: Draft;
}

/** The scale, where the citizen is, where the goal is, by when, and who measures. */
export function GoalFormMeasuring(props: GoalFormMeasuringProps) {
  const { form, missing } = props;
  const isMeasured = props.measured !== null;
  const { t } = useTranslation();
  const scale = form.watch('fields.scale');
  return (
    <FormSection title={t('goals.form.measuring')}>
      <ScaleField {...props} />
      {scale === null ? null : (
        <div key={scale.kind} className={styles['form']}>
          <ScaleDetails form={form} scale={scale} isMeasured={isMeasured} missing={missing} />
          <Levels form={form} scale={scale} missing={missing} />
        </div>
      )}
      <FieldRow>
        <FormField form={form} name="fields.targetDate">
          {(field) => (
            <DateField
              label={t('goals.form.targetDate')}
              help={
                <>
                  <HelpTerm term="target-date" />
                  <MissingMark missing={missing} field="targetDate" />
                </>
              }
              {...field}
            />
          )}
        </FormField>
        <FormField form={form} name="fields.measuredBy">
          {(field) => (
            <Select
              label={t('goals.form.measuredBy')}
              help={<MissingMark missing={missing} field="measuredBy" />}
              options={MeasurementSource.options.map((id) => ({
                id,
                label: t(`words.source.${id}`),
              }))}
              {...field}
            />
          )}
        </FormField>
      </FieldRow>
    </FormSection>
  );
}

function ScaleField({ form, measured, draft, missing }: GoalFormMeasuringProps) {
  const { t } = useTranslation();
  const goalType = form.watch('fields.goalType');
  const kindNow = form.watch('fields.scale')?.kind;
  if (measured !== null && kindNow !== undefined) {
    return <ScaleFixed form={form} goal={measured} kind={kindNow} draft={draft} />;
  }
  const kinds = OFFERED.filter(
    (kind) => kind === kindNow || goalType === null || suitsGoalType(blankScale(kind), goalType),
  );
  return (
    <FormField form={form} name="fields.scale">
      {({ value, onChange, ...field }) => (
        <RadioGroup
          label={t('goals.form.scale')}
          help={
            <>
              <HelpTerm term="scale" />
              <MissingMark missing={missing} field="scale" />
            </>
          }
          options={kinds.map((id) => ({
            id,
            label: t(`goals.form.scaleKind.${id}`),
            description: t(`goals.form.scaleText.${id}`),
          }))}
          value={kinds.find((kind) => kind === value?.kind) ?? null}
          onChange={(kind) => {
            // A value of one scale means nothing on another.
            form.setValue('fields.baselineValue', null);
            form.setValue('fields.targetValue', null);
            form.setValue('fields.tolerance', null);
            onChange(blankScale(kind));
          }}
          {...field}
        />
      )}
    </FormField>
  );
}

interface ScaleDetailsProps {
  readonly form: GoalFormReturn;
  readonly scale: Scale;
  readonly isMeasured: boolean;
  readonly missing: ReadonlySet<string>;
}

function ScaleDetails({ form, scale, isMeasured, missing }: ScaleDetailsProps) {
  const { t } = useTranslation();
  if (scale.kind === 'gas') {
    return <GoalFormGas form={form} missing={missing} isMeasured={isMeasured} />;
  }
  if (scale.kind !== 'count' && scale.kind !== 'percent') return null;
  return (
    <FieldRow>
      {scale.kind === 'count' ? (
        <FormField form={form} name="fields.scale.unit">
          {(field) => (
            <TextField
              label={t('goals.form.unit')}
              description={t('goals.form.unitHint')}
              width="medium"
              isRequired
              isReadOnly={isMeasured}
              {...field}
            />
          )}
        </FormField>
      ) : null}
      <FormField form={form} name="fields.scale.direction">
        {(field) => (
          <RadioGroup
            label={t('goals.form.direction')}
            width="medium"
            isReadOnly={isMeasured}
            options={Direction.options.map((id) => ({ id, label: t(`words.direction.${id}`) }))}
            {...field}
          />
        )}
      </FormField>
    </FieldRow>
  );
}

interface LevelsProps extends PartProps {
  readonly scale: Scale;
}

function Levels({ form, scale, missing }: LevelsProps) {
  const { t } = useTranslation();
  const goalType = form.watch('fields.goalType');
  const target = goalType === 'limit-loss' ? 'plannedLevel' : 'targetValue';
  return (
    <>
      <FieldRow>
        <FormField form={form} name="fields.baselineValue">
          {(field) => (
            <GoalValueField
              scale={scale}
              width="medium"
              label={t('goals.form.baselineValue')}
              help={
                <>
                  <HelpTerm term="baseline" />
                  <MissingMark missing={missing} field="baselineValue" />
                </>
              }
              {...field}
            />
          )}
        </FormField>
        <FormField form={form} name="fields.baselineDate">
          {(field) => (
            <DateField
              label={t('goals.form.baselineDate')}
              help={<MissingMark missing={missing} field="baselineDate" />}
              {...field}
            />
          )}
        </FormField>
      </FieldRow>
      {goalType === 'maintain' ? (
        <ToleranceField form={form} scale={scale} />
      ) : scale.kind === 'gas' ? null : (
        <FormField form={form} name="fields.targetValue">
          {(field) => (
            <GoalValueField
              scale={scale}
              width="medium"
              label={t(`goals.form.${target}`)}
              help={
                <>
                  <HelpTerm term="target" />
                  <MissingMark missing={missing} field="targetValue" />
                </>
              }
              {...field}
            />
          )}
        </FormField>
      )}
    </>
  );
}

function ToleranceField({ form, scale }: { readonly form: GoalFormReturn; readonly scale: Scale }) {
  const { t } = useTranslation();
  if (scale.kind === 'yes-no') return null;
  const units = {
    'ffb-level': t('goals.form.levels'),
    count: scale.kind === 'count' ? scale.unit : '',
    percent: t('goals.form.points'),
    gas: t('goals.form.levels'),
  };
  return (
    <FormField form={form} name="fields.tolerance">
      {(field) => (
        <NumberField
          label={t('goals.form.tolerance')}
          description={t('goals.form.toleranceHint')}
          help={<HelpTerm term="tolerance" />}
          width="medium"
          unit={units[scale.kind]}
          {...field}
        />
      )}
    </FormField>
  );
}

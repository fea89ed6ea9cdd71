import { useTranslation } from 'react-i18next';
import { FormField } from '../../lib/form.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import type { GoalFormReturn } from './goal-form-values.ts';
import styles from './goal-form.module.css';
import { MissingMark } from './missing-mark.tsx';

const STEPS = [
  { step: 'muchLess', field: 'scale.steps.0' },
  { step: 'less', field: 'scale.steps.1' },
  { step: 'expected', field: 'scale.steps.2' },
  { step: 'more', field: 'scale.steps.3' },
  { step: 'muchMore', field: 'scale.steps.4' },
] as const;
const WEIGHTS = ['one', 'two', 'three'] as const;

interface GoalFormGasProps {
  readonly form: GoalFormReturn;
  readonly missing: ReadonlySet<string>;
  /** The steps may be reworded only before the first measurement. */
  readonly isMeasured: boolean;
}

/** The five described steps, and how much the goal weighs beside the case's other GAS goals. */
export function GoalFormGas({ form, missing, isMeasured }: GoalFormGasProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles['gas']}>
      <legend>{t('goals.gas.steps')}</legend>
      <p className={styles['soft']}>{t('goals.gas.stepsExplain')}</p>
      {STEPS.map(({ step, field: name }) => (
        <FormField key={step} form={form} name={`fields.${name}`}>
          {({ value, ...field }) => (
            <TextArea
              label={t(`goals.gas.step.${step}`)}
              help={<MissingMark missing={missing} field={name} />}
              rows={2}
              isReadOnly={isMeasured}
              value={typeof value === 'string' ? value : ''}
              {...field}
            />
          )}
        </FormField>
      ))}
      <FormField form={form} name="fields.weight">
        {({ value, onChange, ...field }) => (
          <Select
            label={t('goals.gas.weight')}
            description={t('goals.gas.weightHint')}
            width="medium"
            options={WEIGHTS.map((id, place) => ({
              id: String(place + 1),
              label: t(`goals.gas.weights.${id}`),
            }))}
            value={String(value)}
            onChange={(chosen) => onChange(Number(chosen))}
            {...field}
          />
        )}
      </FormField>
    </fieldset>
  );
}

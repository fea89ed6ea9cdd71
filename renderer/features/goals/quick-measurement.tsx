import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalView } from '#shared/domain/cases/view.ts';
import type { Scale } from '#shared/domain/goals/model.ts';
import { offerUndo } from '../../lib/annul.tsx';
import { useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import styles from './goals.module.css';
import {
  MeasurementFieldset,
  MeasurementForm,
  newMeasurement,
  refuseNothingChosen,
} from './measurement-form.tsx';
import { useMeasurementLabels } from './measurement-labels.ts';

interface QuickMeasurementProps {
  readonly view: GoalView;
  readonly scale: Scale;
  readonly onDone: () => void;
}

/** Opened with the cursor in the value: a value and Enter is a measurement. */
export function QuickMeasurement({ view, scale, onDone }: QuickMeasurementProps) {
  const { t } = useTranslation();
  const today = useToday();
  const { caseId, id: goalId } = view.goal;
  const measure = useCommandEntry('goals.measure');
  const form = useContractForm(MeasurementForm, newMeasurement(view, today));
  const draft = useDraft(`measurement:${caseId}:${goalId}`, form);
  const labels = useMeasurementLabels();
  const submit = useSubmit(form, async (values) => {
    refuseNothingChosen(scale, values);
    const saved = await measure.mutateAsync({ caseId, goalId, measurement: values.measurement });
    draft.drop();
    offerUndo(t, t('goals.measure.saved'), { caseId, kind: 'measurement', ...saved });
    onDone();
  });
  useEffect(() => form.setFocus('measurement.value'), [form]);
  return (
    <form
      className={styles['measure']}
      aria-label={t('goals.measure.title')}
      onSubmit={submit.onSubmit}
      noValidate
    >
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <MeasurementFieldset form={form} scale={scale} />
      <ButtonRow>
        <Button type="submit" kind="primary" isPending={submit.isPending} shortcut="Enter">
          {t('goals.measure.save')}
        </Button>
        <Button
          onPress={() => {
            draft.drop();
            onDone();
          }}
        >
          {t('ui.cancel')}
        </Button>
      </ButtonRow>
    </form>
  );
}

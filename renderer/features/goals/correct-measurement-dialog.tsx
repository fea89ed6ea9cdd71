import { useTranslation } from 'react-i18next';
import { invalid } from '#shared/base/errors.ts';
import type { Goal, Measurement, Scale } from '#shared/domain/goals/model.ts';
import { CallError, useCommandEntry } from '../../lib/call.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import {
  measurementAsEntered,
  MeasurementFieldset,
  MeasurementForm,
  refuseNothingChosen,
} from './measurement-form.tsx';
import { useMeasurementLabels } from './measurement-labels.ts';

interface CorrectMeasurementDialogProps {
  readonly goal: Goal;
  readonly scale: Scale;
  readonly measurement: Measurement;
  readonly onClose: () => void;
}

/** The old one stays in history with the reason; the new one takes its place. */
export function CorrectMeasurementDialog(props: CorrectMeasurementDialogProps) {
  const { t } = useTranslation();
  const { goal, scale, measurement, onClose } = props;
  const correct = useCommandEntry('goals.correctMeasurement');
  const form = useContractForm(MeasurementForm, measurementAsEntered(measurement));
  const draft = useDraft(`correct-measurement:${goal.caseId}:${measurement.id}`, form);
  const submit = useSubmit(form, async (values) => {
    refuseNothingChosen(scale, values);
    if (values.reason === null) throw new CallError(invalid('reason', 'field.required'));
    await correct.mutateAsync({
      caseId: goal.caseId,
      goalId: goal.id,
      measurementId: measurement.id,
      version: measurement.version,
      measurement: values.measurement,
      reason: values.reason,
    });
    draft.drop();
    onClose();
  });
  return (
    <FormDialog
      title={t('goals.measure.correctTitle')}
      submit={submit}
      draft={draft}
      onClose={onClose}
    >
      <p>{t('goals.measure.correctExplain')}</p>
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={useMeasurementLabels()} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      {submit.conflict ? (
        <ErrorPanel error={{ kind: 'conflict', conflict: submit.conflict }} />
      ) : null}
      <MeasurementFieldset form={form} scale={scale} />
      <FormField form={form} name="reason">
        {(field) => (
          <TextArea label={t('goals.measure.reason')} isRequired rows={2} emptyIsNull {...field} />
        )}
      </FormField>
    </FormDialog>
  );
}

import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { followUps } from '#shared/contract/follow-ups.ts';
import { isCivilDate } from '#shared/base/dates.ts';
import { invalid } from '#shared/base/errors.ts';
import { CallError, useCommandEntry } from '../../lib/call.ts';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { ReasonDialog } from '../../ui/overlays/dialog.tsx';
import { SchedulePreview } from './schedule-preview.tsx';
import { type OneScheduleProps, ScheduleDialog } from './schedule-dialog.tsx';

export function PauseDialog({ caseId, schedule, onClose }: OneScheduleProps) {
  const { t } = useTranslation();
  const pause = useCommandEntry('followUps.pause');
  const form = useContractForm(followUps.pause.input, {
    caseId,
    scheduleId: schedule.id,
    version: schedule.version,
    until: null,
    reason: '',
  });
  const until = useWatch({ control: form.control, name: 'until' });
  const submit = useSubmit(form, async (input) => {
    // Without an end the call would end the pause there may be.
    if (input.until === null) throw new CallError(invalid('until', 'field.required'));
    await pause.mutateAsync(input);
    onClose();
  });
  const labels = { until: t('followUps.pause.until'), reason: t('followUps.pause.reason') };
  return (
    <ScheduleDialog
      title={t('followUps.pause.title')}
      explain={t('followUps.pause.explain')}
      form={form}
      submit={submit}
      labels={labels}
      onClose={onClose}
    >
      <FormField form={form} name="until">
        {(field) => <DateField label={labels.until} isRequired takesFocus {...field} />}
      </FormField>
      <SchedulePreview
        caseId={caseId}
        scheduleId={schedule.id}
        change={until !== null && isCivilDate(until) ? { kind: 'hold', until } : null}
      />
      <FormField form={form} name="reason">
        {(field) => <TextArea label={labels.reason} isRequired {...field} />}
      </FormField>
    </ScheduleDialog>
  );
}

export function EndPauseDialog({ caseId, schedule, onClose }: OneScheduleProps) {
  const { t } = useTranslation();
  const pause = useCommandEntry('followUps.pause');
  const { id: scheduleId, version } = schedule;
  return (
    <ReasonDialog
      title={t('followUps.pause.endTitle')}
      confirmLabel={t('followUps.pause.endTitle')}
      isOpen
      isPending={pause.isPending}
      onConfirm={(reason) =>
        pause.mutate({ caseId, scheduleId, version, until: null, reason }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <p>{t('followUps.pause.endExplain')}</p>
      <SchedulePreview
        caseId={caseId}
        scheduleId={scheduleId}
        change={{ kind: 'hold', until: null }}
      />
      {pause.error ? <ErrorPanel error={pause.error.appError} /> : null}
    </ReasonDialog>
  );
}

import { useTranslation } from 'react-i18next';
import { yearOf } from '#shared/base/dates.ts';
import { settings } from '#shared/contract/settings.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';

const THRESHOLDS = ['t1', 't2', 't3'] as const;

/** The thresholds of a year as they were published. */
export function RefundYearDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const add = useCommandEntry('settings.addRefundYear');
  const form = useContractForm(settings.addRefundYear.input, {
    year: yearOf(useToday()),
    t1: null,
    t2: null,
    t3: null,
    source: '',
  });
  const submit = useSubmit(form, async (input) => {
    await add.mutateAsync(input);
    showToast({ title: t('settings.refundYears.added', { year: input.year }) });
    onClose();
  });
  const labels = {
    year: t('settings.refundYears.year'),
    t1: t('settings.refundYears.t1'),
    t2: t('settings.refundYears.t2'),
    t3: t('settings.refundYears.t3'),
    source: t('settings.refundYears.source'),
  };
  return (
    <FormDialog title={t('settings.refundYears.title')} submit={submit} onClose={onClose}>
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="year">
        {(field) => <NumberField label={labels.year} {...field} isYear isRequired takesFocus />}
      </FormField>
      {THRESHOLDS.map((name) => (
        <FormField key={name} form={form} name={name}>
          {(field) => <NumberField label={labels[name]} {...field} isMoney isRequired />}
        </FormField>
      ))}
      <FormField form={form} name="source">
        {(field) => (
          <TextField
            label={labels.source}
            description={t('settings.refundYears.sourceHint')}
            {...field}
            isRequired
          />
        )}
      </FormField>
    </FormDialog>
  );
}

import { useTranslation } from 'react-i18next';
import { moveOut } from '#shared/contract/move-out.ts';
import { RateUnit } from '#shared/domain/cases/model.ts';
import { useCommandEntry, useQueryEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { useDraft } from '../../lib/draft.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { showToast } from '../../ui/feedback/toast.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';
import { ActDialog } from './act-dialog.tsx';
import type { PlanDialogProps } from './date-dialogs.tsx';

/** To the receiving unit, which has confirmed: hours and rate run from the day. */
export function HandoverDialog({ plan, onClose }: PlanDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const handOver = useCommandEntry('moveOut.handOver');
  const providers = useQueryEntry('cases.providers', null).data ?? [];
  const form = useContractForm(moveOut.handOver.input, {
    caseId: plan.caseId,
    planId: plan.id,
    version: plan.version,
    handedOverOn: today,
    providerId: null,
    person: '',
    goalState: '',
    supportHours: null,
    rate: { amount: null, unit: 'hour' },
    risks: null,
    confirmedBy: '',
    confirmedOn: today,
  });
  const draft = useDraft(`handover:${plan.id}`, form);
  const submit = useSubmit(form, async (input) => {
    await handOver.mutateAsync(input);
    draft.drop();
    onClose();
    showToast({ title: t('moveOut.saved.handedOver') });
  });
  const labels = {
    handedOverOn: t('moveOut.form.handedOverOn'),
    providerId: t('moveOut.form.receiver'),
    person: t('moveOut.form.person'),
    goalState: t('moveOut.form.goalState'),
    supportHours: t('moveOut.form.hours'),
    'rate.amount': t('moveOut.form.rate'),
    'rate.unit': t('moveOut.form.unit'),
    risks: t('moveOut.form.risks'),
    confirmedBy: t('moveOut.form.confirmedBy'),
    confirmedOn: t('moveOut.form.confirmedOn'),
  };
  return (
    <ActDialog
      title={t('moveOut.act.handOver')}
      form={form}
      submit={submit}
      labels={labels}
      draft={draft}
      size="large"
      onClose={onClose}
    >
      <FieldRow>
        <FormField form={form} name="handedOverOn">
          {(field) => <DateField label={labels.handedOverOn} {...field} isRequired takesFocus />}
        </FormField>
        <FormField form={form} name="providerId">
          {(field) => (
            <Select
              label={labels.providerId}
              {...field}
              isRequired
              options={providers.map(({ id, name }) => ({ id, label: name }))}
            />
          )}
        </FormField>
        <FormField form={form} name="person">
          {(field) => <TextField label={labels.person} width="medium" {...field} isRequired />}
        </FormField>
      </FieldRow>
      <FormField form={form} name="goalState">
        {(field) => <TextArea label={labels.goalState} rows={3} {...field} isRequired />}
      </FormField>
      <FieldRow>
        <FormField form={form} name="supportHours">
          {(field) => <NumberField label={labels.supportHours} {...field} isRequired />}
        </FormField>
        <FormField form={form} name="rate.amount">
          {(field) => (
            <NumberField label={labels['rate.amount']} unit="kr." isMoney {...field} isRequired />
          )}
        </FormField>
        <FormField form={form} name="rate.unit">
          {(field) => (
            <Select
              label={labels['rate.unit']}
              width="short"
              {...field}
              options={RateUnit.options.map((id) => ({ id, label: t(`words.rateUnit.${id}`) }))}
            />
          )}
        </FormField>
      </FieldRow>
      <FormField form={form} name="risks">
        {(field) => <TextArea label={labels.risks} rows={2} {...field} emptyIsNull />}
      </FormField>
      <FieldRow>
        <FormField form={form} name="confirmedBy">
          {(field) => <TextField label={labels.confirmedBy} width="medium" {...field} isRequired />}
        </FormField>
        <FormField form={form} name="confirmedOn">
          {(field) => <DateField label={labels.confirmedOn} {...field} isRequired />}
        </FormField>
      </FieldRow>
    </ActDialog>
  );
}

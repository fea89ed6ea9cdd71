import { useTranslation } from 'react-i18next';
import { formatKroner } from '#shared/base/format.ts';
import { cases } from '#shared/contract/cases.ts';
import { yearlyCost } from '#shared/domain/cases/cost.ts';
import type { RateUnit } from '#shared/domain/cases/model.ts';
import type { InterventionView } from '#shared/domain/cases/view.ts';
import { offerUndo } from '../../lib/annul.tsx';
import { useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';
import { below } from './citizen-fields.tsx';
import styles from './cases.module.css';
import { firstDayFor } from './first-day.ts';

interface RateDialogProps {
  readonly help: InterventionView;
  readonly onClose: () => void;
}

const UNITS = ['day', 'hour', 'week', 'month'] as const satisfies readonly RateUnit[];

/** A rate from a date; the one before ends the day before. */
export function RateDialog({ help, onClose }: RateDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const set = useCommandEntry('cases.setRate');
  const { caseId, id: interventionId } = help.intervention;
  const form = useContractForm(cases.setRate.input, {
    caseId,
    interventionId,
    rate: {
      amount: null,
      unit: help.currentRate?.unit ?? 'day',
      from: firstDayFor(help, help.rates, today),
      reason: null,
      paidBy: help.currentRate?.paidBy ?? null,
    },
  });
  const draft = useDraft(`rate:${caseId}:${interventionId}`, form);
  const submit = useSubmit(form, async (input) => {
    const saved = await set.mutateAsync(input);
    draft.drop();
    onClose();
    offerUndo(t, t('cases.rate.saved'), { caseId, kind: 'rate-period', ...saved });
  });
  const labels = {
    amount: t('history.field.amount'),
    unit: t('history.field.unit'),
    from: t('cases.from'),
    reason: t('history.field.reason'),
    paidBy: t('history.field.paidBy'),
  };
  return (
    <FormDialog title={t('cases.rate.new')} submit={submit} draft={draft} onClose={onClose}>
      <p className={styles['soft']}>{t('cases.rate.lead', { help: help.paragraphDisplay })}</p>
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={below('rate', labels)} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FieldRow>
        <FormField form={form} name="rate.amount">
          {(field) => (
            <NumberField
              label={labels.amount}
              unit="kr."
              isMoney
              {...field}
              isRequired
              takesFocus
            />
          )}
        </FormField>
        <FormField form={form} name="rate.unit">
          {(field) => (
            <Select
              label={labels.unit}
              width="short"
              {...field}
              options={UNITS.map((id) => ({ id, label: t(`words.rateUnit.${id}`) }))}
            />
          )}
        </FormField>
        <FormField form={form} name="rate.from">
          {(field) => <DateField label={labels.from} {...field} isRequired />}
        </FormField>
      </FieldRow>
      <YearlyCost help={help} rate={form.watch(['rate.amount', 'rate.unit', 'rate.from'])} />
      <FieldRow>
        <FormField form={form} name="rate.paidBy">
          {(field) => <TextField label={labels.paidBy} width="medium" {...field} emptyIsNull />}
        </FormField>
        <FormField form={form} name="rate.reason">
          {(field) => <TextField label={labels.reason} width="medium" {...field} emptyIsNull />}
        </FormField>
      </FieldRow>
    </FormDialog>
  );
}

interface YearlyCostProps {
  readonly help: InterventionView;
  readonly rate: readonly [amount: number | null, unit: RateUnit, from: string | null];
}

/** What is typed, as a year: a slip of a decimal is seen before it is saved. */
function YearlyCost({ help, rate: [amount, unit, from] }: YearlyCostProps) {
  const { t } = useTranslation();
  if (amount === null || Number.isNaN(amount) || from === null) return null;
  const rates = [{ amount, unit, from, to: null }];
  const cost = yearlyCost({ rates, hours: help.supports }, from);
  return (
    <output className={styles['soft']}>
      {cost === 'unknown'
        ? t('cases.rate.needsHours')
        : t('cases.rate.yearly', { cost: formatKroner(cost) })}
    </output>
  );
}

import { useTranslation } from 'react-i18next';
import { cases } from '#shared/contract/cases.ts';
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
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';
import { below } from './citizen-fields.tsx';
import styles from './cases.module.css';
import { firstDayFor } from './first-day.ts';

interface SupportDialogProps {
  readonly help: InterventionView;
  readonly onClose: () => void;
}

/** Ordered hours a week from a date; the period before ends the day before. */
export function SupportDialog({ help, onClose }: SupportDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const set = useCommandEntry('cases.setSupport');
  const { caseId, id: interventionId } = help.intervention;
  const current = help.currentSupport;
  const form = useContractForm(cases.setSupport.input, {
    caseId,
    interventionId,
    support: {
      supportHours: null,
      transportHours: current?.transportHours ?? 0,
      servicePackage: current?.servicePackage ?? null,
      mode: current?.mode ?? null,
      from: firstDayFor(help, help.supports, today),
    },
  });
  const draft = useDraft(`support:${caseId}:${interventionId}`, form);
  const submit = useSubmit(form, async (input) => {
    const saved = await set.mutateAsync(input);
    draft.drop();
    onClose();
    offerUndo(t, t('cases.support.saved'), { caseId, kind: 'support-period', ...saved });
  });
  const labels = {
    supportHours: t('history.field.supportHours'),
    transportHours: t('history.field.transportHours'),
    servicePackage: t('history.field.servicePackage'),
    mode: t('history.field.mode'),
    from: t('cases.from'),
  };
  const unit = t('cases.support.unit');
  return (
    <FormDialog title={t('cases.support.new')} submit={submit} draft={draft} onClose={onClose}>
      <p className={styles['soft']}>{t('cases.support.lead', { help: help.paragraphDisplay })}</p>
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={below('support', labels)} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FieldRow>
        <FormField form={form} name="support.supportHours">
          {(field) => (
            <NumberField label={labels.supportHours} unit={unit} {...field} isRequired takesFocus />
          )}
        </FormField>
        <FormField form={form} name="support.transportHours">
          {(field) => (
            <NumberField label={labels.transportHours} unit={unit} {...field} isRequired />
          )}
        </FormField>
        <FormField form={form} name="support.from">
          {(field) => <DateField label={labels.from} {...field} isRequired />}
        </FormField>
      </FieldRow>
      <FormField form={form} name="support.mode">
        {(field) => (
          <RadioGroup
            label={labels.mode}
            orientation="horizontal"
            {...field}
            options={(['individual', 'group', 'digital', 'mixed'] as const).map((id) => ({
              id,
              label: t(`words.supportMode.${id}`),
            }))}
          />
        )}
      </FormField>
      <FormField form={form} name="support.servicePackage">
        {(field) => (
          <TextField label={labels.servicePackage} width="medium" {...field} emptyIsNull />
        )}
      </FormField>
    </FormDialog>
  );
}

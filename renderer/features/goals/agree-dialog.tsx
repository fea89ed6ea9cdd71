import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { Agreement } from '#shared/domain/goals/model.ts';
import { isClosed } from '#shared/domain/goals/transitions.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { CheckboxGroup } from '../../ui/fields/checkbox.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { agreementOf, ANSWERS, answerOf } from './agreement-answers.ts';

const AgreeForm = z.strictObject({ goals: z.array(z.string()).min(1), agreement: Agreement });

interface AgreeDialogProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** One talk about several goals: those without an agreement stand chosen. */
export function AgreeDialog({ view, onClose }: AgreeDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const { caseId } = view.header;
  const open = view.goals.filter(({ goal }) => !isClosed(goal.status));
  const agree = useCommandEntry('goals.agree');
  const form = useContractForm(AgreeForm, {
    goals: open.filter(({ goal }) => goal.agreement === null).map(({ goal }) => goal.id),
    agreement: { kind: 'agreed', on: today },
  });
  const agreement = form.watch('agreement');
  const submit = useSubmit(form, async (input) => {
    const chosen = open.filter(({ goal }) => input.goals.includes(goal.id));
    await agree.mutateAsync({
      caseId,
      goals: chosen.map(({ goal }) => ({ goalId: goal.id, version: goal.version })),
      agreement: input.agreement,
    });
    showToast({ title: t('goals.agree.saved', { count: chosen.length }) });
    onClose();
  });
  const labels = {
    goals: t('goals.agree.goals'),
    agreement: t('goals.form.agreement'),
    'agreement.on': t('goals.form.agreedOn'),
    'agreement.text': t('goals.form.notAgreedText'),
  };
  return (
    <FormDialog
      title={t('goals.agree.title')}
      submit={submit}
      submitLabel={t('goals.agree.save')}
      onClose={onClose}
    >
      <p>{t('goals.agree.explain')}</p>
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      {submit.conflict ? (
        <ErrorPanel error={{ kind: 'conflict', conflict: submit.conflict }} />
      ) : null}
      <FormField form={form} name="goals">
        {(field) => (
          <CheckboxGroup
            label={labels.goals}
            isRequired
            options={open.map(({ goal }) => ({
              id: goal.id,
              label: goal.title ?? t('words.untitledGoal'),
              description: t(`words.goalStatus.${goal.status}`),
            }))}
            {...field}
          />
        )}
      </FormField>
      <FormField form={form} name="agreement">
        {({ value, onChange, ...field }) => (
          <RadioGroup
            label={labels.agreement}
            isRequired
            options={ANSWERS.map((id) => ({ id, label: t(`goals.form.agreementKind.${id}`) }))}
            value={answerOf(value)}
            onChange={(answer) => onChange(agreementOf(answer, value, today))}
            {...field}
          />
        )}
      </FormField>
      {agreement.kind === 'agreed' ? (
        <FormField form={form} name="agreement.on">
          {(field) => <DateField label={labels['agreement.on']} isRequired {...field} />}
        </FormField>
      ) : (
        <FormField form={form} name="agreement.text">
          {(field) => <TextArea label={labels['agreement.text']} isRequired rows={2} {...field} />}
        </FormField>
      )}
    </FormDialog>
  );
}

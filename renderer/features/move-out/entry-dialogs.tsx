import { useTranslation } from 'react-i18next';
import { moveOut } from '#shared/contract/move-out.ts';
import { monthOfDate, monthsBetween } from '#shared/domain/move-out/hours.ts';
import type { MoveOutMilestone, MoveOutPlan, Placement } from '#shared/domain/move-out/model.ts';
import { offerUndo } from '../../lib/annul.tsx';
import { useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { DateField } from '../../ui/fields/date-field.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';
import { ActDialog, EntryDialog } from './act-dialog.tsx';

/** Hours of the botilbud in the transition: a month's, or a day's. */
export function HoursDialog({
  plan,
  onClose,
}: {
  readonly plan: MoveOutPlan;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const today = useToday();
  const { caseId } = plan;
  const log = useCommandEntry('moveOut.logHours');
  const months = monthsBetween(monthOfDate(plan.movedOutOn ?? today), monthOfDate(today));
  const form = useContractForm(moveOut.logHours.input, {
    caseId,
    planId: plan.id,
    entry: { month: months.at(-1) ?? null, on: null, hours: null, staffRole: '' },
  });
  const submit = useSubmit(form, async (input) => {
    const saved = await log.mutateAsync(input);
    onClose();
    offerUndo(t, t('moveOut.saved.hours'), { caseId, kind: 'transition-hours', ...saved });
  });
  const labels = {
    'entry.month': t('moveOut.transition.month'),
    'entry.on': t('moveOut.form.day'),
    'entry.hours': t('moveOut.form.hoursGiven'),
    'entry.staffRole': t('moveOut.form.staffRole'),
  };
  return (
    <EntryDialog
      title={t('moveOut.act.logHours')}
      lead={t('moveOut.transition.hoursExplain')}
      form={form}
      submit={submit}
      labels={labels}
      onClose={onClose}
    >
      <FieldRow>
        <FormField form={form} name="entry.month">
          {(field) => (
            <Select
              label={labels['entry.month']}
              {...field}
              isRequired
              options={months.map((id) => ({ id, label: id }))}
            />
          )}
        </FormField>
        <FormField form={form} name="entry.on">
          {(field) => (
            <DateField
              label={labels['entry.on']}
              {...field}
              onChange={(date) => {
                field.onChange(date);
                if (date !== null && /^\d{4}-\d{2}-/u.test(date)) {
                  form.setValue('entry.month', monthOfDate(date));
                }
              }}
            />
          )}
        </FormField>
      </FieldRow>
      <FieldRow>
        <FormField form={form} name="entry.hours">
          {(field) => <NumberField label={labels['entry.hours']} {...field} isRequired />}
        </FormField>
        <FormField form={form} name="entry.staffRole">
          {(field) => (
            <TextField label={labels['entry.staffRole']} width="medium" {...field} isRequired />
          )}
        </FormField>
      </FieldRow>
    </EntryDialog>
  );
}

interface OfHelpProps {
  readonly caseId: string;
  readonly interventionId: string;
  readonly onClose: () => void;
}

export function NegotiationDialog({ caseId, interventionId, onClose }: OfHelpProps) {
  const { t } = useTranslation();
  const record = useCommandEntry('moveOut.recordNegotiation');
  const form = useContractForm(moveOut.recordNegotiation.input, {
    caseId,
    interventionId,
    negotiation: { heldOn: useToday(), participants: null, text: '', result: null },
  });
  const submit = useSubmit(form, async (input) => {
    const saved = await record.mutateAsync(input);
    onClose();
    offerUndo(t, t('moveOut.saved.act'), { caseId, kind: 'negotiation', ...saved });
  });
  const labels = {
    'negotiation.heldOn': t('moveOut.form.heldOn'),
    'negotiation.participants': t('moveOut.form.participants'),
    'negotiation.text': t('moveOut.form.text'),
    'negotiation.result': t('moveOut.form.result'),
  };
  return (
    <EntryDialog
      title={t('moveOut.act.negotiate')}
      form={form}
      submit={submit}
      labels={labels}
      onClose={onClose}
    >
      <FieldRow>
        <FormField form={form} name="negotiation.heldOn">
          {(field) => (
            <DateField label={labels['negotiation.heldOn']} {...field} isRequired takesFocus />
          )}
        </FormField>
        <FormField form={form} name="negotiation.participants">
          {(field) => (
            <TextField
              label={labels['negotiation.participants']}
              width="medium"
              {...field}
              emptyIsNull
            />
          )}
        </FormField>
      </FieldRow>
      <FormField form={form} name="negotiation.text">
        {(field) => <TextArea label={labels['negotiation.text']} rows={3} {...field} isRequired />}
      </FormField>
      <FormField form={form} name="negotiation.result">
        {(field) => (
          <TextArea label={labels['negotiation.result']} rows={2} {...field} emptyIsNull />
        )}
      </FormField>
    </EntryDialog>
  );
}

export function OnwardDialog({
  caseId,
  interventionId,
  placement,
  onClose,
}: OfHelpProps & { readonly placement: Placement | null }) {
  const { t } = useTranslation();
  const set = useCommandEntry('moveOut.setOnward');
  const form = useContractForm(moveOut.setOnward.input, {
    caseId,
    interventionId,
    onwardTo: placement?.onwardTo ?? '',
    onwardOn: placement?.onwardOn ?? null,
  });
  const submit = useSubmit(form, async (input) => {
    await set.mutateAsync(input);
    onClose();
  });
  const labels = { onwardTo: t('moveOut.form.onwardTo'), onwardOn: t('moveOut.form.onwardOn') };
  return (
    <EntryDialog
      title={t('moveOut.act.onward')}
      form={form}
      submit={submit}
      labels={labels}
      onClose={onClose}
    >
      <FormField form={form} name="onwardTo">
        {(field) => <TextField label={labels.onwardTo} {...field} isRequired />}
      </FormField>
      <FormField form={form} name="onwardOn">
        {(field) => <DateField label={labels.onwardOn} {...field} />}
      </FormField>
    </EntryDialog>
  );
}

/** A milestone: when it is due, and when it was done. New where there is none. */
export function MilestoneDialog({
  plan,
  milestone,
  onClose,
}: {
  readonly plan: MoveOutPlan;
  readonly milestone: MoveOutMilestone | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const save = useCommandEntry('moveOut.saveMilestone');
  const form = useContractForm(moveOut.saveMilestone.input, {
    caseId: plan.caseId,
    planId: plan.id,
    id: milestone?.id ?? null,
    version: milestone?.version ?? null,
    text: milestone?.text ?? null,
    dueOn: milestone?.dueOn ?? null,
    doneOn: milestone?.doneOn ?? null,
  });
  const submit = useSubmit(form, async (input) => {
    await save.mutateAsync(input);
    onClose();
  });
  const labels = {
    text: t('moveOut.form.milestone'),
    dueOn: t('moveOut.form.dueOn'),
    doneOn: t('moveOut.form.doneOn'),
  };
  const isOwn = milestone === null || milestone.kind === 'own';
  return (
    <ActDialog
      title={milestone === null ? t('moveOut.act.milestone') : milestoneName(milestone)}
      form={form}
      submit={submit}
      labels={labels}
      onClose={onClose}
    >
      {isOwn ? (
        <FormField form={form} name="text">
          {(field) => <TextField label={labels.text} {...field} emptyIsNull isRequired />}
        </FormField>
      ) : null}
      <FieldRow>
        <FormField form={form} name="dueOn">
          {(field) => <DateField label={labels.dueOn} {...field} isRequired />}
        </FormField>
        <FormField form={form} name="doneOn">
          {(field) => <DateField label={labels.doneOn} {...field} />}
        </FormField>
      </FieldRow>
    </ActDialog>
  );

  function milestoneName(one: MoveOutMilestone): string {
    return one.text ?? t(`moveOut.milestone.${one.kind}`);
  }
}

export function PointDialog({
  plan,
  onClose,
}: {
  readonly plan: MoveOutPlan;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const save = useCommandEntry('moveOut.savePoint');
  const form = useContractForm(moveOut.savePoint.input, {
    caseId: plan.caseId,
    planId: plan.id,
    id: null,
    version: null,
    text: null,
    state: 'open',
  });
  const submit = useSubmit(form, async (input) => {
    await save.mutateAsync(input);
    onClose();
  });
  const labels = { text: t('moveOut.form.point') };
  return (
    <EntryDialog
      title={t('moveOut.act.point')}
      form={form}
      submit={submit}
      labels={labels}
      onClose={onClose}
    >
      <FormField form={form} name="text">
        {(field) => <TextField label={labels.text} {...field} emptyIsNull isRequired />}
      </FormField>
    </EntryDialog>
  );
}

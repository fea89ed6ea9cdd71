import { useTranslation } from 'react-i18next';
import { moveOut } from '#shared/contract/move-out.ts';
import type { MoveOutPlan } from '#shared/domain/move-out/model.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { ReasonDialog } from '../../ui/overlays/dialog.tsx';
import { ActDialog } from './act-dialog.tsx';

export interface PlanDialogProps {
  readonly plan: MoveOutPlan;
  readonly onClose: () => void;
}

function planOf({ caseId, id: planId, version }: MoveOutPlan) {
  return { caseId, planId, version };
}

export function PostponeDialog({ plan, onClose }: PlanDialogProps) {
  const { t } = useTranslation();
  const postpone = useCommandEntry('moveOut.postpone');
  const form = useContractForm(moveOut.postpone.input, {
    ...planOf(plan),
    expectedMoveOutOn: null,
    reason: '',
  });
  const submit = useSubmit(form, async (input) => {
    await postpone.mutateAsync(input);
    onClose();
    showToast({ title: t('moveOut.saved.act') });
  });
  const labels = { expectedMoveOutOn: t('moveOut.form.newDate'), reason: t('moveOut.form.reason') };
  return (
    <ActDialog
      title={t('moveOut.act.postpone')}
      form={form}
      submit={submit}
      labels={labels}
      onClose={onClose}
    >
      <FormField form={form} name="expectedMoveOutOn">
        {(field) => <DateField label={labels.expectedMoveOutOn} {...field} isRequired takesFocus />}
      </FormField>
      <FormField form={form} name="reason">
        {(field) => <TextArea label={labels.reason} rows={3} {...field} isRequired />}
      </FormField>
    </ActDialog>
  );
}

export function ExtendDialog({ plan, onClose }: PlanDialogProps) {
  const { t } = useTranslation();
  const extend = useCommandEntry('moveOut.extendTransition');
  const form = useContractForm(moveOut.extendTransition.input, {
    ...planOf(plan),
    transitionEnd: null,
    reason: '',
  });
  const submit = useSubmit(form, async (input) => {
    await extend.mutateAsync(input);
    onClose();
    showToast({ title: t('moveOut.saved.act') });
  });
  const labels = {
    transitionEnd: t('moveOut.form.transitionEnd'),
    reason: t('moveOut.form.reason'),
  };
  return (
    <ActDialog
      title={t('moveOut.act.extend')}
      form={form}
      submit={submit}
      labels={labels}
      onClose={onClose}
    >
      <FormField form={form} name="transitionEnd">
        {(field) => <DateField label={labels.transitionEnd} {...field} isRequired takesFocus />}
      </FormField>
      <FormField form={form} name="reason">
        {(field) => <TextArea label={labels.reason} rows={3} {...field} isRequired />}
      </FormField>
    </ActDialog>
  );
}

export function ReturnDialog({ plan, onClose }: PlanDialogProps) {
  const { t } = useTranslation();
  const comeBack = useCommandEntry('moveOut.returnToPlace');
  const form = useContractForm(moveOut.returnToPlace.input, {
    ...planOf(plan),
    returnedOn: null,
    reason: '',
    endsHelp: true,
  });
  const submit = useSubmit(form, async (input) => {
    await comeBack.mutateAsync(input);
    onClose();
    showToast({ title: t('moveOut.saved.act') });
  });
  const labels = {
    returnedOn: t('moveOut.form.returnedOn'),
    reason: t('moveOut.form.reason'),
    endsHelp: t('moveOut.form.endsHelp'),
  };
  return (
    <ActDialog
      title={t('moveOut.act.return')}
      form={form}
      submit={submit}
      labels={labels}
      onClose={onClose}
    >
      <FormField form={form} name="returnedOn">
        {(field) => <DateField label={labels.returnedOn} {...field} isRequired takesFocus />}
      </FormField>
      <FormField form={form} name="reason">
        {(field) => <TextArea label={labels.reason} rows={3} {...field} isRequired />}
      </FormField>
      {plan.handedOverOn === null ? null : (
        <FormField form={form} name="endsHelp">
          {(field) => <Checkbox {...field}>{labels.endsHelp}</Checkbox>}
        </FormField>
      )}
    </ActDialog>
  );
}

export function CloseDialog({ plan, onClose }: PlanDialogProps) {
  const { t } = useTranslation();
  const close = useCommandEntry('moveOut.close');
  const form = useContractForm(moveOut.close.input, { ...planOf(plan), note: null, waived: null });
  const submit = useSubmit(form, async (input) => {
    await close.mutateAsync(input);
    onClose();
    showToast({ title: t('moveOut.saved.act') });
  });
  const labels = { note: t('moveOut.form.note'), waived: t('moveOut.form.waived') };
  return (
    <ActDialog
      title={t('moveOut.act.close')}
      form={form}
      submit={submit}
      labels={labels}
      onClose={onClose}
    >
      <FormField form={form} name="note">
        {(field) => <TextArea label={labels.note} rows={3} {...field} emptyIsNull />}
      </FormField>
      <FormField form={form} name="waived">
        {(field) => (
          <TextArea
            label={labels.waived}
            description={t('moveOut.form.waivedHelp')}
            rows={2}
            {...field}
            emptyIsNull
          />
        )}
      </FormField>
    </ActDialog>
  );
}

/** Giving a plan up, and the team leader's override: nothing but a reason. */
export function PlanReasonDialog({
  plan,
  act,
  onClose,
}: PlanDialogProps & { readonly act: 'cancelPlan' | 'readyAnyway' }) {
  const { t } = useTranslation();
  const command = useCommandEntry(`moveOut.${act}`);
  const title = t(act === 'cancelPlan' ? 'moveOut.act.cancel' : 'moveOut.act.readyAnyway');
  return (
    <ReasonDialog
      title={title}
      confirmLabel={title}
      isDanger={act === 'cancelPlan'}
      isOpen
      isPending={command.isPending}
      onConfirm={(reason) =>
        command.mutate({ ...planOf(plan), reason }, { onSuccess: () => onClose() })
      }
      onClose={onClose}
    >
      {command.error ? <ErrorPanel error={command.error.appError} /> : null}
    </ReasonDialog>
  );
}

import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import { followUps } from '#shared/contract/follow-ups.ts';
import type { ReminderView } from '#shared/domain/follow-ups/reminders/view.ts';
import { ErrorPanel } from '../ui/feedback/error-panel.tsx';
import { showToast } from '../ui/feedback/toast.tsx';
import { DateField } from '../ui/fields/date-field.tsx';
import { TextArea } from '../ui/fields/text-area.tsx';
import { call, useCommandEntry } from './call.ts';
import { FormDialog } from './form-dialog.tsx';
import { FormErrors } from './form-errors.tsx';
import { FormField, useContractForm } from './form.tsx';
import { reminderName } from './reminder-words.ts';
import { useSubmit } from './submit.ts';

interface PostponeDialogProps {
  readonly caseId: string;
  readonly reminder: ReminderView;
  readonly onClose: () => void;
}

/** Puts a reminder away until a day, with a reason; taken up again from the message or from the case. */
export function PostponeDialog({ caseId, reminder, onClose }: PostponeDialogProps) {
  const { t } = useTranslation();
  const postpone = useCommandEntry('followUps.postponeReminder');
  const { kind, entityId, cause } = reminder;
  const form = useContractForm(followUps.postponeReminder.input, {
    caseId,
    kind,
    entityId,
    cause,
    postponedTo: null,
    reason: '',
  });
  const submit = useSubmit(form, async (input) => {
    const answer = await postpone.mutateAsync(input);
    onClose();
    showToast({
      title: t('reminders.postpone.done', {
        date: formatDate(input.postponedTo),
        name: reminderName(t, reminder),
      }),
      action: {
        label: t('ui.undo'),
        onAction: () => void call.followUps.resumeReminder({ caseId, ...answer }),
      },
    });
  });
  const labels = {
    postponedTo: t('reminders.postpone.until'),
    reason: t('reminders.postpone.reason'),
  };
  return (
    <FormDialog
      title={t('reminders.postpone.title')}
      submit={submit}
      submitLabel={t('reminders.postpone.action')}
      size="small"
      onClose={onClose}
    >
      <p>
        <strong>{reminderName(t, reminder)}</strong>
      </p>
      <p>{t('reminders.postpone.explain')}</p>
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="postponedTo">
        {(field) => (
          <DateField
            label={labels.postponedTo}
            description={t('reminders.postpone.untilHint')}
            isRequired
            takesFocus
            {...field}
          />
        )}
      </FormField>
      <FormField form={form} name="reason">
        {(field) => <TextArea label={labels.reason} isRequired {...field} />}
      </FormField>
    </FormDialog>
  );
}

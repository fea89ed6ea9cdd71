import { useTranslation } from 'react-i18next';
import { cases } from '#shared/contract/cases.ts';
import type { InterventionView } from '#shared/domain/cases/view.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { useValueWords } from './value-words.ts';
import styles from './cases.module.css';

interface CancelInterventionDialogProps {
  readonly help: InterventionView;
  readonly onClose: () => void;
}

/** Help that will not begin after all. Not the annulment of a mistake: the grant was real. */
export function CancelInterventionDialog({ help, onClose }: CancelInterventionDialogProps) {
  const { t } = useTranslation();
  const words = useValueWords();
  const cancel = useCommandEntry('cases.cancelIntervention');
  const { id, version, caseId } = help.intervention;
  const form = useContractForm(cases.cancelIntervention.input, {
    caseId,
    id,
    version,
    cancelledOn: useToday(),
    reason: '',
  });
  const draft = useDraft(`cancel-intervention:${caseId}:${id}`, form);
  const submit = useSubmit(form, async (input) => {
    await cancel.mutateAsync(input);
    draft.drop();
    onClose();
    showToast({ title: t('cases.cancelHelp.saved', { help: help.paragraphDisplay }) });
  });
  const labels = { cancelledOn: t('cases.cancelHelp.on'), reason: t('ui.reason') };
  return (
    <FormDialog
      title={t('cases.cancelHelp.title', { help: help.paragraphDisplay })}
      submit={submit}
      submitLabel={t('cases.cancelHelp.submit')}
      draft={draft}
      onClose={onClose}
      size="small"
    >
      <StaleSave
        form={form}
        submit={submit}
        labels={labels}
        describe={(field, value) => words('intervention', field, value)}
      />
      <p className={styles['soft']}>{t('cases.cancelHelp.lead')}</p>
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="reason">
        {(field) => <TextArea label={labels.reason} {...field} isRequired takesFocus />}
      </FormField>
      <FormField form={form} name="cancelledOn">
        {(field) => <DateField label={labels.cancelledOn} {...field} isRequired />}
      </FormField>
    </FormDialog>
  );
}

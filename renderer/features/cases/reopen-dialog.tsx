import { useTranslation } from 'react-i18next';
import { cases } from '#shared/contract/cases.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { Banner } from '../../ui/feedback/banner.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { useValueWords } from './value-words.ts';
import styles from './cases.module.css';

interface ReopenDialogProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** Number and history stay. What the closing or a death ended is taken up again by hand. */
export function ReopenDialog({ view, onClose }: ReopenDialogProps) {
  const { t } = useTranslation();
  const words = useValueWords();
  const reopen = useCommandEntry('cases.reopen');
  const form = useContractForm(cases.reopen.input, {
    caseId: view.case.id,
    version: view.case.version,
    reason: '',
  });
  const draft = useDraft(`reopen-case:${view.case.id}`, form);
  const submit = useSubmit(form, async (input) => {
    await reopen.mutateAsync(input);
    draft.drop();
    onClose();
    showToast({ title: t('cases.reopen.saved') });
  });
  const labels = { reason: t('ui.reason') };
  return (
    <FormDialog
      title={t('cases.actions.reopen')}
      submit={submit}
      submitLabel={t('cases.actions.reopen')}
      draft={draft}
      onClose={onClose}
      size="small"
    >
      <StaleSave
        form={form}
        submit={submit}
        labels={labels}
        describe={(field, value) => words('case_file', field, value)}
      />
      <p className={styles['soft']}>{t('cases.reopen.lead')}</p>
      {view.case.closeReason === 'died' ? (
        <Banner tone="warning">{t('cases.reopen.afterDeath')}</Banner>
      ) : null}
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="reason">
        {(field) => <TextArea label={labels.reason} {...field} isRequired takesFocus />}
      </FormField>
    </FormDialog>
  );
}

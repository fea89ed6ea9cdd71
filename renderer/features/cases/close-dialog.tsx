import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cases } from '#shared/contract/cases.ts';
import type { ClosingBlock } from '#shared/contract/cases-endings.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
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
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { ClosingBlocks } from './closing-blocks.tsx';
import { useValueWords } from './value-words.ts';
import styles from './cases.module.css';

interface CloseDialogProps {
  readonly view: CaseView;
  readonly onClose: () => void;
  /** The way on where the acting municipality has not changed. */
  readonly onMunicipality: () => void;
}

/** All but `died`, which is an act of its own. */
const REASONS = ['no-further-need', 'withdrew', 'other-municipality', 'error'] as const;

/** Closes the case, or shows everything that is open, each with the way to settle it. */
export function CloseDialog({ view, onClose, onMunicipality }: CloseDialogProps) {
  const { t } = useTranslation();
  const words = useValueWords();
  const close = useCommandEntry('cases.close', { saves: false });
  const [blocks, setBlocks] = useState<readonly ClosingBlock[]>([]);
  const form = useContractForm(cases.close.input, {
    caseId: view.case.id,
    version: view.case.version,
    closedOn: useToday(),
    closeReason: null,
  });
  const draft = useDraft(`close-case:${view.case.id}`, form);
  const submit = useSubmit(form, async (input) => {
    const answer = await close.mutateAsync(input);
    setBlocks(answer.blocks);
    if (!answer.closed) return;
    draft.drop();
    onClose();
    showToast({ title: t('cases.close.saved') });
  });
  const labels = {
    closedOn: t('history.field.closedOn'),
    closeReason: t('history.field.closeReason'),
  };
  return (
    <FormDialog
      title={t('cases.actions.close')}
      submit={submit}
      submitLabel={t('cases.close.submit')}
      draft={draft}
      onClose={onClose}
    >
      <StaleSave
        form={form}
        submit={submit}
        labels={labels}
        describe={(field, value) => words('case_file', field, value)}
      />
      <p className={styles['soft']}>{t('cases.close.lead')}</p>
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <ClosingBlocks
        caseId={view.case.id}
        blocks={blocks}
        onLeave={onClose}
        onMunicipality={onMunicipality}
      />
      <FormField form={form} name="closeReason">
        {(field) => (
          <RadioGroup
            label={labels.closeReason}
            {...field}
            isRequired
            options={REASONS.map((id) => ({ id, label: t(`words.closeReason.${id}`) }))}
          />
        )}
      </FormField>
      <FormField form={form} name="closedOn">
        {(field) => <DateField label={labels.closedOn} {...field} isRequired />}
      </FormField>
    </FormDialog>
  );
}

import { useTranslation } from 'react-i18next';
import { cases } from '#shared/contract/cases.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';
import { EmployeeField } from './employee-field.tsx';
import { periodInWords } from './period-words.ts';
import styles from './cases.module.css';

interface AssignDialogProps {
  readonly view: CaseView;
  /** Cover is not a change of caseworker: both see the case on Min dag. */
  readonly kind: 'caseworker' | 'cover';
  readonly onClose: () => void;
}

export function AssignDialog({ view, kind, onClose }: AssignDialogProps) {
  const { t } = useTranslation();
  const assign = useCommandEntry('cases.assign');
  const form = useContractForm(cases.assign.input, {
    caseId: view.case.id,
    employeeId: null,
    kind,
    from: useToday(),
    to: null,
  });
  const draft = useDraft(`${kind === 'cover' ? 'cover' : 'assign'}:${view.case.id}`, form);
  const submit = useSubmit(form, async (input) => {
    await assign.mutateAsync(input);
    draft.drop();
    onClose();
    showToast({ title: t(`cases.assign.saved.${kind}`) });
  });
  const labels = {
    employeeId: t(`words.assignmentKind.${kind}`),
    from: t('cases.from'),
    to: t('cases.to'),
  };
  return (
    <FormDialog
      title={t(`cases.actions.${kind === 'cover' ? 'cover' : 'assign'}`)}
      submit={submit}
      draft={draft}
      onClose={onClose}
    >
      <p className={styles['soft']}>{t(`cases.assign.lead.${kind}`)}</p>
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="employeeId">
        {(field) => <EmployeeField label={labels.employeeId} {...field} isRequired takesFocus />}
      </FormField>
      <FieldRow>
        <FormField form={form} name="from">
          {(field) => <DateField label={labels.from} {...field} isRequired />}
        </FormField>
        {kind === 'cover' ? (
          <FormField form={form} name="to">
            {(field) => <DateField label={labels.to} {...field} isRequired />}
          </FormField>
        ) : null}
      </FieldRow>
      <Earlier view={view} />
    </FormDialog>
  );
}

/** Who has had it: a caseworker is chosen with the others in sight. */
function Earlier({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  if (view.assignments.length === 0) return null;
  return (
    <section aria-label={t('cases.assign.until')}>
      <h3 className={styles['smallHead']}>{t('cases.assign.until')}</h3>
      <ul className={styles['lines']}>
        {view.assignments.map((one) => (
          <li key={one.id} className={styles['line']}>
            <span>
              {t(`words.assignmentKind.${one.kind}`)}: {one.employee.name ?? one.employee.initials}
            </span>
            <span className={styles['soft']}>{periodInWords(t, one)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

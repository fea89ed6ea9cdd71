import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { cases } from '#shared/contract/cases.ts';
import type { CaseView, InterventionView } from '#shared/domain/cases/view.ts';
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
import { Select } from '../../ui/fields/select.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';
import { GoalAnswers } from './goal-answers.tsx';
import { useValueWords } from './value-words.ts';
import styles from './cases.module.css';

interface EndInterventionDialogProps {
  readonly view: CaseView;
  readonly help: InterventionView;
  readonly onClose: () => void;
}

/** All but `died`, which is an act of its own. */
const REASONS = [
  'no-further-effort',
  'other-effort',
  'moved-out',
  'jobcenter',
  'voluntary-offer',
  'stopped-early',
  'other-municipality',
  'other',
] as const;

/** Help ends: its schedule, rates and hours with it; each active goal is answered for. */
export function EndInterventionDialog({ view, help, onClose }: EndInterventionDialogProps) {
  const { t } = useTranslation();
  const words = useValueWords();
  const end = useCommandEntry('cases.endIntervention');
  const { id, version, caseId, startedOn } = help.intervention;
  const goals = view.goals.filter(
    ({ goal }) => goal.interventionId === id && goal.status === 'active',
  );
  const form = useContractForm(cases.endIntervention.input, {
    caseId,
    id,
    version,
    endedOn: useToday(),
    endReason: null,
    goals: goals.map(({ goal }) => ({ goalId: goal.id, choice: null })),
  });
  const draft = useDraft(`end-intervention:${caseId}:${id}`, form);
  const submit = useSubmit(form, async (input) => {
    await end.mutateAsync(input);
    draft.drop();
    onClose();
    showToast({ title: t('cases.end.saved', { help: help.paragraphDisplay }) });
  });
  const labels = {
    endedOn: t('cases.end.endedOn'),
    endReason: t('history.field.endReason'),
    goals: t('cases.end.goals'),
    'goals.choice': t('cases.end.choice'),
    'goals.reason': t('ui.reason'),
    'goals.interventionId': t('cases.end.successor'),
  };
  return (
    <FormDialog
      title={t('cases.end.title', { help: help.paragraphDisplay })}
      submit={submit}
      submitLabel={t('cases.end.submit')}
      draft={draft}
      onClose={onClose}
    >
      <StaleSave
        form={form}
        submit={submit}
        labels={labels}
        describe={(field, value) => words('intervention', field, value)}
      />
      <p className={styles['soft']}>{t('cases.end.lead')}</p>
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FieldRow>
        <FormField form={form} name="endedOn">
          {(field) => <DateField label={labels.endedOn} {...field} isRequired takesFocus />}
        </FormField>
        <FormField form={form} name="endReason">
          {(field) => (
            <Select
              label={labels.endReason}
              {...field}
              isRequired
              options={REASONS.map((reason) => ({
                id: reason,
                label: t(`words.endReason.${reason}`),
              }))}
            />
          )}
        </FormField>
      </FieldRow>
      {goals.length === 0 ? (
        <p>{t('cases.end.noGoals')}</p>
      ) : (
        <FormProvider {...form}>
          <GoalAnswers goals={goals} successors={successorsOf(view, id)} />
        </FormProvider>
      )}
      {startedOn === null ? <p>{t('cases.end.notStarted')}</p> : null}
    </FormDialog>
  );
}

/** Other help that has not ended: what a goal may follow the citizen to. */
function successorsOf(view: CaseView, id: string): readonly InterventionView[] {
  return view.interventions.filter(
    ({ intervention }) =>
      intervention.id !== id && intervention.endedOn === null && intervention.cancelledOn === null,
  );
}

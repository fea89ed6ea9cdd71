import { useTranslation } from 'react-i18next';
import { cases } from '#shared/contract/cases.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { Banner } from '../../ui/feedback/banner.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { useValueWords } from './value-words.ts';
import styles from './cases.module.css';

interface DeathDialogProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** One act with one date; it is said plainly what it ends. */
export function DeathDialog({ view, onClose }: DeathDialogProps) {
  const { t } = useTranslation();
  const words = useValueWords();
  const record = useCommandEntry('cases.recordDeath');
  const form = useContractForm(cases.recordDeath.input, {
    caseId: view.case.id,
    version: view.citizen.version,
    diedOn: useToday(),
  });
  const submit = useSubmit(form, async (input) => {
    await record.mutateAsync(input);
    onClose();
    showToast({ title: t('cases.death.saved') });
  });
  const labels = { diedOn: t('history.field.diedOn') };
  const ends = whatEnds(view);
  const { decisions, notices, tasks } = view.openAfterDecisions;
  return (
    <FormDialog
      title={t('cases.death.title', { name: view.header.name })}
      submit={submit}
      submitLabel={t('cases.death.submit')}
      isDanger
      onClose={onClose}
      size="small"
    >
      <StaleSave
        form={form}
        submit={submit}
        labels={labels}
        describe={(field, value) => words('citizen', field, value)}
      />
      <Banner tone="warning" title={t('cases.death.ends')}>
        <ul className={styles['bullets']}>
          {ends.interventions > 0 ? (
            <li>{t('cases.death.interventions', { count: ends.interventions })}</li>
          ) : null}
          {ends.stays > 0 ? <li>{t('cases.death.stays', { count: ends.stays })}</li> : null}
          {ends.goals > 0 ? <li>{t('cases.death.goals', { count: ends.goals })}</li> : null}
          {ends.schedules > 0 ? (
            <li>{t('cases.death.schedules', { count: ends.schedules })}</li>
          ) : null}
          {decisions > 0 ? <li>{t('cases.death.decisions', { count: decisions })}</li> : null}
          {notices > 0 ? <li>{t('cases.death.notices', { count: notices })}</li> : null}
          {tasks > 0 ? <li>{t('cases.death.tasks', { count: tasks })}</li> : null}
          {view.otherCases.length > 0 ? (
            <li>{t('cases.death.otherCases', { count: view.otherCases.length })}</li>
          ) : null}
          <li>{t('cases.death.closes')}</li>
        </ul>
      </Banner>
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="diedOn">
        {(field) => <DateField label={labels.diedOn} {...field} isRequired takesFocus />}
      </FormField>
      <p className={styles['soft']}>{t('cases.death.mistake')}</p>
    </FormDialog>
  );
}

function whatEnds(view: CaseView) {
  const open = view.interventions.filter(({ state }) => state !== 'ended' && state !== 'cancelled');
  return {
    interventions: open.length,
    stays: view.stays.filter(({ stay }) => stay.movedOutOn === null).length,
    goals: view.goalFigures.active + view.goalFigures.drafts,
    schedules: open.filter(({ schedule }) => schedule !== null && schedule.stoppedOn === null)
      .length,
  };
}

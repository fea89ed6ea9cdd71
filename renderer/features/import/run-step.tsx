import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isCivilDate } from '#shared/base/dates.ts';
import { formatInteger } from '#shared/base/format.ts';
import type { ImportPlanView } from '#shared/domain/import/plan.ts';
import { useCommandEntry, useQueryEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { DefinitionList } from '../../ui/layout/definition-list.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import type { ImportOutcome } from './import-screen.tsx';
import { choicesOf, type ImportWork, takenIn } from './import-work.ts';
import styles from './import.module.css';
import { JobProgressBar } from './job-progress.tsx';
import { StepHeading } from './step-heading.tsx';
import { useJob } from '../../lib/use-job.ts';

interface RunStepProps {
  readonly work: ImportWork;
  readonly onBack: () => void;
  readonly onDone: (outcome: ImportOutcome) => void;
}

/** The person's word: what is imported, from when its figures hold, and the one button that does it. */
export function RunStep({ work, onBack, onDone }: RunStepProps) {
  const { t } = useTranslation();
  const today = useToday();
  const [ratesFrom, setRatesFrom] = useState<string | null>(today);
  const plan = useQueryEntry('imports.plan', choicesOf(work), {
    listensTo: ['cases', 'catalogue'],
  });
  const job = useJob();
  const run = useCommandEntry('imports.run');
  const isDate = ratesFrom !== null && isCivilDate(ratesFrom) && ratesFrom <= today;
  const taken = plan.data ? takenIn(work, plan.data) : { changes: [], lines: 0 };
  const lines = (plan.data?.counts.added ?? 0) + taken.lines;
  const reason = useReason(plan.data !== undefined, lines, isDate);

  const start = () => {
    if (!isDate) return;
    run.mutate(
      {
        ...choicesOf(work),
        jobId: job.begin(),
        acceptedChanges: [...taken.changes],
        ratesFrom,
      },
      {
        onSuccess: (outcome) => {
          if (!outcome.cancelled) onDone(outcome);
        },
      },
    );
  };
  return (
    <Stack>
      <StepHeading step="run">{t('importScreen.steps.run')}</StepHeading>
      {run.data?.cancelled && !run.isPending ? (
        <Banner tone="information" title={t('importScreen.run.cancelled')} announce />
      ) : null}
      {run.error ? <ErrorPanel error={run.error.appError} /> : null}
      {plan.error ? <ErrorPanel error={plan.error.appError} /> : null}
      {plan.data ? <Summary plan={plan.data} changes={taken.changes.length} /> : null}
      <DateField
        label={t('importScreen.run.ratesFrom')}
        description={t('importScreen.run.ratesFromHint')}
        width="medium"
        errorMessage={isDate ? undefined : t('importScreen.run.ratesFromWrong')}
        isReadOnly={run.isPending}
        value={ratesFrom}
        onChange={setRatesFrom}
      />
      <p className={styles['soft']}>{t('importScreen.run.whole')}</p>
      {run.isPending ? (
        <JobProgressBar job={job} first="judge" />
      ) : (
        <ButtonRow>
          <Button kind="primary" onPress={start} disabledReason={reason}>
            {t('importScreen.run.start', { count: lines })}
          </Button>
          <Button onPress={onBack}>{t('importScreen.run.back')}</Button>
        </ButtonRow>
      )}
    </Stack>
  );
}

function useReason(isPlanned: boolean, lines: number, isDate: boolean): string | undefined {
  const { t } = useTranslation();
  if (!isPlanned) return t('importScreen.check.again');
  if (!isDate) return t('importScreen.run.ratesFromWrong');
  return lines === 0 ? t('importScreen.run.nothing') : undefined;
}

function Summary({ plan, changes }: { readonly plan: ImportPlanView; readonly changes: number }) {
  const { t } = useTranslation();
  const { added, faulty, waiting } = plan.counts;
  const left = [
    ...(faulty > 0 ? [t('importScreen.run.leftFaulty', { count: faulty })] : []),
    ...(waiting > 0 ? [t('importScreen.run.leftWaiting', { count: waiting })] : []),
  ];
  return (
    <Panel level={3} title={t('importScreen.run.summary')}>
      <DefinitionList
        items={[
          { term: t('importScreen.run.new'), value: formatInteger(added) },
          { term: t('importScreen.run.changes'), value: formatInteger(changes) },
          ...(left.length > 0
            ? [{ term: t('importScreen.run.left'), value: left.join(', ') }]
            : []),
        ]}
      />
    </Panel>
  );
}

import { useTranslation } from 'react-i18next';
import { useQueryEntry } from '../../lib/call.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { ProgressBar } from '../../ui/feedback/progress.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { AbsentPanel } from './absent-panel.tsx';
import { ChangesPanel } from './changes-panel.tsx';
import { CountsPanel } from './counts-panel.tsx';
import { FaultsPanel } from './faults-panel.tsx';
import { choicesOf, type ImportWork } from './import-work.ts';
import { NotesPanel } from './notes-panel.tsx';
import { QuestionsPanel } from './questions-panel.tsx';
import { StepHeading } from './step-heading.tsx';

interface CheckStepProps {
  readonly work: ImportWork;
  readonly onWork: (work: ImportWork) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** What importing would do, line by line where something is to be settled. Changes nothing. */
export function CheckStep({ work, onWork, onNext, onBack }: CheckStepProps) {
  const { t } = useTranslation();
  const plan = useQueryEntry('imports.plan', choicesOf(work), {
    keepPrevious: true,
    listensTo: ['cases', 'catalogue'],
  });
  return (
    <Stack gap={6}>
      <StepHeading step="check">{t('importScreen.steps.check')}</StepHeading>
      {plan.error ? <ErrorPanel error={plan.error.appError} /> : null}
      {plan.isPending ? (
        <ProgressBar label={t('importScreen.check.again')} done={0} total={null} />
      ) : null}
      {plan.data ? (
        <>
          <CountsPanel counts={plan.data.counts} isStale={plan.isPlaceholderData} />
          <QuestionsPanel questions={plan.data.questions} work={work} onWork={onWork} />
          <FaultsPanel plan={plan.data} work={work} onWork={onWork} />
          <ChangesPanel changed={plan.data.changed} work={work} onWork={onWork} />
          <AbsentPanel absent={plan.data.absent} />
          <NotesPanel notes={plan.data.notes} />
        </>
      ) : null}
      <ButtonRow>
        <Button
          kind="primary"
          onPress={onNext}
          disabledReason={plan.data ? undefined : t('importScreen.check.again')}
        >
          {t('importScreen.check.next')}
        </Button>
        <Button onPress={onBack}>{t('importScreen.check.back')}</Button>
      </ButtonRow>
    </Stack>
  );
}

import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/define.ts';
import type { imports } from '#shared/contract/import.ts';
import { call } from '../../lib/call.ts';
import { useMay } from '../../lib/session.ts';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { FileStep } from './file-step.tsx';
import { type ImportStep, type ImportWork, startWork } from './import-work.ts';
import { ResultStep } from './result-step.tsx';
import { RunStep } from './run-step.tsx';
import { StepList } from './step-list.tsx';

/** Must be what features/settings navigates with. */
const FROM_SETTINGS = 'settings';

export type ImportOutcome = Extract<OutputOf<typeof imports.run>, { readonly cancelled: false }>;

/** From a file to the register in five steps. Nothing is registered before the person says so in the fourth. */
export function ImportScreen() {
  const { t } = useTranslation();
  const cameFrom = useCameFrom();
  const [step, setStep] = useState<ImportStep>('file');
  const [work, setWork] = useState<ImportWork | null>(null);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  useForgetOnLeave(work?.file.fileId ?? null);

  const restart = () => {
    setStep('file');
    setWork(null);
    setOutcome(null);
  };
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('importScreen.title')}
        lead={t('importScreen.lead')}
        {...(cameFrom === null ? {} : { steps: [cameFrom] })}
      />
      <StepList current={step} />
      {step === 'file' || work === null ? (
        <FileStep
          onChosen={(file) => {
            setWork(startWork(file));
            setStep('columns');
          }}
        />
      ) : null}
      {step === 'columns' && work ? (
        <ColumnsStep
          work={work}
          onMapping={(mapping) => setWork({ ...work, mapping })}
          onNext={() => setStep('check')}
          onOtherFile={restart}
        />
      ) : null}
      {step === 'check' && work ? (
        <CheckStep
          work={work}
          onWork={setWork}
          onNext={() => setStep('run')}
          onBack={() => setStep('columns')}
        />
      ) : null}
      {step === 'run' && work ? (
        <RunStep
          work={work}
          onBack={() => setStep('check')}
          onDone={(done) => {
            setOutcome(done);
            setStep('result');
          }}
        />
      ) : null}
      {step === 'result' && outcome ? <ResultStep outcome={outcome} onAnother={restart} /> : null}
    </Stack>
  );
}

/** The backend holds the file in memory only while somebody works on it. */
/** The list of cases, unless one came from the settings (the state its button navigates with). */
function useCameFrom(): { readonly label: string; readonly to: string } | null {
  const { t } = useTranslation();
  const mayReadCases = useMay('case.read');
  const [fromSettings] = useState(() => history.state === FROM_SETTINGS);
  if (fromSettings) return { label: t('settings.title'), to: '/settings' };
  return mayReadCases ? { label: t('app.rail.cases'), to: '/cases' } : null;
}

function useForgetOnLeave(fileId: string | null): void {
  const open = useRef<string | null>(null);
  useEffect(() => {
    const before = open.current;
    open.current = fileId;
    if (before !== null && before !== fileId) void call.imports.drop({ fileId: before });
  }, [fileId]);
  useEffect(
    () => () => {
      if (open.current !== null) void call.imports.drop({ fileId: open.current });
    },
    [],
  );
}

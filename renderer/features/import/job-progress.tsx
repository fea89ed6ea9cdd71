import { useTranslation } from 'react-i18next';
import { ProgressBar } from '../../ui/feedback/progress.tsx';
import type { importScreen } from '../../locales/da/import-screen.ts';
import type { RunningJob } from '../../lib/use-job.ts';

type JobStep = keyof typeof importScreen.job;

interface JobProgressBarProps {
  readonly job: RunningJob;
  /** What is said until the job says something itself. */
  readonly first: JobStep;
}

/** How far the job is. While it writes there is no cancelling: what is written is whole or nothing. */
export function JobProgressBar({ job, first }: JobProgressBarProps) {
  const { t } = useTranslation();
  const step = stepOf(job.progress?.step) ?? first;
  const bar = {
    label: t(`importScreen.job.${step}`),
    done: job.progress?.done ?? 0,
    total: job.progress?.total ?? null,
  };
  if (step === 'write') return <ProgressBar {...bar} />;
  return <ProgressBar {...bar} isCancelling={job.isCancelling} onCancel={job.cancel} />;
}

function stepOf(told: string | undefined): JobStep | undefined {
  return (['read', 'judge', 'prepare', 'write'] as const).find((step) => step === told);
}

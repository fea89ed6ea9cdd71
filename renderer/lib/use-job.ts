import { useEffect, useState } from 'react';
import type { JobProgress } from '#shared/contract/bridge.ts';
import { onBridge } from './bridge.ts';
import { call } from './call.ts';

export interface RunningJob {
  readonly jobId: string;
  readonly progress: JobProgress | null;
  readonly isCancelling: boolean;
  readonly cancel: () => void;
}

/** One long job at a time: begin it with a new id, follow it, cancel it. */
export function useJob(): RunningJob & { readonly begin: () => string } {
  const [jobId, setJobId] = useState('');
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const [isCancelling, setCancelling] = useState(false);
  useEffect(
    () =>
      onBridge('progress', (told) => {
        if (told.jobId === jobId) setProgress(told);
      }),
    [jobId],
  );
  return {
    jobId,
    progress,
    isCancelling,
    begin: () => {
      const fresh = crypto.randomUUID();
      setJobId(fresh);
      setProgress(null);
      setCancelling(false);
      return fresh;
    },
    cancel: () => {
      setCancelling(true);
      void call.jobs.cancel({ jobId });
    },
  };
}

import { useEffect, useState } from 'react';
import type { JobProgress } from '#shared/contract/bridge.ts';
import { onBridge } from '../../lib/bridge.ts';

/** How far the demo municipality is; null until the first word of it. */
export function useBuildProgress(): JobProgress | null {
  const [progress, setProgress] = useState<JobProgress | null>(null);
  useEffect(
    () =>
      onBridge('progress', (told) => {
        if (told.step === 'demo') setProgress(told);
      }),
    [],
  );
  return progress;
}

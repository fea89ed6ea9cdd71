import { useEffect, useState } from 'react';
import type { AppError } from '#shared/base/errors.ts';

/** Seconds until another attempt is listened to, counted down on screen; the backend is what enforces it. */
export function useWait(error: AppError | null): number {
  const seconds = error?.kind === 'locked' ? (error.retryInSeconds ?? 0) : 0;
  const [passed, setPassed] = useState({ of: error, seconds: 0 });
  useEffect(() => {
    if (seconds === 0) return undefined;
    const startedAt = performance.now();
    const count = () =>
      setPassed({ of: error, seconds: Math.floor((performance.now() - startedAt) / 1000) });
    const timer = setInterval(count, 250);
    return () => clearInterval(timer);
  }, [error, seconds]);
  return Math.max(0, seconds - (passed.of === error ? passed.seconds : 0));
}

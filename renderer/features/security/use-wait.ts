import { useEffect, useState } from 'react';
import type { AppError } from '#shared/base/errors.ts';

/** Seconds until another attempt is listened to, counted down on screen; the backend is what enforces it. */
export function useWait(error: AppError | null): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const seconds = error?.kind === 'locked' ? (error.retryInSeconds ?? 0) : 0;
    setLeft(seconds);
    if (seconds === 0) return;
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1000);
    return () => clearInterval(timer);
  }, [error]);
  return left;
}
